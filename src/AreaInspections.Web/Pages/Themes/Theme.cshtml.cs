using AreaInspections.National;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;
using AreaInspections.Web.Themes;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Themes;

/// <summary>A theme: what it means, how common it is in several cuts, what it comes with, and strengths to learn from.</summary>
public sealed class ThemeModel : StatisticsPage
{
    /// <summary>Strengths shown; the rest are a search away.</summary>
    private const int MostStrengths = 8;
    private const int MostTogether = 10;

    public ThemePicture Picture { get; private set; } = null!;

    /// <summary>How common it is as a weakness and as a strength, as claims; empty where nothing is coded.</summary>
    public IReadOnlyList<ComputedClaim> Claims { get; private set; } = [];

    /// <summary>Therapy: each side of it, as claims among areas whose report speaks of it.</summary>
    public IReadOnlyList<ComputedClaim> Contrast { get; private set; } = [];

    public IReadOnlyList<ThemeCut> Cuts { get; private set; } = [];

    public IReadOnlyList<ThemeCompany> Together => [.. Picture.Together.Take(MostTogether)];

    public IEnumerable<FindingCard> Strengths => Picture.Strengths.Take(MostStrengths).Select(f => new FindingCard(Record, f));

    /// <summary>Indicators of official statistics that bear on the theme, with the latest figures for England.</summary>
    public IReadOnlyList<IndicatorLine> Indicators { get; private set; } = [];

    public string Name(string theme) => Record.Codebook.Find(theme)?.Name ?? theme;

    public IActionResult OnGet(string id)
    {
        if (Record.ThemesAsAt(Today).FirstOrDefault(t => t.Theme.Id == id) is not { } picture)
        {
            return Missing("There is no theme of this name.", $"Themes with a similar name: {string.Join(", ", ThemeAddress.Nearest(id, Record))}. All themes stand in the list under Themes.");
        }

        Picture = picture;
        var report = Record.NationalAsAt(Today, picture.Edition);
        Claims = [.. report.Claims.Where(c => c.Claim is { Chapter: ChapterKind.Weaknesses or ChapterKind.Strengths, Measure: ClaimMeasure.Found found } && found.Theme == id)];
        Contrast = [.. report.In(ChapterKind.Therapy).Where(c => c.Claim is { Group.SpeaksOf: not null, Measure: ClaimMeasure.Found { Subtype: { } subtype } } && picture.Theme.Subtypes.ContainsKey(subtype))];
        Cuts = CutsOf(picture);
        Indicators = [.. Statistics.Catalogue.Indicators.Where(i => i.Themes.Contains(id)).Select(i => IndicatorLine.Of(Statistics, i))];
        Frame = new(picture.Theme.Name)
        {
            Description = picture.Theme.Definition,
            Crumbs = [new("Home", "/"), new("Themes", Links.Themes)],
            Part = "themes",
            Feed = new($"new findings on {picture.Theme.Name}", $"{Links.Theme(id)}/feed.atom"),
            SchemaType = "DefinedTerm",
        };
        return Page();
    }

    private IReadOnlyList<ThemeCut> CutsOf(ThemePicture picture)
    {
        var few = $"Numbers are small and are given as they are: with fewer than {Record.National.Words.FewestForWords} areas in a row, differences can be chance.";
        return
        [
            new("outcome", "By outcome of the inspection", "Outcome", picture.ByOutcome) { Key = "outcome", Says = few },
            new("region", "By Ofsted region", "Region", picture.ByRegion) { Says = few },
            new("phase", "Findings particular to a phase", "Phase", picture.ByPhase) { Key = "phase", Says = "Areas with a finding on this theme that is limited to the phase, or singles it out, among all areas with a coded report." },
            new("year", "By year the inspection began", "Year", picture.ByYear) { Says = "Of every edition of the framework. Which areas were inspected differs from year to year: a difference between years is not a trend." },
            new("edition", "By edition of the framework", "Edition", picture.ByEdition.Count > 1 ? picture.ByEdition : []) { Key = "edition" },
        ];
    }
}
