namespace AreaInspections.Experiences.Disclosure;

/// <summary>A table as it may leave. Totals are rounded by themselves, so they need not add up.</summary>
public sealed class ReleasedTable
{
    private readonly ReleasedCount[,] cells;
    private readonly ReleasedCount[] rowTotals;
    private readonly ReleasedCount[] columnTotals;

    internal ReleasedTable(CountTable table, Withheld withheld)
    {
        (Population, RowDimension, Rows, ColumnDimension, Columns) = (table.Population, table.RowDimension, table.Rows, table.ColumnDimension, table.Columns);
        cells = new ReleasedCount[Rows.Count, Columns.Count];
        for (var r = 0; r < Rows.Count; r++)
        {
            for (var c = 0; c < Columns.Count; c++) cells[r, c] = ReleasedCount.Of(table.Cell(r, c), withheld.Cells[r, c]);
        }

        rowTotals = [.. Rows.Select((_, r) => ReleasedCount.Of(table.RowTotal(r), withheld.Rows[r]))];
        columnTotals = [.. Columns.Select((_, c) => ReleasedCount.Of(table.ColumnTotal(c), withheld.Columns[c]))];
        Total = ReleasedCount.Of(table.Total, withheld.Total);
    }

    public Population Population { get; }

    public string RowDimension { get; }

    public IReadOnlyList<string> Rows { get; }

    /// <summary>Empty for a table of one dimension.</summary>
    public string ColumnDimension { get; }

    public IReadOnlyList<string> Columns { get; }

    public ReleasedCount Total { get; }

    public ReleasedCount Cell(int row, int column) => cells[row, column];

    public ReleasedCount RowTotal(int row) => rowTotals[row];

    public ReleasedCount ColumnTotal(int column) => columnTotals[column];

    /// <returns>Whole per cent of all, from the rounded parts and so no more telling than they are; nothing where a part is suppressed.</returns>
    public int? PercentOfAll(int row, int column) =>
        Cell(row, column) is ReleasedCount.Rounded part && Total is ReleasedCount.Rounded all ? (int)Math.Round(100m * part.Value / all.Value, MidpointRounding.AwayFromZero) : null;
}
