namespace AreaInspections.Readers.Inspections;

/// <summary>The publications behind the rows of the public record, by the key the rows name.</summary>
internal sealed class PublicSources
{
    private const string ReportKey = "report";

    private readonly Dictionary<string, Source> _sources;

    private PublicSources(Dictionary<string, Source> sources) => _sources = sources;

    public static PublicSources Read() => new(EmbeddedTable.Open("Inspections/Data/sources.csv").Rows.ToDictionary(
        r => r["key"],
        r => new Source(r["title"], r["publisher"]) { Date = r.MaybeDay("date"), Address = r.Text("address"), Licence = r["licence"] },
        StringComparer.Ordinal));

    /// <summary>Source of one row. A report is dated by its publication and addressed by the page of its provider.</summary>
    public Source Of(EmbeddedTable.Row row)
    {
        var source = _sources[row["source"]] with { Place = row.Text("place") };
        return row["source"] == ReportKey
            ? source with { Date = row.MaybeDay("published"), Address = source.Address + row["urn"] }
            : source;
    }
}
