namespace AreaInspections.Statistics;

/// <summary>Everything declared about official statistics: sources and the indicators taken from them.</summary>
public sealed class StatisticsCatalogue
{
    private readonly Dictionary<string, StatisticsSource> _sources;
    private readonly Dictionary<string, Indicator> _indicators;

    /// <param name="version">Something that differs when anything declared differs.</param>
    /// <exception cref="ArgumentException">Two sources or indicators share an id.</exception>
    public StatisticsCatalogue(IReadOnlyList<StatisticsSource> sources, IReadOnlyList<Indicator> indicators, string version)
    {
        Sources = sources;
        Indicators = indicators;
        Version = version;
        _sources = sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _indicators = indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<StatisticsSource> Sources { get; }

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    public string Version { get; }

    /// <returns>Nothing where none has the id.</returns>
    public StatisticsSource? Source(string id) => _sources.GetValueOrDefault(id);

    /// <returns>Nothing where none has the id.</returns>
    public Indicator? Indicator(string id) => _indicators.GetValueOrDefault(id);
}
