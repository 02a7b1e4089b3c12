namespace AreaInspections.Experiences.Disclosure;

/// <summary>
/// The most that can be worked out from a released table by somebody who knows the rules: the least and the most of every count over all tables that print the same. A table with totals is a
/// network (from the whole to rows, from rows to columns, back to the whole), the true counts are one flow through it, and every bound is found by pushing as much as the printed numbers allow.
/// Exact, because such a network has whole-numbered extremes.
/// </summary>
internal sealed class TableAttack
{
    private readonly CountTable table;
    private readonly Withheld withheld;
    private readonly Bounds total;
    private readonly int nodes;

    /// <summary>Edges two by two: even forwards, odd the way back; what may still be pushed along each.</summary>
    private readonly List<(int From, int To, int Room)> edges = [];
    private readonly List<int>[] leaving;

    /// <param name="total">What is known of the whole from elsewhere.</param>
    public TableAttack(CountTable table, Withheld withheld, Bounds total)
    {
        (this.table, this.withheld, this.total) = (table, withheld, total);
        // 0 is the whole before rows, 1 the whole after columns.
        nodes = 2 + table.Rows.Count + table.Columns.Count;
        leaving = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        for (var r = 0; r < table.Rows.Count; r++) Add(0, Row(r), table.RowTotal(r), Bounds.Printed(table.RowTotal(r), withheld.Rows[r]));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++) Add(Row(r), Column(c), table.Cell(r, c), Bounds.Printed(table.Cell(r, c), withheld.Cells[r, c]));
        }

        for (var c = 0; c < table.Columns.Count; c++) Add(Column(c), 1, table.ColumnTotal(c), Bounds.Printed(table.ColumnTotal(c), withheld.Columns[c]));
        Add(1, 0, table.Total, Bounds.Printed(table.Total, withheld.Total).And(total));
    }

    public Bounds OfCell(int row, int column) => Of(table.Rows.Count + (row * table.Columns.Count) + column, table.Cell(row, column));

    public Bounds OfRow(int row) => Of(row, table.RowTotal(row));

    public Bounds OfColumn(int column) => Of(table.Rows.Count + (table.Rows.Count * table.Columns.Count) + column, table.ColumnTotal(column));

    public Bounds OfTotal() => Of((edges.Count / 2) - 1, table.Total);

    /// <returns>Every count with what can be worked out about it, in the same order for every table of the same shape.</returns>
    public IEnumerable<(int Count, Bounds Known, bool Shown)> All()
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++) yield return (table.Cell(r, c), OfCell(r, c), !withheld.Cells[r, c]);
        }

        for (var r = 0; r < table.Rows.Count; r++) yield return (table.RowTotal(r), OfRow(r), !withheld.Rows[r]);
        for (var c = 0; c < table.Columns.Count; c++) yield return (table.ColumnTotal(c), OfColumn(c), !withheld.Columns[c]);
        yield return (table.Total, OfTotal(), !withheld.Total);
    }

    private static int Row(int row) => 2 + row;

    private int Column(int column) => 2 + table.Rows.Count + column;

    private void Add(int from, int to, int count, Bounds bounds)
    {
        leaving[from].Add(edges.Count);
        edges.Add((from, to, bounds.Most - count));
        leaving[to].Add(edges.Count);
        edges.Add((to, from, count - bounds.Least));
    }

    private Bounds Of(int edge, int count)
    {
        var (up, down) = (edges[edge * 2], edges[(edge * 2) + 1]);
        return new(count - Push(edge, down.To, down.From, down.Room), count + Push(edge, up.To, up.From, up.Room));
    }

    /// <returns>How much more can go round through the edge, up to its own room, without the edge itself being used for the way back.</returns>
    private int Push(int edge, int from, int to, int most)
    {
        var room = edges.Select((e, i) => i / 2 == edge ? 0 : e.Room).ToArray();
        var pushed = 0;
        var by = new int[nodes];
        while (pushed < most && Reach(from, to, room, by))
        {
            var least = most - pushed;
            for (var n = to; n != from; n = edges[by[n]].From) least = Math.Min(least, room[by[n]]);
            for (var n = to; n != from; n = edges[by[n]].From)
            {
                room[by[n]] -= least;
                room[by[n] ^ 1] += least;
            }

            pushed += least;
        }

        return pushed;
    }

    private bool Reach(int from, int to, int[] room, int[] by)
    {
        Array.Fill(by, -1);
        var waiting = new Queue<int>([from]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var edge in leaving[node])
            {
                var next = edges[edge].To;
                if (room[edge] <= 0 || by[next] >= 0 || next == from) continue;
                by[next] = edge;
                if (next == to) return true;
                waiting.Enqueue(next);
            }
        }

        return false;
    }
}
