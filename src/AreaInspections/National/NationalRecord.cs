using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;

namespace AreaInspections.National;

/// <summary>What national claims are computed from: the public record as it stands in the store, and nothing else.</summary>
/// <param name="Areas">The register, with areas since abolished.</param>
/// <param name="Inspections">Every inspection known, of every edition and kind.</param>
/// <param name="Findings">Coded findings of the reports that have been coded; an inspection without one counts as not coded.</param>
/// <param name="Published">What others published about all areas.</param>
public sealed record NationalRecord(
    IReadOnlyList<LocalArea> Areas,
    IReadOnlyList<InspectionRecord> Inspections,
    IReadOnlyList<FindingFact> Findings,
    IReadOnlyList<PublishedClaim> Published)
{
    /// <summary>Names of themes. Empty when no finding is coded.</summary>
    public Codebook Codebook { get; init; } = new(0, [], [], [], []);

    /// <summary>Names and order of outcomes. An edition that is not here shows the codes the record holds.</summary>
    public IReadOnlyList<FrameworkEdition> Editions { get; init; } = [];

    /// <summary>Official statistics; absent where none were imported, and then none are claimed.</summary>
    public StatisticsRecord? Statistics { get; init; }

    /// <summary>Numbers about families' accounts; absent where none left or they cannot be unlocked, and then none are claimed.</summary>
    public FamiliesRecord? Families { get; init; }

    /// <summary>The governed words of quantity. Without bands no words are used, only "x of n".</summary>
    public QuantityWords Words { get; init; } = new("none", int.MaxValue, []);
}
