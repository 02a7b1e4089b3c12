using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Programme;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Areas;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Areas;

/// <summary>One local area: who is responsible, every inspection, what was found last, what is due next and why.</summary>
public sealed class AreaModel : PublicPage
{
    public LocalArea Area { get; private set; } = null!;

    public AreaStanding Standing { get; private set; } = null!;

    /// <summary>Why the reader was brought here from a code or name; absent where the address was the area's own.</summary>
    public string? From { get; private set; }

    public IReadOnlyList<InspectionRecord> Inspections { get; private set; } = [];

    /// <summary>The latest full inspection whose report is coded; absent where none is.</summary>
    public InspectionRecord? Coded { get; private set; }

    public IReadOnlyList<ThemeTally> Themes { get; private set; } = [];

    /// <summary>Priority actions, then recommendations, of <see cref="Coded"/>.</summary>
    public IReadOnlyList<FindingFact> Asked { get; private set; } = [];

    public Neighbours Neighbours { get; private set; } = null!;

    /// <summary>Latest day of publication on the record.</summary>
    public DateOnly? Reaches { get; private set; }

    public IActionResult OnGet(string id, string? from)
    {
        if (Record.Register.Find(new AreaId(id)) is not { } area)
        {
            return Elsewhere(id);
        }

        Area = area;
        Standing = Record.ProgrammeAsAt(Today).Of(area.Id)!;
        Reaches = Record.ProgrammeAsAt(Today).Reaches;
        Inspections = Record.InspectionsOf(area.Id);
        Coded = Record.LatestCoded(area.Id);
        var findings = Coded is null ? [] : Record.FindingsOf(Coded.Key);
        Themes = ThemeTally.Of(findings, Record.Codebook);
        Asked = [.. findings.Where(f => f.Polarity == Polarity.Priority), .. findings.Where(f => f.Polarity == Polarity.Improvement)];
        Neighbours = Neighbours.Of(Record, area, Today);
        From = AreaElsewhere.Told(Record, area, from);
        Frame = new(area.Abolished is { } over ? $"{area.PlainName}, local area until {British.Date(over.AddDays(-1))}" : $"{area.PlainName} local area")
        {
            Part = "areas",
            Crumbs = [new("Home", "/"), new("Areas", Links.Areas)],
            Description = $"{area.PlainName}: {StandingWords.Lead(Standing, Record)}",
            Feed = new(area.PlainName, Links.AreaFeed(area.Id)),
            SchemaType = "AdministrativeArea",
        };
        return Page();
    }

    public IReadOnlyList<ReportVersion> ReportsOf(InspectionRecord inspection) => [.. Record.ReportsOf(Area.Id).Where(r => r.Inspection == inspection.Key)];

    /// <summary>Stored reports of the area that say of no inspection on the record.</summary>
    public IEnumerable<ReportVersion> Unplaced => Record.ReportsOf(Area.Id).Where(r => r.Inspection is null);

    public string NameOf(AreaId area) => Record.Register.Find(area)?.PlainName ?? area.Value;

    /// <summary>A name, code or number leads to the area it means today; an unknown one to a page that says what may have been meant.</summary>
    private IActionResult Elsewhere(string asked) => AreaElsewhere.Of(Record, asked, Links.Area) is { } address
        ? RedirectPermanent(address)
        : Missing("No local area is known by this address.", AreaElsewhere.Hint, [.. Record.Register.Search(asked).Suggestions.Select(a => new Crumb(a.PlainName, Links.Area(a.Id)))]);
}
