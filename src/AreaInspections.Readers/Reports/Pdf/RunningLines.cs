namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Running heads and feet that no tag tells apart: lines at the edge of the page that most pages repeat, but for their numbers.</summary>
internal sealed class RunningLines(List<PageRuns> pages)
{
    /// <summary>Share of the page's height at its upper and lower edge in which running heads and feet stand.</summary>
    private const float Margin = 0.1f;

    private readonly Lazy<HashSet<string>> _repeated = new(() => Repeated(pages));

    public bool Holds(PageRuns page, TextLine line) =>
        InMargin(page, line.Baseline) && (line.Text.All(char.IsDigit) || _repeated.Value.Contains(Folded(line.Text)));

    /// <returns>Those of the pieces whose whole line is a running head or foot.</returns>
    public HashSet<int> Among(PageRuns page, List<int> pieces)
    {
        var running = new HashSet<int>();
        var edge = pieces.FindAll(i => InMargin(page, page.Runs[i].Baseline));
        var (runs, ends) = TextLine.Order(page, edge);
        for (int i = 0, first = 0; i < ends.Count; first = ends[i++])
        {
            List<int> line = [.. runs[first..ends[i]]];
            if (PlacedBlocks.Artifacts(page, line).TrueForAll(b => Holds(page, b.First)))
            {
                running.UnionWith(line);
            }
        }

        return running;
    }

    private static bool InMargin(PageRuns page, float baseline) => baseline < Margin * page.Height || baseline > (1 - Margin) * page.Height;

    private static HashSet<string> Repeated(List<PageRuns> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var edge = new List<int>();
            for (var i = 0; i < page.Runs.Count; i++)
            {
                if (InMargin(page, page.Runs[i].Baseline))
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
