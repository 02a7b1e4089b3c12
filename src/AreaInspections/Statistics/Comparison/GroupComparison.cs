namespace AreaInspections.Statistics.Comparison;

/// <summary>One group of children beside the group without special educational needs: same indicator, place and period.</summary>
public sealed record GroupComparison
{
    public required Indicator Indicator { get; init; }

    public required IndicatorGroup Group { get; init; }

    /// <summary>The group it is set beside.</summary>
    public required IndicatorGroup Others { get; init; }

    public required Place Place { get; init; }

    /// <summary>As a sentence calls it: "England", "Devon".</summary>
    public required string PlaceName { get; init; }

    public required Period Period { get; init; }

    public required Answer<KnownValue> Value { get; init; }

    public required Answer<KnownValue> OthersValue { get; init; }

    /// <summary>Value of the group to value of the others.</summary>
    public required Answer<Estimate> Ratio { get; init; }

    /// <summary>Value of the group less value of the others, in the unit of the indicator.</summary>
    public required Answer<Estimate> Difference { get; init; }

    /// <summary>In plain words, with the numbers or the reason why there are none.</summary>
    public required string Sentence { get; init; }

    /// <summary>What must be known to read it: rounding, repeated events, what the indicator and its sources say.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Ids of the sources, each once; empty where nothing was published.</summary>
    public IReadOnlyList<string> Sources =>
        [.. new[] { Value.Value?.Figure.Source, OthersValue.Value?.Figure.Source }.OfType<string>().Distinct(StringComparer.Ordinal)];
}
