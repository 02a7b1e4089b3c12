namespace AreaInspections.Findings.Drafting;

/// <summary>What the team concludes about one aspect or criterion, or about the whole.</summary>
public sealed record Judgement
{
    /// <summary>What <see cref="About"/> holds for the judgement that is the outcome.</summary>
    public const string OfTheWhole = "outcome";

    public required Guid Inspection { get; init; }

    /// <summary>Id of the aspect or criterion, or <see cref="OfTheWhole"/>.</summary>
    public required string About { get; init; }

    /// <summary>Counted from 1 with every change.</summary>
    public required int Version { get; init; }

    /// <summary>Outcome code of the edition; absent for an aspect or criterion, which gets no grade.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why, in whole sentences.</summary>
    public required string Rationale { get; init; }

    /// <summary>Ids of the evidence it rests on.</summary>
    public IReadOnlyList<Guid> Evidence { get; init; } = [];
}
