namespace AreaInspections.Statistics.Comparison;

/// <summary>Median and quartiles: definition 7 of Hyndman and Fan (1996), which spreadsheets call inclusive.</summary>
public static class Quantile
{
    /// <param name="sorted">Lowest first, at least one.</param>
    /// <param name="share">Between 0 and 1; a half gives the median.</param>
    public static double Of(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        return below + 1 < sorted.Count ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
