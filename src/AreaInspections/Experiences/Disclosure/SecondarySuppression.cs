namespace AreaInspections.Experiences.Disclosure;

/// <summary>Withholds further numbers, smallest first, until every small one is hidden: for all that can be worked out it is anything from 0 to 7.</summary>
internal static class SecondarySuppression
{
    public static Withheld Of(CountTable table, Bounds total)
    {
        var withheld = new Withheld(table);
        // Each turn withholds one more number; when none is shown nothing can be worked out.
        while (Bare(table, withheld, total) is { } bare && Shown(table, withheld).Any()) WithholdOneMore(table, withheld, bare.Row, bare.Column);
        return withheld;
    }

    /// <returns>The first small count that is not hidden; a row or column of -1 stands for its total.</returns>
    private static (int Row, int Column)? Bare(CountTable table, Withheld withheld, Bounds total)
    {
        var attack = new TableAttack(table, withheld, total);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (table.Cell(r, c) < DisclosureGate.Threshold && !attack.OfCell(r, c).HidesSmall) return (r, c);
            }
        }

        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (table.RowTotal(r) < DisclosureGate.Threshold && !attack.OfRow(r).HidesSmall) return (r, -1);
        }

        for (var c = 0; c < table.Columns.Count; c++)
        {
            if (table.ColumnTotal(c) < DisclosureGate.Threshold && !attack.OfColumn(c).HidesSmall) return (-1, c);
        }

        return null;
    }

    /// <summary>The smallest number shown beside the bare one; then its totals, then anything.</summary>
    private static void WithholdOneMore(CountTable table, Withheld withheld, int row, int column)
    {
        var shown = Shown(table, withheld).ToList();
        var next = shown.OrderBy(s => Rank(s, row, column)).ThenBy(s => s.Count).First();
        if (next is { Row: >= 0, Column: >= 0 }) withheld.Cells[next.Row, next.Column] = true;
        else if (next.Row >= 0) withheld.Rows[next.Row] = true;
        else if (next.Column >= 0) withheld.Columns[next.Column] = true;
        else withheld.Total = true;
    }

    private static int Rank((int Row, int Column, int Count) shown, int row, int column)
    {
        var beside = shown.Row == row || shown.Column == column;
        var cell = shown is { Row: >= 0, Column: >= 0 };
        return (beside, cell) switch
        {
            (true, true) => 0,
            (true, false) when shown.Row >= 0 || shown.Column >= 0 => 1,
            (false, true) => 2,
            _ => 3,
        };
    }

    private static IEnumerable<(int Row, int Column, int Count)> Shown(CountTable table, Withheld withheld)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (!withheld.Cells[r, c]) yield return (r, c, table.Cell(r, c));
            }

            if (!withheld.Rows[r]) yield return (r, -1, table.RowTotal(r));
        }

        for (var c = 0; c < table.Columns.Count; c++)
        {
            if (!withheld.Columns[c]) yield return (-1, c, table.ColumnTotal(c));
        }

        if (!withheld.Total) yield return (-1, -1, table.Total);
    }
}
