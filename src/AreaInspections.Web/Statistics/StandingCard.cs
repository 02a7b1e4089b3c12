using AreaInspections.Documents;
using AreaInspections.Documents.Charts;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>One indicator on the page of an area: its first group in full, the others in a line each.</summary>
/// <param name="Groups">In the order of the indicator, those of which anything was published; at least one.</param>
public sealed record StandingCard(Indicator Indicator, IReadOnlyList<AreaStanding> Groups)
{
    /// <summary>The group shown in full: the first with a number, else the first.</summary>
    public AreaStanding Main => Groups.FirstOrDefault(g => g.Value.Value is not null) ?? Groups[0];

    public IEnumerable<AreaStanding> Others => Groups.Where(g => g != Main);

    /// <summary>Whether its figures are those of NHS boards beside the area.</summary>
    public bool OfBoards => Indicator.Comparators.Contains(Comparator.Boards);

    /// <summary>Findings of the latest coded inspection on what the indicator measures, by theme; empty where none are.</summary>
    public IReadOnlyList<FindingsOn> Findings { get; init; } = [];

    /// <summary>Every published figure shown, for its sources.</summary>
    public IEnumerable<PublishedFigure> Figures => Groups.SelectMany(FiguresOf).Distinct();

    /// <summary>All areas as a line with box, and the area, England, region and neighbours on it; absent where the areas have no distribution.</summary>
    public static Markup? Strip(AreaStanding standing)
    {
        if (standing.AllAreas.Value is not { } all || standing.Value.Value is not { } own)
        {
            return null;
        }

        List<ChartMark> marks =
        [
            .. standing.Beside.Where(b => b.Value.Value is not null).Select(b => StatisticCharts.Mark(StatisticCharts.Shape(b.Comparator), b.Name, standing.Indicator, b.Value.Value!.Value)),
            StatisticCharts.Mark(MarkShape.Disc, standing.Area.PlainName, standing.Indicator, own.Value, own.Interval),
        ];
        return new StripCell(all.Lowest, all.LowerQuartile, all.Median, all.UpperQuartile, all.Highest, marks)
            .Draw($"{standing.Area.PlainName} among {all.Areas} areas from {Wording.Brief(standing.Indicator, all.Lowest)} to {Wording.Brief(standing.Indicator, all.Highest)}: {(standing.Band is { } band ? StatisticWords.Band(band) : "no place")}");
    }

    private static IEnumerable<PublishedFigure> FiguresOf(AreaStanding standing) =>
    [
        .. standing.Line.TakeLast(1),
        .. standing.Beside.SelectMany(b => b.Value.Value?.RestsOn ?? []),
        .. standing.Boards.Value?.Select(b => b.Value.Value?.Figure).OfType<PublishedFigure>() ?? [],
    ];
}

/// <summary>How many findings of an inspection are on a theme.</summary>
/// <param name="Theme">Its id.</param>
public sealed record FindingsOn(string Theme, string Name, int Count);
