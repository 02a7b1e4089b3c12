using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>How what was found out of figures stands on pages; the figures themselves are written by <see cref="Wording"/>.</summary>
internal static class StatisticWords
{
    /// <summary>"0.31 to 0.33".</summary>
    public static string Range(Indicator indicator, Interval interval) =>
        $"{Wording.Number(interval.Low, indicator.Decimals)} to {Wording.Number(interval.High, indicator.Decimals)}";

    /// <summary>In the fewest words, for cells; <see cref="Wording.Meaning"/> has the whole.</summary>
    public static string Means(Absence? absence) => absence switch
    {
        Absence.NotApplicable => "not applicable",
        Absence.NotAvailable => "not available",
        Absence.Suppressed => "withheld",
        Absence.RoundsToZero => "rounds to nought",
        Absence.Unreliable => "unreliable",
        Absence.NotSubmitted => "not submitted",
        Absence.NationalOnly => "England only",
        Absence.Unexplained => "unexplained",
        _ => "nothing published",
    };

    /// <summary>How it lies to the limits of the funnel.</summary>
    public static string Funnel(FunnelPosition position) => position switch
    {
        FunnelPosition.FarBelow => "lower, beyond 99.8% limits",
        FunnelPosition.Below => "lower, beyond 95% limits",
        FunnelPosition.Within => "within limits",
        FunnelPosition.Above => "higher, beyond 95% limits",
        _ => "higher, beyond 99.8% limits",
    };

    /// <summary>As it follows "the area is".</summary>
    public static string Stands(Standing standing) => standing switch
    {
        Standing.Lower => "lower",
        Standing.Higher => "higher",
        _ => "no different",
    };

    /// <summary>A place an area is set beside, where the set of neighbours is named elsewhere on the page.</summary>
    public static string Name(Beside beside) => beside.Comparator == Comparator.StatisticalNeighbours && beside.Value.Value is not null
        ? $"Median of {beside.Members.Count} neighbours"
        : beside.Name;

    /// <summary>Where the place and period stand beside it anyway.</summary>
    public static string WhyBriefly(WhyNot why) => why.Gap switch
    {
        Gap.NothingPublished => "nothing published for this period",
        Gap.SymbolInPlace => Means(why.Meaning ?? Absence.Unexplained),
        _ => why.Sentence,
    };

    /// <summary>What of the unit stands behind a number that has its per cent sign already.</summary>
    public static string UnitBehind(Indicator indicator) => indicator.Unit.StartsWith('%') ? indicator.Unit[1..].Trim() : indicator.Unit;

    /// <summary>A whole sentence.</summary>
    public static string AmongBoards(Band band, int boards) => band switch
    {
        AreaInspections.Statistics.Comparison.Band.LowestQuarter => $"Among the lowest quarter of {boards} boards.",
        AreaInspections.Statistics.Comparison.Band.HighestQuarter => $"Among the highest quarter of {boards} boards.",
        _ => $"In the middle half of {boards} boards.",
    };

    public static string Band(Band band) => band switch
    {
        AreaInspections.Statistics.Comparison.Band.LowestQuarter => "in the lowest quarter of areas",
        AreaInspections.Statistics.Comparison.Band.HighestQuarter => "in the highest quarter of areas",
        _ => "in the middle half of areas",
    };

    public static string Trend(Trend trend) => trend.Direction switch
    {
        TrendDirection.Rising => "rising",
        TrendDirection.Falling => "falling",
        _ => "no trend",
    };

    /// <summary>Which way is good, a whole sentence.</summary>
    public static string Direction(Direction direction) => direction switch
    {
        AreaInspections.Statistics.Direction.HigherIsBetter => "Higher is better for children.",
        AreaInspections.Statistics.Direction.HigherIsWorse => "Lower is better for children.",
        _ => "Neither high nor low is good in itself.",
    };
}
