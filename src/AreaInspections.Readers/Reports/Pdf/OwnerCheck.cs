namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Checks the tags against the lines on the page: where a few letters of a line are tagged as another paragraph's, as happens around
/// tracked changes, they are given to the paragraph that has most of the line.
/// </summary>
internal static class OwnerCheck
{
    /// <summary>Owner of an artifact, or of nothing that counts as text.</summary>
    public const int None = -1;

    /// <summary>Text that no tag claims.</summary>
    public const int Loose = -2;

    /// <summary>Gaps of more than this many sizes part cells.</summary>
    private const float Apart = 1f;

    public static void Correct(PageRuns page, int[] owners, StructureTree tree, ReadingBudget budget)
    {
        var order = new List<int>(owners.Length);
        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] != None)
            {
                order.Add(i);
            }
        }

        var lines = TextLine.Order(page, order);
        foreach (var (first, end) in lines.Spans)
        {
            var start = first;
            for (var i = first + 1; i <= end; i++)
            {
                if (i == end || Parted(page, lines.Runs[i - 1], lines.Runs[i]))
                {
                    Segment(page, lines.Runs.AsSpan(start, i - start), owners, tree, budget);
                    start = i;
                }
            }
        }
    }

    private static bool Parted(PageRuns page, int before, int after) =>
        page.Runs[after].Left - page.Runs[before].Right > Apart * Math.Max(page.Runs[before].Size, page.Runs[after].Size);

    private static void Segment(PageRuns page, ReadOnlySpan<int> runs, int[] owners, StructureTree tree, ReadingBudget budget)
    {
        var mixed = false;
        foreach (var run in runs)
        {
            mixed |= owners[run] != owners[runs[0]];
        }

        if (!mixed)
        {
            return;
        }

        var (main, all) = Main(page, runs, owners);
        if (main.Owner < 0 || main.Letters * 2 <= all)
        {
            return;
        }

        var cell = tree.Blocks[main.Owner].Cell;
        foreach (var run in runs)
        {
            var owner = owners[run];
            if (owner == main.Owner || (owner >= 0 && tree.Blocks[owner].Cell != cell))
            {
                continue;
            }

            owners[run] = main.Owner;
            var text = page.TextOf(page.Runs[run]).Trim(' ');
            if (text.Length > 0 && owner >= 0)
            {
                budget.Note("A piece of a line is tagged as part of another paragraph; it was left in its line.", text.ToString(), page.Number);
            }
        }
    }

    private static ((int Owner, int Letters) Main, int All) Main(PageRuns page, ReadOnlySpan<int> runs, int[] owners)
    {
        var letters = new Dictionary<int, int>();
        var (main, all) = ((Owner: Loose, Letters: 0), 0);
        foreach (var run in runs)
        {
            var count = page.Runs[run].Length - page.TextOf(page.Runs[run]).Count(' ');
            all += count;
            letters[owners[run]] = count = letters.GetValueOrDefault(owners[run]) + count;
            main = count > main.Letters ? (owners[run], count) : main;
        }

        return (main, all);
    }
}
