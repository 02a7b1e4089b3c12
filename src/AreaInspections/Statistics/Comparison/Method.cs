namespace AreaInspections.Statistics.Comparison;

/// <summary>A named method with where it is published; see docs/statistics-methods.md.</summary>
/// <param name="Id">Slug that never changes: <c>wilson</c>.</param>
/// <param name="Name">As it stands beside a result: "Wilson’s interval".</param>
/// <param name="Published">Author, year, title and place of publication.</param>
public sealed record Method(string Id, string Name, string Published)
{
    public override string ToString() => Name;
}
