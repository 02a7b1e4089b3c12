using AreaInspections.Documents.National;
using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Web.National;

/// <summary>Which claims a list is asked for.</summary>
/// <param name="Chapter">Absent: of every chapter.</param>
/// <param name="Theme">Absent: of every theme and of none.</param>
/// <param name="Words">All of which a claim has in its title or sentence; empty: any.</param>
/// <param name="Claims">Those that fit, in the order of the report.</param>
/// <param name="Notices">One sentence for each part that could not be followed.</param>
public sealed record ClaimFilter(ChapterKind? Chapter, Theme? Theme, string Words, IReadOnlyList<ComputedClaim> Claims, IReadOnlyList<string> Notices)
{
    private const int LongestWords = 200;

    public static ClaimFilter Of(IQueryCollection asked, NationalReport report)
    {
        var notices = new List<string>();
        var (chapterAsked, themeAsked, words) = (Value(asked, "chapter"), Value(asked, "theme"), Value(asked, "words"));
        var chapter = ChapterTitles.Find(chapterAsked);
        if (chapterAsked.Length > 0 && chapter is null)
        {
            notices.Add($"There is no chapter of that name; it was ignored. Known: {string.Join(", ", ChapterTitles.In(report).Select(ChapterTitles.Slug))}.");
        }

        var theme = report.Codebook.Find(themeAsked);
        if (themeAsked.Length > 0 && theme is null)
        {
            notices.Add("There is no theme of that name; it was ignored. Choose one from the list.");
        }

        if (words.Length > LongestWords)
        {
            words = words[..LongestWords];
            notices.Add($"Only the first {LongestWords} letters of the words were looked for.");
        }

        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(
            chapter,
            theme,
            words,
            [
                .. report.Claims.Where(c => (chapter is null || c.Claim.Chapter == chapter)
                    && (theme is null || (c.Claim.Measure is ClaimMeasure.Found found && (found.Theme == theme.Id || (found.Subtype is { } subtype && theme.Subtypes.ContainsKey(subtype)))))
                    && parts.All(p => c.Title.Contains(p, StringComparison.OrdinalIgnoreCase) || c.Sentence.Contains(p, StringComparison.OrdinalIgnoreCase))),
            ],
            notices);
    }

    private static string Value(IQueryCollection asked, string key) => asked[key].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim() ?? "";
}
