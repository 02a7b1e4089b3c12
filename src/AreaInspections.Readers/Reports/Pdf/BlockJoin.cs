namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Joins what is one paragraph or item but stands in two blocks: over a page end, where a table row breaks, and where the tags part a
/// sentence in the middle.
/// </summary>
internal static class BlockJoin
{
    /// <param name="ordered">In reading order; joined blocks leave the list.</param>
    public static void Run(List<DraftBlock> ordered)
    {
        var result = new List<DraftBlock>(ordered.Count);
        var ends = new List<DraftBlock>();
        var page = 0;
        var cellsOnPage = new List<DraftBlock>();
        foreach (var block in ordered)
        {
            if (block.Kind == BlockKind.Artifact)
            {
                result.Add(block);
                continue;
            }

            if (block.Page != page)
            {
                (ends, cellsOnPage) = (cellsOnPage.Count > 0 && cellsOnPage[^1].LastPage == block.Page - 1 ? Ends(cellsOnPage) : [], []);
                page = block.Page;
            }

            var onPage = cellsOnPage.Count > 0 ? cellsOnPage[^1] : null;
            if (onPage is not null && onPage.LastPage == block.Page && GoesOnBelow(onPage, block))
            {
                onPage.Take(block);
                continue;
            }

            var before = AtHead(block, cellsOnPage) ? ends.Find(e => SameColumn(e, block) && GoesOnOverPage(e, block)) : null;
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

    /// <summary>The last block of the page, and in a table of several columns the last of each cell of the last row.</summary>
    private static List<DraftBlock> Ends(List<DraftBlock> onPage)
    {
        var last = onPage[^1];
        var ends = new List<DraftBlock> { last };
        for (var i = onPage.Count - 2; i >= 0 && last.Cell.Table > 0 && onPage[i].Cell.Table == last.Cell.Table && onPage[i].Cell.Row == last.Cell.Row; i--)
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

    private static bool GoesOnOverPage(DraftBlock end, DraftBlock head)
    {
        if (!CouldGoOn(end, head))
        {
            return false;
        }

        var (last, next) = (end.Last, head.First);
        if (head.Kind == BlockKind.ListItem && end.Kind == BlockKind.ListItem)
        {
            return true;
        }

        if (!EndsSentence(last.Text) || char.IsLower(next.Text[0]))
        {
            return true;
        }

        // A new paragraph would stand at the left edge; the rest of an item stands under its words.
        return end.Kind == BlockKind.ListItem && next.Left > end.First.Left + (0.5f * next.Size);
    }

    /// <summary>The tags part a sentence that runs on in the next line.</summary>
    private static bool GoesOnBelow(DraftBlock above, DraftBlock block)
    {
        var distance = above.Last.Baseline - block.First.Baseline;
        return above.Cell == block.Cell
            && above.Kind != BlockKind.Heading
            && CouldGoOn(above, block)
            && distance > 0 && distance < 1.35f * block.First.Size
            && !EndsSentence(above.Last.Text)
            && (above.Kind == BlockKind.ListItem || char.IsLower(block.First.Text[0]))
            && block.First.Text.Length > 0 && above.Last.Right > block.First.Right - (8 * block.First.Size);
    }

    private static bool CouldGoOn(DraftBlock end, DraftBlock head) =>
        head.Kind != BlockKind.Heading && end.Kind != BlockKind.Heading
        && head.LabelLength == 0
        && BulletSign.Length(head.First.Text, sure: true) == 0
        && BulletSign.NumberLength(head.First.Text) == 0
        && Math.Abs(end.Last.Size - head.First.Size) < 0.6f
        && end.Last.Bold == head.First.Bold;

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("’”'\")").EndsWith(['.']) || text[^1] is '?' or '!' or ':' or ';';
}
