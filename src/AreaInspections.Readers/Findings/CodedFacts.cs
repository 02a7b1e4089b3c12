using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;

namespace AreaInspections.Readers.Findings;

/// <summary>
/// The coded findings the product is delivered with: report, place, polarity and adjudicated themes of each, without its words, which
/// come with the report itself when somebody reads it.
/// </summary>
public static class CodedFacts
{
    private static readonly Lazy<IReadOnlyList<FindingFact>> s_facts = new(Read);

    /// <summary>By first day of inspection, area, section and place; read once.</summary>
    public static IReadOnlyList<FindingFact> Load() => s_facts.Value;

    private static List<FindingFact> Read() => EmbeddedTable.Open("Findings/Data/coded-facts-2023-2025.csv").Rows.Select(r => new FindingFact
    {
        Label = r["label"],
        Area = new AreaId(r["area"]),
        Inspection = InspectionRecord.KeyOf(new AreaId(r["area"]), InspectionKind.Full, r.Day("inspection_start")),
        Polarity = Enum.Parse<Polarity>(r["polarity"], ignoreCase: true),
        Section = r["section"],
        Ordinal = r.Number("ordinal")!.Value,
        Page = r.Number("page")!.Value,
        Themes = r.List("themes"),
        Subtypes = r.List("subtypes"),
        Phases = r.List("phases"),
        Basis = CodingBasis.Adjudicated,
    }).ToList();
}
