namespace AreaInspections.Statistics;

/// <summary>What a reading speaks of, in short: shown before somebody imports it.</summary>
/// <param name="Indicators">Ids, by name.</param>
/// <param name="Periods">Of each kind, in order.</param>
/// <param name="Places">How many places of each level.</param>
public sealed record ReadingContents(
    IReadOnlyList<string> Indicators, IReadOnlyDictionary<PeriodKind, IReadOnlyList<Period>> Periods, IReadOnlyDictionary<PlaceLevel, int> Places)
{
    public static ReadingContents Of(StatisticsReading reading)
    {
        var series = new HashSet<SeriesKey>();
        var periods = new HashSet<Period>();
        var places = new HashSet<Place>();
        foreach (var observation in reading.Observations)
        {
            series.Add(observation.Series);
            periods.Add(observation.Period);
            places.Add(observation.Place);
        }

        return new(
            [.. series.Select(s => s.Indicator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            periods.GroupBy(p => p.Kind).ToDictionary(g => g.Key, g => (IReadOnlyList<Period>)[.. g.Order()]),
            places.GroupBy(p => p.Level).ToDictionary(g => g.Key, g => g.Count()));
    }

    /// <summary>For each kind of period one text: "2014 to 2024 (11)".</summary>
    public IEnumerable<string> PeriodTexts => Periods.OrderBy(p => p.Key).Select(p => p.Value.Count == 1 ? p.Value[0].Name : $"{p.Value[0].Name} to {p.Value[^1].Name} ({p.Value.Count})");

    /// <summary>For each level of place one text: "155 local areas".</summary>
    public IEnumerable<string> PlaceTexts => Places.OrderBy(p => p.Key).Select(p => p.Key == PlaceLevel.England ? "England" : $"{p.Value} {Name(p.Key, p.Value > 1)}");

    private static string Name(PlaceLevel level, bool many) => (level, many) switch
    {
        (PlaceLevel.Region, false) => "region",
        (PlaceLevel.Region, true) => "regions",
        (PlaceLevel.LocalArea, false) => "local area",
        (PlaceLevel.LocalArea, true) => "local areas",
        (PlaceLevel.Board, false) => "integrated care board",
        (PlaceLevel.Board, true) => "integrated care boards",
        (PlaceLevel.NhsRegion, false) => "NHS region",
        _ => "NHS regions",
    };
}
