using System.Text;
using AreaInspections.Findings;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Writes the text of each page block by block and notes where each block stands in it.</summary>
internal static class TextLayerWriter
{
    public static (string[] Pages, List<TextBlock> Blocks) Write(List<DraftBlock> drafts, int pageCount)
    {
        var texts = new StringBuilder?[pageCount];
        var lengths = new int[pageCount];
        var spans = new List<PageSpan>[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            spans[i] = new(1);
            foreach (var portion in drafts[i].Portions)
            {
                var page = portion.Page - 1;
                var text = texts[page] ??= new(4096);
                var skipped = portion == drafts[i].Portions[0] ? drafts[i].LabelLength : 0;
                var start = lengths[page] + CodePoints(portion.Lines[0].Text.AsSpan(0, skipped));
                foreach (var line in portion.Lines)
                {
                    text.Append(line.Text).Append('\n');
                    lengths[page] += CodePoints(line.Text) + 1;
                }

                if (lengths[page] - 1 > start)
                {
                    spans[i].Add(new(portion.Page, start, lengths[page] - 1));
                }
            }
        }

        var blocks = new List<TextBlock>(drafts.Count);
        var tables = new Dictionary<int, int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var words = drafts[i].Words();
            if (words.Length > 0)
            {
                blocks.Add(Block(drafts[i], words, spans[i], tables));
            }
        }

        return (Array.ConvertAll(texts, t => t?.ToString() ?? ""), blocks);
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
}
