namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Tells blocks by position alone: lines that stand close below each other are one block, a bullet sign begins another.</summary>
internal static class PlacedBlocks
{
    /// <summary>Baselines up to this far apart, as a share of the size, belong to one block.</summary>
    private const float Leading = 1.5f;

    /// <summary>A gap of more than this many sizes parts a line: two cells, or two columns.</summary>
    private const float Apart = 2.5f;

    /// <summary>Blocks beside each other that a line may go on.</summary>
    private const int MostOpen = 32;

    public static List<DraftBlock> Of(PageRuns page, List<int> runs)
    {
        var blocks = new List<DraftBlock>();
        var open = new List<DraftBlock>();
        foreach (var line in TextLine.Of(page, runs, Apart))
        {
            var item = BulletSign.Length(line.Text, sure: false) > 0;
            open.RemoveRange(0, Math.Max(0, open.Count - MostOpen));
            open.RemoveAll(b => Last(b).Baseline - line.Baseline > Leading * Math.Max(Last(b).Size, line.Size));
            var above = item ? null : open.Find(b => Continues(b, line));
            if (above is not null)
            {
                above.Portions[0].Lines.Add(line);
                continue;
            }

            var block = new DraftBlock(item ? BlockKind.ListItem : BlockKind.Paragraph);
            block.Portions.Add(new(page.Number, [line]));
            block.FindLabel();
            blocks.Add(block);
            open.Add(block);
        }

        return blocks;
    }

    /// <summary>Running heads and feet: each line of them a block.</summary>
    public static List<DraftBlock> Artifacts(PageRuns page, List<int> runs)
    {
        var blocks = new List<DraftBlock>();
        foreach (var line in TextLine.Of(page, runs, Apart))
        {
            var block = new DraftBlock(BlockKind.Artifact);
            block.Portions.Add(new(page.Number, [line]));
            blocks.Add(block);
        }

        return blocks;
    }

    private static TextLine Last(DraftBlock block) => block.Portions[^1].Lines[^1];

    private static bool Continues(DraftBlock block, TextLine line)
    {
        var last = Last(block);
        var indent = line.Left - (block.Portions[0].Lines.Count > 1 ? last.Left : block.First.Left);
        var hangs = block.Portions[0].Lines.Count == 1 && block.Kind == BlockKind.ListItem;
        return last.Baseline > line.Baseline
            && Math.Abs(last.Size - line.Size) < 0.15f * last.Size
            && last.Bold == line.Bold
            && (hangs ? indent > -0.5f * line.Size && indent < 4 * line.Size : Math.Abs(indent) < 1.5f * line.Size)
            && line.Left < last.Right && line.Right > last.Left;
    }
}
