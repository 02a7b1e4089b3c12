using System.Collections.Concurrent;
using AreaInspections.Areas;
using AreaInspections.National;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>
/// Every published figure that is known at one state of the store, indexed for pages. Never changes: a page that holds one sees one state from its first
/// line to its last.
/// </summary>
public sealed class PublicStatistics
{
    /// <summary>Pictures kept; a reader who asks for every period must not fill the memory.</summary>
    private const int MostPictures = 256;
    private const int MostStandings = 200;

    private readonly ConcurrentDictionary<(SeriesKey Series, Period Period), Lazy<IndicatorPicture>> _pictures = new();
    private readonly ConcurrentDictionary<(AreaId Area, string? Neighbours), Lazy<IReadOnlyList<AreaStanding>>> _standings = new();
    private readonly Dictionary<SeriesKey, SeriesFigures> _series;
    private readonly Dictionary<Guid, StatisticsRelease> _releases;
    private readonly ComparisonGround _ground;

    /// <param name="known">What is known now; no two of one series, place and period.</param>
    public PublicStatistics(StatisticsCatalogue catalogue, AreaRegister register, IReadOnlyList<StatisticsRelease> releases, IReadOnlyList<NeighbourSet> neighbourSets, IEnumerable<KnownObservation> known)
    {
        (Catalogue, Releases, NeighbourSets) = (catalogue, releases, neighbourSets);
        _releases = releases.ToDictionary(r => r.Id);
        _series = known.Select(Figure).GroupBy(f => f.Series).ToDictionary(g => g.Key, g => new SeriesFigures(g));
        _ground = new(catalogue, register, new FigureTable(_series.Values.SelectMany(s => s.All), catalogue));
    }

    public StatisticsCatalogue Catalogue { get; }

    /// <summary>Files imported, the latest first.</summary>
    public IReadOnlyList<StatisticsRelease> Releases { get; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<NeighbourSet> NeighbourSets { get; }

    /// <summary>Absent where no set is stored.</summary>
    public NeighbourSet? LatestNeighbours => NeighbourSets.Count > 0 ? NeighbourSets[0] : null;

    /// <summary>Whether there is any figure at all.</summary>
    public bool Any => _series.Count > 0;

    /// <summary>What national claims may rest on; absent where there is no figure.</summary>
    public StatisticsRecord? Record => Any ? new(Catalogue, [.. _series.Values.SelectMany(s => s.Line(Place.England))]) : null;

    /// <returns>Empty where nothing is known of the series.</returns>
    public SeriesFigures Of(SeriesKey series) => _series.GetValueOrDefault(series, SeriesFigures.None);

    /// <inheritdoc cref="Of(SeriesKey)"/>
    public SeriesFigures Of(Indicator indicator, IndicatorGroup group) => Of(new SeriesKey(indicator.Id, group.Id));

    /// <summary>What comparisons stand on.</summary>
    /// <param name="neighbours">Absent: the latest set, where there is one.</param>
    public ComparisonGround Ground(NeighbourSet? neighbours = null) => _ground with { Neighbours = neighbours ?? LatestNeighbours };

    /// <summary>One indicator and group at a period over all areas; computed once and kept.</summary>
    public IndicatorPicture Picture(Indicator indicator, IndicatorGroup group, Period period)
    {
        if (_pictures.Count > MostPictures)
        {
            _pictures.Clear();
        }

        return _pictures.GetOrAdd((new(indicator.Id, group.Id), period), key => new(() => AreaProfile.Picture(_ground, key.Series, key.Period))).Value;
    }

    public AreaStanding Standing(LocalArea area, Indicator indicator, IndicatorGroup group, Period period, NeighbourSet? neighbours) =>
        AreaProfile.Standing(Ground(neighbours), area, new(indicator.Id, group.Id), period);

    /// <summary>Every indicator and group of an area, each at its latest period; computed once for each set of neighbours and kept.</summary>
    public IReadOnlyList<AreaStanding> Standings(LocalArea area, NeighbourSet? neighbours)
    {
        if (_standings.Count > MostStandings)
        {
            _standings.Clear();
        }

        return _standings.GetOrAdd((area.Id, neighbours?.Id), _ => new(() => AreaProfile.Latest(Ground(neighbours), area))).Value;
    }

    /// <summary>A place over time: figures of a kind of period, oldest first; of whichever source.</summary>
    public IReadOnlyList<PublishedFigure> Line(Indicator indicator, IndicatorGroup group, Place place, PeriodKind kind) =>
        [.. Of(indicator, group).Line(place).Where(f => f.Period.Kind == kind)];

    /// <returns>The publication a figure stands in, as a reader could look it up.</returns>
    public Source SourceOf(PublishedFigure figure)
    {
        var source = Catalogue.Source(figure.Source);
        return new(source?.Title ?? figure.Source, source?.Publisher ?? "")
        {
            Date = figure.Published,
            Address = source?.Address,
            Licence = source?.Licence ?? "",
            Place = figure.Release is { } id && _releases.TryGetValue(id, out var release) ? release.File : null,
        };
    }

    /// <returns>What the symbol of a figure means; absent where it has a number or its source does not say.</returns>
    public Absence? MeaningOf(PublishedFigure figure) => MeaningOf(figure.Source, figure.Value);

    /// <inheritdoc cref="MeaningOf(PublishedFigure)"/>
    public Absence? MeaningOf(string source, Figure value) =>
        value.Symbol is { } symbol && Catalogue.Source(source)?.Meanings.TryGetValue(symbol, out var meaning) == true ? meaning : null;

    /// <returns>The observation with the publication it stands in.</returns>
    public PublishedFigure Figure(KnownObservation known) => PublishedFigure.Of(known, _releases.GetValueOrDefault(known.Release));
}
