using System.Globalization;
using System.Text;
using System.Text.Json;
using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Web.Reports;

/// <summary>What of a passage stands on one page.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Text">As in the text layer, line by line.</param>
public sealed record PassagePart(int Page, string Text)
{
    /// <returns>In the order of the passage; a part whose span lies outside the text is left out.</returns>
    public static IReadOnlyList<PassagePart> Of(Passage passage, TextLayer text) =>
    [
        .. from span in passage.Spans
           where span.Page >= 1 && span.Page <= text.Pages.Count
           let words = Cut(text.Pages[span.Page - 1], span.Start, span.End)
           where words.Length > 0
           select new PassagePart(span.Page, words),
    ];

    /// <summary>For the script that marks the passage.</summary>
    public static string Json(IReadOnlyList<PassagePart> parts) => JsonSerializer.Serialize(parts.Select(p => new { page = p.Page, text = p.Text }));

    /// <summary>Whether one page or several, in words: <c>page 4</c>, <c>pages 4 and 5</c>.</summary>
    public static string Pages(Passage passage)
    {
        var pages = passage.Spans.Select(s => s.Page).Append(passage.Page).Distinct().Order().Select(p => p.ToString(CultureInfo.InvariantCulture)).ToList();
        return pages.Count == 1 ? $"page {pages[0]}" : $"pages {string.Join(", ", pages[..^1])} and {pages[^1]}";
    }

    /// <param name="start">First code point, counted from 0.</param>
    /// <param name="end">Excluded.</param>
    private static string Cut(string text, int start, int end)
    {
        var cut = new StringBuilder();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (at >= start && at < end)
            {
                cut.Append(rune);
            }

            at++;
        }

        return cut.ToString();
    }
}
