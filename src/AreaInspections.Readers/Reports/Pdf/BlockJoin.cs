namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Joins what is one paragraph or item but stands in two blocks: over a page end, where a table row breaks, and where the tags part a
/// sentence in the middle.
/// </summary>
internal static class BlockJoin
{
    /// <summary>Columns of a table that are followed over a page end.</summary>
    private const int MostColumns = 16;

    /// <param name="ordered">In reading order; joined blocks leave the list.</param>
    public static void Run(List<DraftBlock> ordered)
    {
        var result = new List<DraftBlock>(ordered.Count);
        var ends = new List<DraftBlock>();
        var page = 0;
        var margin = 0f;
        var cellsOnPage = new List<DraftBlock>();
        var rows = new TableRows();
        foreach (var block in ordered)
        {
            rows.Place(block);
            if (block.Kind == BlockKind.Artifact)
            {
                result.Add(block);
                continue;
            }

            if (block.Page != page)
            {
                margin = cellsOnPage.Count == 0 ? 0 : cellsOnPage.Max(b => b.Portions.Max(p => p.Lines.Max(l => l.Right)));
                (ends, cellsOnPage) = (cellsOnPage.Count > 0 && cellsOnPage[^1].LastPage == block.Page - 1 ? Ends(cellsOnPage) : [], []);
                page = block.Page;
            }

            var onPage = cellsOnPage.Count > 0 ? cellsOnPage[^1] : null;
            if (onPage is not null && onPage.LastPage == block.Page && GoesOnBelow(onPage, block))
            {
                onPage.Take(block);
                continue;
            }

            if (cellsOnPage.Count == 0 && ends.Count > 0)
            {
                rows.GoOn(ends, block, margin);
            }

            var before = ends.Count > 0 && cellsOnPage.Count <= MostColumns && AtHead(block, cellsOnPage) ? ends.Find(e => SameColumn(e, block) && GoesOnOverPage(e, block, margin)) : null;
            if (before is not null)
            {
                ends.Remove(before);
                before.Take(block);
                cellsOnPage.Add(before);
                continue;
            }

            result.Add(block);
            cellsOnPage.Add(block);
        }

        ordered.Clear();
        ordered.AddRange(result);
    }

    /// <summary>A table broken at a page end is tagged as two: the rows of the second are rows of the first.</summary>
    private sealed class TableRows
    {
        private readonly Dictionary<int, Part> _parts = [];

        private sealed record Part(int Table, int Rows);

        public void Place(DraftBlock block)
        {
            if (_parts.TryGetValue(block.Cell.Table, out var part))
            {
                block.Cell = new(part.Table, block.Cell.Row + part.Rows, block.Cell.Column);
            }
        }

        public void GoOn(List<DraftBlock> ends, DraftBlock head, float margin)
        {
            var end = ends.Find(e => e.Cell.Column == head.Cell.Column) ?? ends[0];
            if (end.Cell.Table == 0 || head.Cell.Table == 0 || end.Cell.Table == head.Cell.Table || head.Kind == BlockKind.Heading || head.First.Bold)
            {
                return;
            }

            var sameCell = GoesOnOverPage(end, head, margin)
                || (head.Kind == BlockKind.ListItem && (end.Kind == BlockKind.ListItem ? Math.Abs(end.First.Left - head.First.Left) < 3 : end.Last.Text[^1] == ':'));
            if (sameCell || Math.Abs(end.First.Left - head.First.Left) < 3)
            {
                _parts[head.Cell.Table] = new(end.Cell.Table, end.Cell.Row + (sameCell ? 0 : 1) - head.Cell.Row);
                Place(head);
            }
        }
    }

    /// <summary>The last block of the page, and in a table of several columns the last of each cell of the last row.</summary>
    private static List<DraftBlock> Ends(List<DraftBlock> onPage)
    {
        var last = onPage[^1];
        var ends = new List<DraftBlock> { last };
        for (var i = onPage.Count - 2; i >= 0 && ends.Count < MostColumns && last.Cell.Table > 0 && onPage[i].Cell.Table == last.Cell.Table && onPage[i].Cell.Row == last.Cell.Row; i--)
        {
            if (!ends.Exists(e => e.Cell.Column == onPage[i].Cell.Column))
            {
                ends.Add(onPage[i]);
            }
        }

        return ends;
    }

    /// <summary>The first block of the page, or the first of another cell of its first row.</summary>
    private static bool AtHead(DraftBlock block, List<DraftBlock> onPage) =>
        onPage.Count == 0
        || (block.Cell.Table > 0 && onPage.TrueForAll(b => b.Cell.Column != block.Cell.Column
            && ((b.Cell.Table == block.Cell.Table && b.Cell.Row == block.Cell.Row) || b.Page < block.Page)));

    private static bool SameColumn(DraftBlock end, DraftBlock head) =>
        end.Cell.Table == 0 || head.Cell.Table == 0 || end.Cell.Column == head.Cell.Column;

    /// <summary>A full last line whose next word would not have fitted is not the end of a paragraph, though it may end a sentence.</summary>
    private static float FirstWord(TextLine line)
    {
        var blanks = line.Text.AsSpan().Count(' ');
        var word = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var letters = (line.Right - line.Left - (0.3f * line.Size * blanks)) / (line.Text.Length - blanks);
        return (1.1f * letters * (word < 0 ? line.Text.Length : word)) + (0.3f * line.Size);
    }

    private static bool GoesOnOverPage(DraftBlock end, DraftBlock head, float margin)
    {
        if (!CouldGoOn(end, head) || DrawnSigns(end, head))
        {
            return false;
        }

        var (last, next) = (end.Last, head.First);
        if (head.Kind == BlockKind.ListItem && end.Kind == BlockKind.ListItem && end.LabelLength > 0)
        {
            return true;
        }

        if (char.IsLower(next.Text[0]) || (!EndsSentence(last.Text) && !LeavesList(end, head)))
        {
            return true;
        }

        if (end.Cell.Table > 0 && !IsNextRow(end, head) && end.Kind == head.Kind && end.Kind != BlockKind.ListItem && Math.Abs(end.Last.Left - next.Left) < 1 && margin - last.Right < FirstWord(next))
        {
            return true;
        }

        // A new paragraph would stand at the left edge; the rest of an item stands under its words.
        return end.Kind == BlockKind.ListItem && next.Left > end.First.Left + (0.5f * next.Size);
    }

    /// <summary>The tags of one table say that another row begins.</summary>
    private static bool IsNextRow(DraftBlock end, DraftBlock head) => end.Cell.Table == head.Cell.Table && head.Cell.Row > end.Cell.Row;

    /// <summary>Items of a list often end without a full stop; a paragraph after the last of them stands where the signs do, or left of them, and not where the words do.</summary>
    private static bool LeavesList(DraftBlock end, DraftBlock head)
    {
        var words = end.First.Left + ((end.LabelLength > 0 ? 0.5f : -0.5f) * head.First.Size);
        return end.Kind == BlockKind.ListItem && head.Kind == BlockKind.Paragraph && char.IsUpper(head.First.Text[0]) && head.First.Left < words;
    }

    /// <summary>The tags part a sentence that runs on in the next line.</summary>
    private static bool GoesOnBelow(DraftBlock above, DraftBlock block)
    {
        var distance = above.Last.Baseline - block.First.Baseline;
        return above.Cell == block.Cell
            && above.Kind != BlockKind.Heading
            && CouldGoOn(above, block)
            && !DrawnSigns(above, block)
            && distance > 0 && distance < 1.35f * block.First.Size
            && !EndsSentence(above.Last.Text)
            && (above.Kind == BlockKind.ListItem || char.IsLower(block.First.Text[0]))
            && block.First.Text.Length > 0 && above.Last.Right > block.First.Right - (8 * block.First.Size);
    }

    /// <summary>Two tagged items without a sign in the text: the signs are drawn, and each item is one of its own.</summary>
    private static bool DrawnSigns(DraftBlock above, DraftBlock block) =>
        above.Kind == BlockKind.ListItem && block.Kind == BlockKind.ListItem && above.LabelLength == 0 && block.LabelLength == 0;

    private static bool CouldGoOn(DraftBlock end, DraftBlock head) =>
        head.Kind != BlockKind.Heading && end.Kind != BlockKind.Heading
        && head.LabelLength == 0
        && BulletSign.Length(head.First.Text, sure: true) == 0
        && BulletSign.NumberLength(head.First.Text) == 0
        && Math.Abs(end.Last.Size - head.First.Size) < 0.6f
        && end.Last.Bold == head.First.Bold;

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("’”'\")").EndsWith(['.']) || text[^1] is '?' or '!' or ':' or ';';
}
