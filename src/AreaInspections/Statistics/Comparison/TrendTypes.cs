namespace AreaInspections.Statistics.Comparison;

/// <summary>Which way a line goes.</summary>
public enum TrendDirection
{
    Falling,

    /// <summary>No more than chance can do.</summary>
    NoTrend,
    Rising,
}

/// <summary>Whether a line of five or more comparable periods in a row goes up or down.</summary>
/// <param name="Statistic">Chi-square on one degree of freedom, or Kendall’s S.</param>
/// <param name="Probability">Of a statistic as far out or further if there were no trend; two-sided.</param>
/// <param name="RestsOn">The figures, oldest first.</param>
public sealed record Trend(TrendDirection Direction, double Statistic, double Probability, Method Method, IReadOnlyList<PublishedFigure> RestsOn);

/// <summary>From a period to the next.</summary>
/// <param name="Difference">The later less the earlier.</param>
/// <param name="Standing">Of the later to the earlier; absent where the difference has no interval.</param>
public sealed record Change(PublishedFigure Earlier, PublishedFigure Later, Estimate Difference, Standing? Standing);
