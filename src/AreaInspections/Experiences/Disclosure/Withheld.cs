namespace AreaInspections.Experiences.Disclosure;

/// <summary>Which numbers of a table are not shown: the small ones, and those with which a small one could be worked out.</summary>
internal sealed class Withheld
{
    public Withheld(CountTable table)
    {
        Cells = new bool[table.Rows.Count, table.Columns.Count];
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++) Cells[r, c] = Small(table.Cell(r, c));
        }

        Rows = [.. table.Rows.Select((_, r) => Small(table.RowTotal(r)))];
        Columns = [.. table.Columns.Select((_, c) => Small(table.ColumnTotal(c)))];
        Total = Small(table.Total);
    }

    public bool[,] Cells { get; }

    public bool[] Rows { get; }

    public bool[] Columns { get; }

    public bool Total { get; set; }

    private static bool Small(int count) => count < DisclosureGate.Threshold;
}
