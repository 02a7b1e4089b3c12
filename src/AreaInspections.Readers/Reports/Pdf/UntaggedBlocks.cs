namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The blocks of a file without tags: by position on each page, with running heads and feet told by their repetition.</summary>
internal static class UntaggedBlocks
{
    /// <summary>Share of the page's height at its upper and lower edge in which running heads and feet stand.</summary>
    private const float Margin = 0.1f;

    public static List<DraftBlock> Build(List<PageRuns> pages)
    {
        var repeated = Repeated(pages);
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
                if (page.Runs.Count > 0 && InMargin(page, block.First) && (repeated.Contains(Folded(block.First.Text)) || block.First.Text.All(char.IsDigit)))
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

    private static bool InMargin(PageRuns page, TextLine line) =>
        line.Baseline < Margin * page.Height || line.Baseline > (1 - Margin) * page.Height;

    private static HashSet<string> Repeated(List<PageRuns> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var edge = new List<int>();
            for (var i = 0; i < page.Runs.Count; i++)
            {
                var baseline = page.Runs[i].Baseline;
                if (baseline < Margin * page.Height || baseline > (1 - Margin) * page.Height)
                {
                    edge.Add(i);
                }
            }

            foreach (var text in PlacedBlocks.Artifacts(page, edge).Select(b => Folded(b.First.Text)).Distinct(StringComparer.Ordinal))
            {
                counts[text] = counts.GetValueOrDefault(text) + 1;
            }
        }

        return counts.Where(c => c.Value >= 2 && c.Value * 2 >= pages.Count - 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Numbers of pages differ between otherwise equal lines.</summary>
    private static string Folded(string text) => string.Concat(text.Select(c => char.IsDigit(c) ? '0' : c));
}
