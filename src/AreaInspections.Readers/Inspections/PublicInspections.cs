using AreaInspections.Areas;
using AreaInspections.Inspections;

namespace AreaInspections.Readers.Inspections;

/// <summary>
/// Every inspection and revisit on the public record that the product is delivered with: our own tables of facts (<c>Inspections/Data</c>),
/// each row with its source. Reports read later add to it.
/// </summary>
public static class PublicInspections
{
    private static readonly Lazy<IReadOnlyList<InspectionRecord>> s_inspections = new(Read);

    /// <summary>All of them by first day, then area; read once.</summary>
    public static IReadOnlyList<InspectionRecord> Load() => s_inspections.Value;

    private static List<InspectionRecord> Read()
    {
        var sources = PublicSources.Read();
        return Table("inspections-2016-2022.csv").Select(r => First2016(r, sources))
            .Concat(Table("revisits-2018-2022.csv").Select(r => Revisit2016(r, sources)))
            .Concat(Table("inspections-2023-2025.csv").Select(r => Full2023(r, sources)))
            .OrderBy(i => i.Start)
            .ThenBy(i => i.Area.Value, StringComparer.Ordinal)
            .ToList();
    }

    private static InspectionRecord First2016(EmbeddedTable.Row row, PublicSources sources) => new()
    {
        Area = new AreaId(row["area"]),
        Edition = "2016",
        Kind = InspectionKind.Full,
        Start = row.Day("start"),
        End = row.MaybeDay("end"),
        Published = row.MaybeDay("published"),
        Outcome = row["outcome"],
        Weaknesses = row.Number("weaknesses"),
        Source = sources.Of(row),
        Remarks = Remarks(row),
    };

    private static InspectionRecord Revisit2016(EmbeddedTable.Row row, PublicSources sources) => new()
    {
        Area = new AreaId(row["area"]),
        Edition = "2016",
        Kind = InspectionKind.Revisit,
        Start = row.Day("start"),
        End = row.MaybeDay("end"),
        Published = row.MaybeDay("published"),
        Outcome = row["outcome"],
        Weaknesses = row.Number("sufficient") + row.Number("insufficient"),
        SufficientProgress = row.Number("sufficient"),
        InsufficientProgress = row.Number("insufficient"),
        Source = sources.Of(row),
        Remarks = Remarks(row),
    };

    private static InspectionRecord Full2023(EmbeddedTable.Row row, PublicSources sources) => new()
    {
        Area = new AreaId(row["area"]),
        Edition = "2023",
        Kind = InspectionKind.Full,
        Start = row.Day("start"),
        End = row.MaybeDay("end"),
        Published = row.MaybeDay("published"),
        Outcome = row["outcome"],
        Weaknesses = row.Number("priority_actions"),
        Source = sources.Of(row),
        Remarks = Remarks(row),
    };

    private static IReadOnlyList<string> Remarks(EmbeddedTable.Row row) => row.Text("remarks") is { } remark ? [remark] : [];

    private static List<EmbeddedTable.Row> Table(string file) => EmbeddedTable.Open($"Inspections/Data/{file}").Rows;
}
