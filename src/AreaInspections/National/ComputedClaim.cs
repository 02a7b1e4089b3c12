using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;

namespace AreaInspections.National;

/// <summary>A claim with its result as at a date: every number in it is a list somebody can open.</summary>
public sealed record ComputedClaim
{
    public required Claim Claim { get; init; }

    /// <summary>The claim in a full plain sentence, with the fraction beside any words of quantity.</summary>
    public required string Sentence { get; init; }

    /// <summary>Heading that tells it from every other claim of the report.</summary>
    public required string Title { get; init; }

    /// <summary>Short name for tables and charts.</summary>
    public required string Label { get; init; }

    /// <summary>What is counted, among which areas, in plain words.</summary>
    public required string Counted { get; init; }

    /// <summary>Areas that count, by name.</summary>
    public required IReadOnlyList<CountedArea> Numerator { get; init; }

    /// <summary>Areas that could have counted, by name; holds the numerator.</summary>
    public required IReadOnlyList<LocalArea> Denominator { get; init; }

    /// <summary>Areas that could not be asked, each with its reason, by name.</summary>
    public required IReadOnlyList<ExcludedArea> Excluded { get; init; }

    /// <summary>Number of areas the denominator is part of; absent where that is not known.</summary>
    public int? Population { get; init; }

    /// <summary>Absent where nothing was counted, or where everything there is was counted by definition.</summary>
    public ProportionInterval? Interval { get; init; }

    /// <summary>Words of the governed table; absent where the denominator is too small for words.</summary>
    public string? Words { get; init; }

    public int Count => Numerator.Count;

    public int Of => Denominator.Count;

    /// <summary>0 where nothing could be counted.</summary>
    public double Proportion => Of == 0 ? 0 : (double)Count / Of;
}

/// <summary>An area that counts, with everything that makes it count.</summary>
/// <param name="Inspection">The inspection it counts by.</param>
/// <param name="Findings">In the order of the report; empty where the outcome itself is what counts.</param>
public sealed record CountedArea(LocalArea Area, InspectionRecord Inspection, IReadOnlyList<FindingFact> Findings);

/// <param name="Detail">The reason in plain words with its date, as it stands beside the name of the area.</param>
public sealed record ExcludedArea(LocalArea Area, ExclusionReason Reason, string Detail);

/// <summary>Why an area is in neither list of a claim.</summary>
public enum ExclusionReason
{
    NotYetInspected,

    /// <summary>Inspected by the date, but under another edition of the framework.</summary>
    OtherEdition,

    /// <summary>Inspected, but its letter or report came out after the date.</summary>
    PublishedLater,

    /// <summary>No source says when its letter or report came out, and the rule asks for that.</summary>
    PublicationUnknown,

    /// <summary>No source says what the outcome was.</summary>
    OutcomeUnknown,

    /// <summary>The findings of its report have not been coded.</summary>
    NotCoded,

    /// <summary>It was no more at the date; what took its place is counted by its own inspections only.</summary>
    Abolished,

    /// <summary>Inspected, but not one of the group the claim is about.</summary>
    OutsideGroup,
}
