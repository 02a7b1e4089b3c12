using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>What the history says of a release of statistics: enough to notice any change of it and of what was stored from it.</summary>
/// <param name="Given">Over what it speaks of: series, period, number of observations stored and their hash.</param>
/// <param name="Ended">Over the observations that it put an end to, its own that a later publication had superseded among them.</param>
/// <param name="Neighbours">Over its statistical neighbours with the title of the set; absent where it has none.</param>
internal sealed record StatisticsState(StatisticsRelease Release, string Given, string Ended, string? Neighbours)
{
    public static StatisticsState Of(ReleaseRow release, StatisticsNames names, IEnumerable<CoverageRow> given, IEnumerable<Ended> ended, IReadOnlyCollection<NeighbourRow> neighbours) => new(
        release.ToRelease(),
        StatisticsHash.OfLines(given.Select(c => $"{Block(names, c.Series, c.Period)} {c.Rows} {c.Hash}")),
        StatisticsHash.OfLines(ended.Select(e => $"{Block(names, e.Series, e.Period)} {names.Place(e.Place)} {e.Release}")),
        neighbours.Count == 0 && release.NeighbourSet is null
            ? null
            : StatisticsHash.OfLines(neighbours.Select(n => $"{n.Area} {n.Rank} {n.Neighbour} {n.Closeness}").Append($"{release.NeighbourSet} {release.NeighbourTitle}")));

    /// <summary>A series and a period as hashes and messages have them.</summary>
    public static string Block(StatisticsNames names, int series, int period) => $"{names.Series(series)} {PeriodColumn.Text(period)}";

    public string Canonical() => StoreJson.Canonical(this);
}
