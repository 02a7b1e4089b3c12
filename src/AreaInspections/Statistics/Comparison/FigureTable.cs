namespace AreaInspections.Statistics.Comparison;

/// <summary>
/// Published figures by series and place. Where several sources give the same, the one published last counts (a day not known comes last), then the one
/// named first in the rules of the indicator. A line over time never mixes sources.
/// </summary>
public sealed class FigureTable
{
    private readonly Dictionary<(SeriesKey Series, Place Place), List<PublishedFigure>> _figures = [];

    public FigureTable(IEnumerable<PublishedFigure> figures, StatisticsCatalogue catalogue)
    {
        foreach (var figure in figures)
        {
            var key = (figure.Series, figure.Place);
            (_figures.TryGetValue(key, out var list) ? list : _figures[key] = []).Add(figure);
        }

        foreach (var (key, list) in _figures)
        {
            List<string> rules = [.. catalogue.Indicator(key.Series.Indicator)?.Rules.Select(r => r.Source) ?? []];
            int Rank(PublishedFigure figure) => rules.IndexOf(figure.Source) is var at and >= 0 ? at : rules.Count;
            list.Sort((a, b) => (a.Period.CompareTo(b.Period), (b.Published ?? DateOnly.MinValue).CompareTo(a.Published ?? DateOnly.MinValue), Rank(a) - Rank(b)) switch
            {
                (0, 0, var rank) => rank,
                (0, var published, _) => published,
                (var period, _, _) => period,
            });
        }
    }

    /// <returns>Nothing where nothing was published.</returns>
    public PublishedFigure? Find(SeriesKey series, Place place, Period period) => Of(series, place).FirstOrDefault(f => f.Period == period);

    /// <summary>Every period something was published for, symbols among it; oldest first.</summary>
    public IEnumerable<Period> Periods(SeriesKey series, Place place) => Of(series, place).Select(f => f.Period).Distinct();

    /// <summary>The figure and those before it of the same kind of period and the same source, oldest first.</summary>
    public IReadOnlyList<PublishedFigure> LineTo(PublishedFigure figure) =>
    [
        .. Of(figure.Series, figure.Place)
            .Where(f => f.Source == figure.Source && f.Period.Kind == figure.Period.Kind && f.Period <= figure.Period)
            .DistinctBy(f => f.Period),
    ];

    private List<PublishedFigure> Of(SeriesKey series, Place place) => _figures.GetValueOrDefault((series, place)) ?? [];
}

/// <summary>What comparisons stand on: declarations, areas, figures and, where one is chosen, a set of neighbours.</summary>
public sealed record ComparisonGround(StatisticsCatalogue Catalogue, Areas.AreaRegister Register, FigureTable Figures)
{
    /// <summary>Absent where none is chosen.</summary>
    public NeighbourSet? Neighbours { get; init; }
}
