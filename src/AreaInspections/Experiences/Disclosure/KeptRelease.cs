namespace AreaInspections.Experiences.Disclosure;

/// <summary>A release as it is kept for the gate (decision 0075): true counts and what was withheld of them, so that a gate with other rules still knows what left. Only the store makes and reads it.</summary>
internal sealed record KeptRelease
{
    public required DateOnly Day { get; init; }

    public required Population Population { get; init; }

    public required string RowDimension { get; init; }

    public required IReadOnlyList<string> Rows { get; init; }

    public required string ColumnDimension { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Row by row.</summary>
    public required IReadOnlyList<int> Cells { get; init; }

    public required IReadOnlyList<Guid> Accounts { get; init; }

    /// <summary>Cells row by row, totals of rows, totals of columns, the total of all.</summary>
    public required IReadOnlyList<bool> Withheld { get; init; }

    public IReadOnlyList<KeptMiddle> Middles { get; init; } = [];

    public static KeptRelease Of(EarlierRelease release, DateOnly day, IReadOnlyList<KeptMiddle> middles)
    {
        var (counts, withheld) = (release.Counts, release.Withheld);
        return new()
        {
            Day = day,
            Population = counts.Population,
            RowDimension = counts.RowDimension,
            Rows = counts.Rows,
            ColumnDimension = counts.ColumnDimension,
            Columns = counts.Columns,
            Cells = [.. Places(counts).Select(p => counts.Cell(p.Row, p.Column))],
            Accounts = [.. counts.Accounts.Order()],
            Withheld = [.. Places(counts).Select(p => withheld.Cells[p.Row, p.Column]), .. withheld.Rows, .. withheld.Columns, withheld.Total],
            Middles = middles,
        };
    }

    public EarlierRelease Read()
    {
        var cells = new int[Rows.Count, Columns.Count];
        foreach (var (count, at) in Cells.Select((c, i) => (c, i))) cells[at / Columns.Count, at % Columns.Count] = count;
        var counts = new CountTable(Population, RowDimension, Rows, ColumnDimension, Columns, cells, Accounts.ToHashSet());
        var withheld = new Withheld(counts) { Total = Withheld[^1] };
        foreach (var (row, column) in Places(counts)) withheld.Cells[row, column] |= Withheld[(row * Columns.Count) + column];
        for (var r = 0; r < Rows.Count; r++) withheld.Rows[r] |= Withheld[Cells.Count + r];
        for (var c = 0; c < Columns.Count; c++) withheld.Columns[c] |= Withheld[Cells.Count + Rows.Count + c];
        return new(counts, withheld);
    }

    private static IEnumerable<(int Row, int Column)> Places(CountTable counts) =>
        Enumerable.Range(0, counts.Rows.Count).SelectMany(r => Enumerable.Range(0, counts.Columns.Count).Select(c => (r, c)));
}

/// <summary>A median or centile with the accounts behind it.</summary>
/// <param name="Row">Row of the table whose accounts it is about.</param>
/// <param name="Value">Nothing where too few stood behind it.</param>
internal sealed record KeptMiddle(string Row, int Centile, int? Value, IReadOnlyList<Guid> Accounts);
