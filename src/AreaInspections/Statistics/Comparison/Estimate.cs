namespace AreaInspections.Statistics.Comparison;

/// <summary>A number computed from published figures: a ratio, a difference, a middle of several.</summary>
/// <param name="Value">In the unit of the indicator; a ratio has none.</param>
/// <param name="Interval">95 per cent; where there is none, why.</param>
/// <param name="Method">By which value and interval, where there is one, were computed.</param>
/// <param name="RestsOn">The figures it was computed from.</param>
public sealed record Estimate(double Value, Answer<Interval> Interval, Method Method, IReadOnlyList<PublishedFigure> RestsOn)
{
    /// <summary>Whether it was computed from counts, not from values that had been rounded for print.</summary>
    public required bool FromCounts { get; init; }

    /// <summary>Ids of the sources, each once.</summary>
    public IReadOnlyList<string> Sources => [.. RestsOn.Select(f => f.Source).Distinct(StringComparer.Ordinal)];
}

/// <summary>A published number with its interval.</summary>
/// <param name="Value">In the unit of the indicator, unrounded where counts allow.</param>
/// <param name="Interval">95 per cent; where there is none, why.</param>
/// <param name="Method">Of the interval; absent where there is none.</param>
public sealed record KnownValue(PublishedFigure Figure, double Value, Answer<Interval> Interval, Method? Method);
