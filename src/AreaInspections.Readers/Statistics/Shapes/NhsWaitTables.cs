namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>A table of a waiting list workbook, as declared in <c>Statistics/Data/nhs-wait-tables.csv</c>.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Column">What its figures are called in the table we make.</param>
/// <param name="Part">Column of the whole its figures are parts of; absent for the whole.</param>
/// <param name="Title">Title of the sheet up to the month, without brackets.</param>
/// <param name="Overview">Head of the column of the overview that gives the same for England.</param>
internal sealed record NhsWaitTable(string Sheet, string Column, string? Part, string Title, string Overview)
{
    private static readonly Lazy<IReadOnlyList<NhsWaitTable>> s_all = new(() => EmbeddedTable.Open("Statistics/Data/nhs-wait-tables.csv").Rows
        .ConvertAll(r => new NhsWaitTable(r["sheet"], r["column"], r.Text("part"), r["title"], r["overview"])));

    public static IReadOnlyList<NhsWaitTable> All => s_all.Value;
}
