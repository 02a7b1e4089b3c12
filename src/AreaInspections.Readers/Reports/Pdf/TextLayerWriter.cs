using System.Text;
using AreaInspections.Findings;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Writes the text of each page block by block and notes where each block stands in it.</summary>
internal static class TextLayerWriter
{
    public static (string[] Pages, List<TextBlock> Blocks) Write(List<DraftBlock> drafts, int pageCount)
    {
        var onPage = new List<Placed>[pageCount];
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var portion in drafts[i].Portions)
            {
                (onPage[portion.Page - 1] ??= []).Add(new(i, portion));
            }
        }

        var spans = new List<PageSpan>[drafts.Count];
        var texts = new string[pageCount];
        for (var page = 0; page < pageCount; page++)
        {
            texts[page] = onPage[page] is { } portions ? Page(HeadsFirst(portions, drafts), drafts, spans) : "";
        }

        var hyphenation = Hyphenation.Of(drafts);
        var blocks = new List<TextBlock>(drafts.Count);
        var tables = new Dictionary<int, int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var words = drafts[i].Words(hyphenation);
            if (words.Length > 0)
            {
                blocks.Add(Block(drafts[i], words, spans[i] ?? [], tables));
            }
        }

        return (texts, blocks);
    }

    /// <summary>A running head comes before the rest of a paragraph that began on the page before.</summary>
    private static IEnumerable<Placed> HeadsFirst(List<Placed> portions, List<DraftBlock> drafts)
    {
        var body = portions.FindIndex(p => drafts[p.Draft].Kind != BlockKind.Artifact);
        if (body < 0 || drafts[portions[body].Draft].Portions[0] == portions[body].Portion)
        {
            return portions;
        }

        var top = portions[body].Portion.Lines[0].Baseline;
        bool IsHead(Placed p) => drafts[p.Draft].Kind == BlockKind.Artifact && p.Portion.Lines[0].Baseline > top;
        return portions.Where(IsHead).Concat(portions.Where(p => !IsHead(p)));
    }

    private static string Page(IEnumerable<Placed> portions, List<DraftBlock> drafts, List<PageSpan>[] spans)
    {
        var text = new StringBuilder(4096);
        var length = 0;
        foreach (var (draft, portion) in portions)
        {
            var skipped = portion == drafts[draft].Portions[0] ? drafts[draft].LabelLength : 0;
            var start = length + CodePoints(portion.Lines[0].Text.AsSpan(0, skipped));
            foreach (var line in portion.Lines)
            {
                text.Append(line.Text).Append('\n');
                length += CodePoints(line.Text) + 1;
            }

            if (length - 1 > start)
            {
                (spans[draft] ??= []).Add(new(portion.Page, start, length - 1));
            }
        }

        return text.ToString();
    }

    private static TextBlock Block(DraftBlock draft, string words, List<PageSpan> spans, Dictionary<int, int> tables)
    {
        var table = 0;
        if (draft.Cell.Table > 0 && !tables.TryGetValue(draft.Cell.Table, out table))
        {
            tables[draft.Cell.Table] = table = tables.Count + 1;
        }

        var (size, bold) = draft.Face();
        return new()
        {
            Kind = draft.Kind,
            Text = words,
            Label = draft.Label,
            Page = draft.Page,
            Spans = spans,
            FontSize = Math.Round(size, 2),
            Bold = bold,
            Left = Math.Round(draft.First.Left, 2),
            Table = table,
            Row = draft.Cell.Row,
            Column = draft.Cell.Column,
            Depth = draft.Depth,
        };
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }

    private sealed record Placed(int Draft, Portion Portion);
}
