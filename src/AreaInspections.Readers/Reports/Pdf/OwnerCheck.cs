namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Checks the tags against the lines on the page. Around tracked changes a few letters, or a whole line, can be tagged as another
/// paragraph's: letters go with the paragraph that has most of their line, a stray line with the line above it.
/// </summary>
internal sealed class OwnerCheck(PageRuns page, int[] owners, StructureTree tree, ReadingBudget budget)
{
    /// <summary>Owner of an artifact, or of nothing that counts as text.</summary>
    public const int None = -1;

    /// <summary>Text that no tag claims.</summary>
    public const int Loose = -2;

    private readonly Dictionary<CellPlace, List<CellLine>> _cells = [];

    public void Correct()
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
        for (int i = 0, first = 0; i < lines.Ends.Count; first = lines.Ends[i++])
        {
            Line(lines.Runs.AsSpan(first, lines.Ends[i] - first));
        }

        foreach (var cell in _cells.Values)
        {
            StrayLines(cell);
        }
    }

    private void Line(ReadOnlySpan<int> runs)
    {
        Adopt(runs);
        var byCell = new Dictionary<CellPlace, List<int>>(1);
        foreach (var run in runs)
        {
            if (owners[run] >= 0 && page.TextOf(page.Runs[run]).ContainsAnyExcept(' '))
            {
                var cell = tree.Blocks[owners[run]].Cell;
                if (!byCell.TryGetValue(cell, out var own))
                {
                    byCell[cell] = own = [];
                }

                own.Add(run);
            }
        }

        foreach (var (cell, own) in byCell)
        {
            if (!_cells.TryGetValue(cell, out var lines))
            {
                _cells[cell] = lines = [];
            }

            lines.Add(new(own, Majority(own)));
        }
    }

    /// <summary>Text without a tag that touches tagged text is the same word or sentence.</summary>
    private void Adopt(ReadOnlySpan<int> runs)
    {
        for (var i = 1; i < runs.Length; i++)
        {
            var (before, run) = (runs[i - 1], runs[i]);
            if ((owners[before] == Loose) != (owners[run] == Loose)
                && page.Runs[run].Left - page.Runs[before].Right < page.Runs[run].Size)
            {
                owners[before] = owners[run] = Math.Max(owners[before], owners[run]);
            }
        }
    }

    private int Majority(List<int> runs)
    {
        var first = owners[runs[0]];
        if (runs.TrueForAll(r => owners[r] == first))
        {
            return first;
        }

        var letters = new Dictionary<int, int>();
        var main = first;
        foreach (var run in runs)
        {
            letters[owners[run]] = letters.GetValueOrDefault(owners[run]) + page.Runs[run].Length;
            main = letters[owners[run]] > letters.GetValueOrDefault(main) ? owners[run] : main;
        }

        foreach (var run in runs)
        {
            Give(run, main);
        }

        return main;
    }

    /// <summary>A paragraph's lines follow each other; a shorter stretch elsewhere goes with what stands above it.</summary>
    private void StrayLines(List<CellLine> lines)
    {
        var longest = new Dictionary<int, Stretch>();
        var several = false;
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Owner == lines[start].Owner)
            {
                end++;
            }

            var known = longest.TryGetValue(lines[start].Owner, out var best);
            several |= known;
            if (!known || end - start > best!.Length)
            {
                longest[lines[start].Owner] = new(start, end - start);
            }

            start = end;
        }

        for (var i = 1; several && i < lines.Count; i++)
        {
            var (start, length) = longest[lines[i].Owner];
            if ((i < start || i >= start + length) && lines[i].Owner != lines[i - 1].Owner && Follows(lines[i - 1].Runs, lines[i].Runs))
            {
                lines[i].Runs.ForEach(run => Give(run, lines[i - 1].Owner));
                lines[i] = lines[i] with { Owner = lines[i - 1].Owner };
            }
        }
    }

    private bool Follows(List<int> above, List<int> line) =>
        BulletSign.Length(page.TextOf(page.Runs[line[0]]), sure: true) == 0
        && page.Runs[above[0]].Baseline - page.Runs[line[0]].Baseline < 1.5f * page.Runs[line[0]].Size;

    private void Give(int run, int owner)
    {
        if (owners[run] == owner)
        {
            return;
        }

        owners[run] = owner;
        var text = page.TextOf(page.Runs[run]).Trim(' ');
        budget.Note(
            "A piece of a line is tagged as part of another paragraph; it was left where it stands.",
            (text.Length > 60 ? text[..60] : text).ToString(),
            page.Number);
    }

    private sealed record Stretch(int Start, int Length);

    private sealed record CellLine(List<int> Runs, int Owner);
}
