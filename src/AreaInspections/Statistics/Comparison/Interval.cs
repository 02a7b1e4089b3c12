namespace AreaInspections.Statistics.Comparison;

/// <summary>Two ends, both included, in the unit of what they belong to.</summary>
/// <param name="Low">Never above <paramref name="High"/>.</param>
public sealed record Interval(double Low, double High)
{
    public bool Holds(double value) => Low <= value && value <= High;

    /// <summary>Both ends times <paramref name="factor"/>, which is not negative.</summary>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
