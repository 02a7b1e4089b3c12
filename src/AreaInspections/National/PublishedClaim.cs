using AreaInspections.Findings;

namespace AreaInspections.National;

/// <summary>
/// A statement about all areas that somebody else published. It is shown with its source beside what the record computes; it is never
/// recomputed, because the areas, the findings and the coding behind it are not on the record.
/// </summary>
public sealed record PublishedClaim
{
    /// <summary>Stable slug: <c>one-year-on-therapy-access</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Theme of the codebook it speaks of; absent where none fits or it speaks of the inspections themselves.</summary>
    public string? Theme { get; init; }

    /// <summary>What it says of the theme; absent where it says neither.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>
    /// Id, without edition, of the claim computed here that speaks of the same, where theme and polarity alone would not find it:
    /// <c>strength-therapy-quality-where-spoken-of</c>. Absent otherwise.
    /// </summary>
    public string? Counterpart { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required string Sentence { get; init; }

    /// <summary>The quantity as published ("half", "over a third"); absent where it gives none.</summary>
    public string? QuantityWords { get; init; }

    /// <summary>Day to which it speaks.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Edition of the framework the inspections behind it were held under.</summary>
    public required string Edition { get; init; }

    public required Source Source { get; init; }
}
