using AreaInspections.Areas;

namespace AreaInspections.Findings;

/// <summary>Who said that a finding carries its themes.</summary>
public enum CodingBasis
{
    /// <summary>Two independent readings and an adjudication by people: the project's own coding, not the inspectorates'.</summary>
    Adjudicated,

    /// <summary>Suggested by the product and not yet looked at by a person.</summary>
    Suggested,
}

/// <summary>
/// A coded finding on the public record: everything that is a fact about it, and its words only where the report itself is in the store.
/// </summary>
public sealed record FindingFact
{
    /// <summary>See <see cref="Finding.Label"/>.</summary>
    public required string Label { get; init; }

    public required AreaId Area { get; init; }

    /// <summary>Key of the inspection it belongs to, see <see cref="Inspections.InspectionRecord.Key"/>.</summary>
    public required string Inspection { get; init; }

    public required Polarity Polarity { get; init; }

    public required string Section { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>First page it stands on, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Aspect of the 2016 framework; absent where the edition has none.</summary>
    public string? Aspect { get; init; }

    /// <summary>Primary first.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Subtypes of therapy; empty otherwise.</summary>
    public IReadOnlyList<string> Subtypes { get; init; } = [];

    public IReadOnlyList<string> Phases { get; init; } = [];

    public required CodingBasis Basis { get; init; }

    /// <summary>Exact words; absent while the report is not in the store.</summary>
    public string? Text { get; init; }

    /// <summary>Content hash of the report it was read from; absent while the report is not in the store.</summary>
    public string? ReportSha256 { get; init; }
}
