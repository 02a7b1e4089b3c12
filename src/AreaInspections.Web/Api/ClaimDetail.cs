using AreaInspections.Findings;
using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Api;

/// <summary>A claim with every area behind its figures.</summary>
public sealed record ClaimDetail : ClaimItem
{
    /// <summary>Areas that count, by name, with what makes them count.</summary>
    public required IReadOnlyList<CountedAreaItem> Numerator { get; init; }

    /// <summary>Areas that could have counted, by name; holds the numerator.</summary>
    public required IReadOnlyList<AreaName> Denominator { get; init; }

    /// <summary>Areas that could not be asked, by name, each with its reason.</summary>
    public required IReadOnlyList<ExcludedAreaItem> Excluded { get; init; }

    internal static ClaimDetail With(PublicRecord record, NationalReport report, ComputedClaim claim)
    {
        var item = ClaimItem.From(report, claim);
        return new()
        {
            Id = item.Id,
            Chapter = item.Chapter,
            Title = item.Title,
            Sentence = item.Sentence,
            Counted = item.Counted,
            AsAt = item.AsAt,
            Edition = item.Edition,
            Rule = item.Rule,
            Count = item.Count,
            Of = item.Of,
            Proportion = item.Proportion,
            Interval = item.Interval,
            Population = item.Population,
            Words = item.Words,
            Links = item.Links,
            Numerator = [.. claim.Numerator.Select(a => new CountedAreaItem
            {
                Area = AreaName.Of(a.Area),
                Inspection = a.Inspection.Key,
                Findings = [.. a.Findings.Select(f => new CountedFinding { Label = f.Label, Polarity = f.Polarity, Page = f.Page, Links = FindingItem.Ways(record, f) })],
            })],
            Denominator = [.. claim.Denominator.Select(AreaName.Of)],
            Excluded = [.. claim.Excluded.Select(e => new ExcludedAreaItem { Area = AreaName.Of(e.Area), Reason = e.Reason, Detail = e.Detail })],
        };
    }
}

/// <summary>An area that counts, with everything that makes it count.</summary>
public sealed record CountedAreaItem
{
    public required AreaName Area { get; init; }

    /// <summary>Key of the inspection it counts by.</summary>
    public required string Inspection { get; init; }

    /// <summary>In the order of the report; empty where the inspection or its outcome itself is what counts.</summary>
    public required IReadOnlyList<CountedFinding> Findings { get; init; }
}

/// <summary>A finding that makes an area count; its address <c>self</c> gives the whole of it.</summary>
public sealed record CountedFinding
{
    public required string Label { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>First page it stands on, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Addresses as a finding has them.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }
}

/// <summary>An area that could not be asked.</summary>
public sealed record ExcludedAreaItem
{
    public required AreaName Area { get; init; }

    public required ExclusionReason Reason { get; init; }

    /// <summary>The reason in plain words, with its date.</summary>
    public required string Detail { get; init; }
}
