using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Web.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.National;

/// <summary>The national picture as at a day: how far the programme has come, the key findings and the chapters.</summary>
public sealed class NationalIndexModel : NationalPage
{
    public IReadOnlyList<ComputedClaim> Outcomes => [.. Report.In(ChapterKind.Outcomes).Where(c => c.Claim.Group == ClaimGroup.Everywhere)];

    /// <summary>"inspections published to date".</summary>
    public string Counted => Report.InspectionsToDate[(Report.InspectionsToDate.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public string ThemesNote => Chapters.ThemesNote(Report).ToString();

    public void OnGet()
    {
        Ask();
        Frame = new(Question.Chosen is null && Question.Edition is null ? "National picture" : $"National picture as at {British.Date(Report.AsAt)}, {Report.Edition} framework")
        {
            Description = $"{Report.InspectionsToDate} of {Report.Coverage.Areas.Count} local areas as at {British.Date(Report.AsAt)}, framework of {Report.Edition}.",
            Crumbs = [new("Home", "/")],
            Part = "national",
            Canonical = Question.On(Links.National),
            Feed = new("new inspections and reports", "/national/feed.atom"),
            SchemaType = "CollectionPage",
        };
    }

    /// <summary>What stands in a chapter, in numbers.</summary>
    public string Holds(ChapterKind chapter) => chapter switch
    {
        ChapterKind.ThenAndNow => $"{Report.ThenAndNow.Count} published statements, {Report.ThenAndNow.Count(t => t.Now is not null)} of them beside a claim of this record.",
        ChapterKind.Experiences => $"{Report.Experiences.Count} claims on families’ accounts.",
        ChapterKind.Statistics => $"{Report.Statistics.Count} claims on official statistics.",
        _ => $"{Report.In(chapter).Count} claims.",
    };
}
