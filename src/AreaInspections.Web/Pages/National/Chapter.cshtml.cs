using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Web.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National;

/// <summary>A chapter of the national picture: its strongest claims as sentences, then all of them in tables.</summary>
public sealed class ChapterModel : NationalPage
{
    public ChapterKind Kind { get; private set; }

    public string Title => ChapterTitles.Of(Kind, Report);

    public IReadOnlyList<ChapterPart> Parts { get; private set; } = [];

    /// <summary>The first claim of each side; none where every claim stands in few rows.</summary>
    public IEnumerable<ComputedClaim> Strongest => Kind switch
    {
        ChapterKind.Progress or ChapterKind.Outcomes => Parts.SelectMany(p => p.Claims).Where(c => c.Claim.Group == ClaimGroup.Everywhere),
        ChapterKind.ThenAndNow => [],
        ChapterKind.Therapy => Report.KeyFindings.Where(c => c.Claim.Chapter == Kind),
        ChapterKind.Phases or ChapterKind.Aspects => Parts.SelectMany(p => p.Claims).Take(2),
        _ => Parts.Select(p => p.Claims[0]),
    };

    public bool Empty => !ChapterTitles.In(Report).Contains(Kind);

    public string WhyEmpty => Report.Coverage.Counted.Count == 0
        ? $"The record holds no full inspection under the {Report.Edition} framework that was {RuleWord} by {British.Date(Report.AsAt)}."
        : Kind == ChapterKind.Aspects && Report.Coded > 0 ? $"Reports of the {Report.Edition} framework are not written by aspect."
        : Kind == ChapterKind.ThenAndNow ? $"Nothing about all areas had been published by {British.Date(Report.AsAt)}."
        : Kind == ChapterKind.Statistics ? $"The record holds no official statistics of a period that had ended by {British.Date(Report.AsAt)}."
        : Kind == ChapterKind.Experiences ? $"No number about families’ accounts had been published by {British.Date(Report.AsAt)}."
        : Chapters.ThemesNote(Report).ToString();

    public string Note => Kind is ChapterKind.Progress or ChapterKind.Outcomes or ChapterKind.ThenAndNow or ChapterKind.Statistics or ChapterKind.Experiences ? "" : Chapters.ThemesNote(Report).ToString();

    public ChapterKind? Before => Neighbour(-1);

    public ChapterKind? After => Neighbour(1);

    public IActionResult OnGet(string chapter)
    {
        if (ChapterTitles.Find(chapter) is not { } kind)
        {
            return Missing("The national picture has no chapter of this name.", $"Its chapters are: {string.Join(", ", Enum.GetValues<ChapterKind>().Select(ChapterTitles.Slug))}.");
        }

        Ask();
        Kind = kind;
        Parts = ChapterPart.Of(kind, Report);
        Frame = new($"{Title}, {Report.Edition} framework{(Question.Chosen is { } day ? $", as at {British.Date(day)}" : "")}")
        {
            Description = ChapterPart.Lead(kind),
            Crumbs = Crumbs,
            Part = "national",
            Canonical = Question.On(Links.Chapter(kind)),
        };
        return Page();
    }

    private ChapterKind? Neighbour(int step)
    {
        var chapters = ChapterTitles.In(Report).ToList();
        var at = chapters.IndexOf(Kind) + step;
        return chapters.Contains(Kind) && at >= 0 && at < chapters.Count ? chapters[at] : null;
    }
}
