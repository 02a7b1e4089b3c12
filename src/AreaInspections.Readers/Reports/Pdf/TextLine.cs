using System.Text;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>One line of text as it stands on a page.</summary>
/// <param name="Text">Single blanks between words, none at its ends.</param>
internal sealed record TextLine(string Text, float Left, float Right, float Baseline, float Size, bool Bold)
{
    /// <summary>It ends in a hyphen, so that its last word may go on in the next line.</summary>
    public bool OpenEnd => Text[^1] == '-';

    /// <summary>Height of the baseline up to which pieces belong to one line, as a share of the size: raised signs do, the next line does not.</summary>
    private const float SameLine = 0.45f;

    /// <summary>From this gap on, as a share of the size, there is a blank between two pieces.</summary>
    private const float Blank = 0.16f;

    /// <summary>Puts pieces of text into lines from top to bottom, and the pieces of a line from left to right.</summary>
    /// <param name="part">Gaps of more than this many sizes part a line in two; infinite to keep lines whole.</param>
    public static List<TextLine> Of(PageRuns page, List<int> pieces, float part = float.PositiveInfinity)
    {
        var ordered = Order(page, pieces);
        var lines = new List<TextLine>(ordered.Ends.Count);
        var builder = new StringBuilder();
        for (int i = 0, first = 0; i < ordered.Ends.Count; first = ordered.Ends[i++])
        {
            Cut(page, ordered.Runs.AsSpan(first, ordered.Ends[i] - first), part, builder, lines);
        }

        return lines;
    }

    /// <summary>Pieces of text in the order of their lines, and where each line ends among them.</summary>
    public static (int[] Runs, List<int> Ends) Order(PageRuns page, List<int> pieces)
    {
        var runs = page.Runs;
        var order = pieces.ToArray();
        Array.Sort(order, (a, b) =>
        {
            var byHeight = runs[b].Baseline.CompareTo(runs[a].Baseline);
            return byHeight != 0 ? byHeight : a.CompareTo(b);
        });
        var ends = new List<int>();
        for (var first = 0; first < order.Length;)
        {
            var (baseline, size) = (runs[order[first]].Baseline, runs[order[first]].Size);
            var end = first + 1;
            while (end < order.Length && baseline - runs[order[end]].Baseline <= SameLine * Math.Max(size, runs[order[end]].Size))
            {
                size = Math.Max(size, runs[order[end]].Size);
                end++;
            }

            LeftToRight(runs, order.AsSpan(first, end - first));
            ends.Add(end);
            first = end;
        }

        return (order, ends);
    }

    /// <summary>Nearly always in order already.</summary>
    private static void LeftToRight(Pile<TextRun> runs, Span<int> line)
    {
        var sorted = true;
        for (var i = 1; i < line.Length; i++)
        {
            sorted &= runs[line[i - 1]].Left < runs[line[i]].Left || (runs[line[i - 1]].Left == runs[line[i]].Left && line[i - 1] < line[i]);
        }

        if (!sorted)
        {
            line.Sort((a, b) =>
            {
                var byLeft = runs[a].Left.CompareTo(runs[b].Left);
                return byLeft != 0 ? byLeft : a.CompareTo(b);
            });
        }
    }

    private static void Cut(PageRuns page, ReadOnlySpan<int> line, float part, StringBuilder builder, List<TextLine> lines)
    {
        var first = 0;
        for (var i = 1; i < line.Length; i++)
        {
            var (before, run) = (page.Runs[line[i - 1]], page.Runs[line[i]]);
            if (run.Left - before.Right > part * Math.Max(before.Size, run.Size))
            {
                Add(page, line[first..i], builder, lines);
                first = i;
            }
        }

        Add(page, line[first..], builder, lines);
    }

    private static void Add(PageRuns page, ReadOnlySpan<int> line, StringBuilder builder, List<TextLine> lines)
    {
        builder.Clear();
        var (left, right, bold, letters, previous) = (float.NaN, float.NaN, 0, 0, -1);
        var (baseline, most, sized) = (0f, 0, 0f);
        foreach (var at in line)
        {
            var run = page.Runs[at];
            var text = page.TextOf(run);
            if (previous >= 0 && IsRepeat(page, page.Runs[previous], run))
            {
                continue;
            }

            var blank = !text.ContainsAnyExcept(' ');
            if (blank && previous >= 0 && (run.Left < right - (0.3f * run.Size) || Math.Abs(run.Baseline - page.Runs[previous].Baseline) > 0.1f * run.Size))
            {
                continue;
            }

            if (builder.Length > 0 && run.Left - right > Blank * run.Size)
            {
                Blanked(builder);
            }

            var solid = 0;
            foreach (var c in text)
            {
                if (c == ' ')
                {
                    Blanked(builder);
                }
                else
                {
                    builder.Append(c);
                    solid++;
                }
            }

            previous = at;
            right = run.Right;
            if (solid == 0)
            {
                continue;
            }

            left = float.IsNaN(left) ? run.Left : left;
            letters += solid;
            bold += run.Bold ? solid : 0;
            if (solid > most)
            {
                (most, baseline, sized) = (solid, run.Baseline, run.Size);
            }
        }

        if (letters > 0)
        {
            var text = builder.ToString().TrimEnd();
            lines.Add(new(text, left, right, baseline, sized, bold * 2 > letters));
        }
    }

    private static void Blanked(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] != ' ')
        {
            builder.Append(' ');
        }
    }

    /// <summary>The same text placed twice on the same spot, as some writers do for bold or shadow.</summary>
    private static bool IsRepeat(PageRuns page, in TextRun before, in TextRun run) =>
        run.Length == before.Length
        && Math.Abs(run.Left - before.Left) < 0.1f * run.Size
        && Math.Abs(run.Right - before.Right) < 0.1f * run.Size
        && run.Length > 0 && page.TextOf(run).Trim(' ').Length > 0
        && page.TextOf(run).SequenceEqual(page.TextOf(before));
}
