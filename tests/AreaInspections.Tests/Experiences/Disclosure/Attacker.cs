using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Tests.Experiences.Disclosure;

/// <summary>
/// Somebody who has every released table and knows the rules. Works by narrowing ranges: a row has to come to its total and a total to its cells, again and again, with nothing of the
/// gate's own reckoning. What it says of a count is always true; it starts from what is printed.
/// </summary>
internal sealed class Attacker
{
    private readonly List<(int Least, int Most)> known = [];
    private readonly List<(int Whole, int[] Parts)> sums = [];

    public (int Least, int Most) this[int count] => known[count];

    public int Sees(ReleasedCount count) => Knows(count is ReleasedCount.Rounded r ? (Math.Max(8, r.Value - 2), r.Value + 2) : (0, 100_000));

    public int Knows((int Least, int Most) range)
    {
        known.Add(range);
        return known.Count - 1;
    }

    public void Adds(int whole, params int[] parts) => sums.Add((whole, parts));

    /// <returns>Where the counts of the table stand: cells by row, then row totals, column totals and the total.</returns>
    public int[] Sees(ReleasedTable table)
    {
        var cells = Enumerable.Range(0, table.Rows.Count).Select(r => Enumerable.Range(0, table.Columns.Count).Select(c => Sees(table.Cell(r, c))).ToArray()).ToArray();
        var rows = table.Rows.Select((_, r) => Sees(table.RowTotal(r))).ToArray();
        var columns = table.Columns.Select((_, c) => Sees(table.ColumnTotal(c))).ToArray();
        var total = Sees(table.Total);
        for (var r = 0; r < rows.Length; r++) Adds(rows[r], cells[r]);
        for (var c = 0; c < columns.Length; c++) Adds(columns[c], [.. cells.Select(row => row[c])]);
        Adds(total, rows);
        Adds(total, columns);
        return [.. cells.SelectMany(c => c), .. rows, .. columns, total];
    }

    public void Narrow()
    {
        for (var (round, narrowed) = (0, true); narrowed && round < 100; round++)
        {
            narrowed = false;
            foreach (var (whole, parts) in sums)
            {
                narrowed |= Narrow(whole, parts.Sum(p => known[p].Least), parts.Sum(p => known[p].Most));
                foreach (var part in parts)
                {
                    narrowed |= Narrow(part, known[whole].Least - parts.Where(p => p != part).Sum(p => known[p].Most), known[whole].Most - parts.Where(p => p != part).Sum(p => known[p].Least));
                }
            }
        }
    }

    private bool Narrow(int count, int least, int most)
    {
        var narrower = (Least: Math.Max(known[count].Least, least), Most: Math.Min(known[count].Most, most));
        if (narrower == known[count]) return false;
        known[count] = narrower;
        return true;
    }
}
