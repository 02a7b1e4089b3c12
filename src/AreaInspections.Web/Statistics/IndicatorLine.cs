using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>An indicator in a list: its latest period with a number for England, and what was published of each group then.</summary>
/// <param name="Latest">Absent where there is no number for England.</param>
/// <param name="England">One for each group, in their order; nothing where none was published.</param>
public sealed record IndicatorLine(Indicator Indicator, Period? Latest, IReadOnlyList<PublishedFigure?> England)
{
    /// <summary>Periods of which anything is known, of any group and place.</summary>
    public int Periods { get; init; }

    public static IndicatorLine Of(PublicStatistics statistics, Indicator indicator)
    {
        var series = indicator.Groups.Select(g => statistics.Of(indicator, g)).ToList();
        Period? latest = series.Select(s => s.Latest(Place.England)?.Period).Where(p => p is not null).DefaultIfEmpty(null).Max();
        return new(indicator, latest, [.. series.Select(s => latest is { } period ? s.Find(Place.England, period) : null)])
        {
            Periods = series.SelectMany(s => s.Periods).Distinct().Count(),
        };
    }
}

/// <summary>A table of indicators on a page.</summary>
/// <param name="Page">Whose statistics are shown.</param>
/// <param name="Lines">At least one.</param>
public sealed record IndicatorTable(StatisticsPage Page, IReadOnlyList<IndicatorLine> Lines);
