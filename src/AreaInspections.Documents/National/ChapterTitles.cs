using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>How chapters are called, in headings and in addresses.</summary>
public static class ChapterTitles
{
    private static readonly Dictionary<string, ChapterKind> s_bySlug = Enum.GetValues<ChapterKind>().ToDictionary(Slug, StringComparer.Ordinal);

    /// <summary>Lower case with hyphens, for addresses; never changes.</summary>
    public static string Slug(ChapterKind chapter) => chapter switch
    {
        ChapterKind.EvenAmong => "even-among",
        ChapterKind.ThenAndNow => "then-and-now",
        ChapterKind.Experiences => "families",
        _ => chapter.ToString().ToLowerInvariant(),
    };

    /// <returns>Nothing where no chapter is called so.</returns>
    public static ChapterKind? Find(string slug) => s_bySlug.TryGetValue(slug, out var chapter) ? chapter : null;

    public static string Of(ChapterKind chapter, NationalReport report) => chapter switch
    {
        ChapterKind.Progress => "How far the programme has come",
        ChapterKind.Outcomes => "What inspections concluded",
        ChapterKind.Weaknesses => "What most needs to get better",
        ChapterKind.Strengths => "What is working",
        ChapterKind.Therapy => "Therapy: quality, waits and contact set against each other",
        ChapterKind.EvenAmong => "Even where things go well, and even where they fail",
        ChapterKind.Phases => "From the early years to age 25",
        ChapterKind.Aspects => "By aspect of the framework",
        ChapterKind.Statistics => "Children with SEND beside other children",
        ChapterKind.Experiences => "What families told us",
        _ => ThenAndNowChapter.Title(report),
    };

    /// <summary>Chapters the report has something to say in, in order.</summary>
    public static IEnumerable<ChapterKind> In(NationalReport report) =>
        Enum.GetValues<ChapterKind>().Where(c => c switch
        {
            ChapterKind.ThenAndNow => report.ThenAndNow.Count > 0,
            ChapterKind.Statistics => report.Statistics.Count > 0,
            ChapterKind.Experiences => report.Experiences.Count > 0,
            _ => report.In(c).Count > 0,
        });

    /// <summary>A word or two over claims of a chapter in a summary.</summary>
    public static string Brief(ChapterKind chapter) => chapter switch
    {
        ChapterKind.Progress => "Programme",
        ChapterKind.Outcomes => "Outcomes",
        ChapterKind.Weaknesses => "Needs to get better",
        ChapterKind.Strengths => "Is working",
        ChapterKind.Therapy => "Therapy",
        ChapterKind.EvenAmong => "Even where it goes well",
        ChapterKind.Phases => "Early years",
        ChapterKind.Aspects => "Aspects",
        ChapterKind.Statistics => "Statistics",
        ChapterKind.Experiences => "Families",
        _ => "Then and now",
    };
}
