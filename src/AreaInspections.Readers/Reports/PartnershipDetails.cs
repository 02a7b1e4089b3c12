using AreaInspections.Areas;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Reads the local authority and the integrated care boards from the table of partnership details: the first entry under each head, and further
/// boards below it. Names of people, web and postal addresses are passed over.
/// </summary>
internal sealed class PartnershipDetails
{
    private static readonly string[] s_continuations =
        ["council", "board", "care board", "integrated care board", "icb", "integrated care board icb", "nhs integrated care board", "thames", "partnership", "local authority"];

    private readonly AreaRegister _areas;
    private readonly DateOnly _on;

    private PartnershipDetails(AreaRegister areas, DateOnly on)
    {
        _areas = areas;
        _on = on;
    }

    public static (Field<string> LocalAuthority, IReadOnlyList<BoardReference> Boards) Of(Section? section, AreaRegister areas, DateOnly on)
    {
        if (section is null)
        {
            return (Field<string>.NotFound, []);
        }

        var details = new PartnershipDetails(areas, on);
        var authority = Field<string>.NotFound;
        List<BoardReference> boards = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        for (var i = 0; i < section.Passages.Count; i++)
        {
            var folded = section.Passages[i].Folded;
            if (IsTail(section.Passages, i))
            {
                continue;
            }

            if (authority.Status != FieldStatus.Stated && folded is "local authority" or "local authorities" or "the local authority")
            {
                var entries = Below(section.Passages, i);
                if (entries.Count > 0)
                {
                    authority = Field<string>.Stated(entries[0].Text, entries[0].Text, entries[0].Page, "details.authority");
                }
            }
            else if (folded is "integrated care board" or "integrated care boards" or "integrated care board s" or "the integrated care board" or "integrated care board icb" or "integrated care boards icbs" or "integrated care system" or "icb" or "icbs")
            {
                details.AddBoards(Below(section.Passages, i), boards, met);
            }
        }

        return (authority, boards);
    }

    private readonly record struct Entry(string Text, int Page);

    /// <summary>Entries of the same column below a head; a name broken over two paragraphs is one entry.</summary>
    private static List<Entry> Below(IReadOnlyList<Passage> passages, int head)
    {
        List<Entry> entries = [];
        var (table, column) = (passages[head].Block.Table, passages[head].Block.Column);
        for (var i = head + 1; i < passages.Count; i++)
        {
            var block = passages[i].Block;
            if (table > 0 && block.Table == table && block.Column != column)
            {
                continue;
            }

            if (IsHead(passages[i].Folded) && !IsTail(passages, i))
            {
                if (table == 0)
                {
                    break;
                }

                continue;
            }

            if (entries.Count > 0 && s_continuations.Contains(passages[i].Folded, StringComparer.Ordinal))
            {
                entries[^1] = entries[^1] with { Text = entries[^1].Text + " " + passages[i].Text };
            }
            else
            {
                entries.Add(new Entry(passages[i].Text, passages[i].Page));
            }
        }

        return entries;
    }

    /// <summary>The end of a name that is broken within its cell ("… NHS" / "Integrated Care Board"), not a head.</summary>
    private static bool IsTail(IReadOnlyList<Passage> passages, int at)
    {
        var block = passages[at].Block;
        return at > 0 && passages[at - 1].Block is var before && block.Table > 0 && before.Table == block.Table && before.Row == block.Row && before.Column == block.Column
            && !IsHead(passages[at - 1].Folded);
    }

    private static bool IsHead(string folded) => folded is "local authority" or "integrated care board" or "integrated care boards" or "integrated care board s";

    private void AddBoards(List<Entry> entries, List<BoardReference> boards, HashSet<string> met)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            // The first entry is a board by its place, later ones only by their words.
            if (i > 0 && !IsBoard(entries[i].Text))
            {
                continue;
            }

            foreach (var name in Names(entries[i].Text))
            {
                var code = _areas.FindBoard(name, _on)?.Code;
                if (met.Add(code ?? Wording.Fold(name)))
                {
                    boards.Add(new BoardReference(name, code));
                }
            }
        }
    }

    private bool IsBoard(string text)
    {
        if (text.Length > 100 || text.Any(char.IsAsciiDigit) || text.Contains("www", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal) || text.Contains('@'))
        {
            return false;
        }

        var folded = Wording.Fold(text);
        return !IsPerson(folded) && _areas.FindBoard(text, _on) is not null
            && (folded.EndsWith("icb", StringComparison.Ordinal) || folded.EndsWith("care board", StringComparison.Ordinal) || folded.StartsWith("nhs ", StringComparison.Ordinal));
    }

    private static bool IsPerson(string folded) =>
        Wording.Has(folded, "chief") || Wording.Has(folded, "ceo") || Wording.Has(folded, "officer") || Wording.Has(folded, "director") || Wording.Has(folded, "lead") || Wording.Has(folded, "executive");

    /// <summary>"Surrey Heartlands ICB and Frimley ICB" are two boards, "Bath and North East Somerset … ICB" is one.</summary>
    private IEnumerable<string> Names(string text)
    {
        if (_areas.FindBoard(text, _on) is not null)
        {
            return [text];
        }

        foreach (var sign in (string[])[" and ", ";", "/", ", "])
        {
            var parts = text.Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1 && Array.TrueForAll(parts, p => _areas.FindBoard(p.Trim(','), _on) is not null))
            {
                return parts.Select(p => p.Trim(',', ' '));
            }
        }

        return SplitAfterBoards(text);
    }

    /// <summary>Parts that end with "ICB" or "Integrated Care Board", with or without a word or sign between them; the whole where a part is no known board.</summary>
    private List<string> SplitAfterBoards(string text)
    {
        List<string> parts = [];
        var from = 0;
        while (from < text.Length && EndOfBoard(text, from) is var end and > 0)
        {
            parts.Add(text[from..end].Trim(' ', ',', ';'));
            from = end;
            foreach (var link in (string[])[",", ";", "/", " and ", " & "])
            {
                from += text.AsSpan(from).StartsWith(link, StringComparison.OrdinalIgnoreCase) ? link.Length : 0;
            }
        }

        if (text[from..].Trim() is { Length: > 0 } rest)
        {
            parts.Add(rest);
        }

        return parts.Count > 1 && parts.TrueForAll(p => _areas.FindBoard(p, _on) is not null) ? parts : [text];
    }

    private static int EndOfBoard(string text, int from)
    {
        var end = -1;
        foreach (var word in (string[])["ICB)", "ICB", "Care Board"])
        {
            var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            var after = at + word.Length;
            if (at >= 0 && (after == text.Length || !char.IsLetter(text[after])) && (end < 0 || after < end))
            {
                end = after;
            }
        }

        return end > 0 && text.AsSpan(end).TrimStart().StartsWith("(ICB)", StringComparison.OrdinalIgnoreCase) ? text.IndexOf(')', end) + 1 : end;
    }
}
