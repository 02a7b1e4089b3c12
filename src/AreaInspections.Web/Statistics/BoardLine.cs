using AreaInspections.Documents;
using AreaInspections.Documents.Charts;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>A figure of a board beside an area, among the figures of all boards.</summary>
/// <param name="Standing">Of the area beside which it stands; never its own figure.</param>
/// <param name="All">Numbers of all boards in the period, lowest first.</param>
public sealed record BoardLine(AreaStanding Standing, BoardBeside Board, IReadOnlyList<double> All)
{
    /// <summary>With fewer boards nothing is said of quarters.</summary>
    private const int FewestBoards = 20;

    private Indicator Indicator => Standing.Indicator;

    /// <summary>Absent where the source gives none for England.</summary>
    public KnownEngland? England { get; init; }

    public string ShortName => Board.Board.Name.Replace(" Integrated Care Board", "", StringComparison.Ordinal);

    /// <summary>Where the board stands among all; absent for plain numbers, because boards are of different size, and where too few gave a number.</summary>
    public Band? Band => Indicator.Measure == Measure.Count || All.Count < FewestBoards || Board.Value.Value is not { } own
        ? null
        : own.Value > Quantile.Of(All, 0.75) ? AreaInspections.Statistics.Comparison.Band.HighestQuarter
        : own.Value < Quantile.Of(All, 0.25) ? AreaInspections.Statistics.Comparison.Band.LowestQuarter
        : AreaInspections.Statistics.Comparison.Band.MiddleHalf;

    /// <summary>Whether it is where it is not good for children to be.</summary>
    public bool StandsOut => Band is { } band && Indicator.Direction switch
    {
        Direction.HigherIsWorse => band == AreaInspections.Statistics.Comparison.Band.HighestQuarter,
        Direction.HigherIsBetter => band == AreaInspections.Statistics.Comparison.Band.LowestQuarter,
        _ => false,
    };

    public Markup? Strip()
    {
        if (Band is null || Board.Value.Value is not { } own)
        {
            return null;
        }

        List<ChartMark> marks = [StatisticCharts.Mark(MarkShape.Disc, ShortName, Indicator, own.Value, own.Interval)];
        if (England is { } england)
        {
            marks.Add(StatisticCharts.Mark(MarkShape.Bar, "England", Indicator, england.Value));
        }

        return new StripCell(All[0], Quantile.Of(All, 0.25), Quantile.Of(All, 0.5), Quantile.Of(All, 0.75), All[^1], marks)
            .Draw($"{ShortName} among {All.Count} boards from {Wording.Brief(Indicator, All[0])} to {Wording.Brief(Indicator, All[^1])}");
    }

    public static IReadOnlyList<BoardLine> Of(PublicStatistics statistics, AreaStanding standing)
    {
        var known = statistics.Of(standing.Indicator, standing.Group);
        IReadOnlyList<double> all = [.. known.All.Where(f => f.Period == standing.Period && f.Place.Level == PlaceLevel.Board).Select(f => f.Value.Maybe).OfType<double>().Order()];
        var england = known.Find(Place.England, standing.Period) is { Value.IsNumber: true } figure ? new KnownEngland(figure, figure.Value.Number) : null;
        return [.. (standing.Boards.Value ?? []).Select(b => new BoardLine(standing, b, all) { England = england })];
    }
}

/// <param name="Value">In the unit of the indicator.</param>
public sealed record KnownEngland(PublishedFigure Figure, double Value);
