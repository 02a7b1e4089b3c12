namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The blocks of a file without tags: by position on each page, with running heads and feet told by their repetition.</summary>
internal static class UntaggedBlocks
{
    public static List<DraftBlock> Build(List<PageRuns> pages)
    {
        var running = new RunningLines(pages);
        var blocks = new List<DraftBlock>();
        DraftBlock? unfinished = null;
        foreach (var page in pages)
        {
            var all = new List<int>(page.Runs.Count);
            for (var i = 0; i < page.Runs.Count; i++)
            {
                all.Add(i);
            }

            DraftBlock? last = null;
            var first = true;
            foreach (var block in PlacedBlocks.Of(page, all))
            {
                if (running.Holds(page, block.First))
                {
                    block.Kind = BlockKind.Artifact;
                    blocks.Add(block);
                    continue;
                }

                if (first && unfinished is not null && GoesOn(unfinished, block))
                {
                    unfinished.Portions.AddRange(block.Portions);
                    last = unfinished;
                }
                else
                {
                    blocks.Add(block);
                    last = block;
                }

                first = false;
            }

            unfinished = last;
        }

        return blocks;
    }

    private static bool GoesOn(DraftBlock before, DraftBlock next)
    {
        var end = before.Portions[^1].Lines[^1];
        return next.Kind == BlockKind.Paragraph
            && end.Text[^1] is not ('.' or '!' or '?' or ':')
            && char.IsLower(next.First.Text[0])
            && Math.Abs(end.Size - next.First.Size) < 1 && end.Bold == next.First.Bold;
    }
}
