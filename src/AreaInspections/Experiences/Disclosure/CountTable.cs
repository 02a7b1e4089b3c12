namespace AreaInspections.Experiences.Disclosure;

/// <summary>True counts, before anything leaves: rows by columns, each account in one cell. Totals follow from the cells. Never shown to anybody as it is.</summary>
public sealed class CountTable
{
    private readonly int[,] cells;

    /// <param name="rowDimension">What the rows cut by, for example <c>service</c>.</param>
    /// <param name="columnDimension">What the columns cut by; empty for a table of one dimension, which has one column.</param>
    /// <param name="accounts">Ids of the accounts counted, so that a later table can be told from this one.</param>
    /// <exception cref="ArgumentException">The table does not fit its labels, holds a negative count, or counts another number of accounts than it names.</exception>
    public CountTable(Population population, string rowDimension, IReadOnlyList<string> rows, string columnDimension, IReadOnlyList<string> columns, int[,] cells, IReadOnlySet<Guid> accounts)
    {
        if (rows.Count == 0 || columns.Count == 0 || cells.GetLength(0) != rows.Count || cells.GetLength(1) != columns.Count)
        {
            throw new ArgumentException($"Expected {rows.Count} by {columns.Count} cells, found {cells.GetLength(0)} by {cells.GetLength(1)}.", nameof(cells));
        }

        if (columnDimension.Length == 0 && columns.Count != 1) throw new ArgumentException($"A table of one dimension has one column, found {columns.Count}.", nameof(columns));
        (Population, RowDimension, Rows, ColumnDimension, Columns, Accounts) = (population, rowDimension, rows, columnDimension, columns, accounts);
        this.cells = (int[,])cells.Clone();
        foreach (var count in this.cells)
        {
            if (count < 0) throw new ArgumentException($"A count cannot be {count}.", nameof(cells));
        }

        if (Total != accounts.Count) throw new ArgumentException($"The cells add up to {Total}, but {accounts.Count} accounts are named. Each account stands in one cell.", nameof(accounts));
    }

    public Population Population { get; }

    public string RowDimension { get; }

    public IReadOnlyList<string> Rows { get; }

    public string ColumnDimension { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlySet<Guid> Accounts { get; }

    public int Total => cells.Cast<int>().Sum();

    public int Cell(int row, int column) => cells[row, column];

    public int RowTotal(int row) => Enumerable.Range(0, Columns.Count).Sum(c => cells[row, c]);

    public int ColumnTotal(int column) => Enumerable.Range(0, Rows.Count).Sum(r => cells[r, column]);

    /// <summary>Whether both cut the same things the same way.</summary>
    internal bool SameShape(CountTable other) =>
        RowDimension == other.RowDimension && ColumnDimension == other.ColumnDimension && Rows.SequenceEqual(other.Rows) && Columns.SequenceEqual(other.Columns);

    internal bool SharesDimension(CountTable other) =>
        Dimensions.Intersect(other.Dimensions, StringComparer.Ordinal).Any();

    private IEnumerable<string> Dimensions => ColumnDimension.Length == 0 ? [RowDimension] : [RowDimension, ColumnDimension];
}
