using AreaInspections.Conduct;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>What a list shows of a note: its beginning, or what stands around the first words looked for.</summary>
/// <param name="Parts">In order; those looked for are marked.</param>
/// <param name="Before">Whether something before was left out.</param>
/// <param name="After">Whether something after was left out.</param>
internal sealed record NoteExcerpt(IReadOnlyList<(string Text, bool Marked)> Parts, bool Before, bool After)
{
    /// <summary>Characters.</summary>
    private const int Longest = 420;

    private const int BeforeFirst = 120;

    public static NoteExcerpt Of(FoundEvidence found)
    {
        var text = found.Item.Text;
        var from = found.Marks.Count > 0 && found.Marks[0].From > BeforeFirst && text.Length > Longest ? WordStart(text, found.Marks[0].From - BeforeFirst) : 0;
        var to = text.Length - from <= Longest ? text.Length : WordStart(text, from + Longest);
        var (parts, at) = (new List<(string, bool)>(), from);
        foreach (var mark in found.Marks.Where(m => m.From >= from && m.To <= to))
        {
            parts.Add((text[at..mark.From], false));
            parts.Add((text[mark.From..mark.To], true));
            at = mark.To;
        }

        parts.Add((text[at..to], false));
        return new NoteExcerpt(parts, from > 0, to < text.Length);
    }

    /// <returns>Where a word begins at or after a place, so that none is cut, nor any character of two halves.</returns>
    private static int WordStart(string text, int from)
    {
        var at = from;
        while (at < text.Length && at < from + 60 && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
