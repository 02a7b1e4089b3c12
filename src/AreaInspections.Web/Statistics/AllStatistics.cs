using AreaInspections.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Web.Statistics;

/// <summary>Reads the figures from the store; again only after a file of statistics was imported.</summary>
/// <remarks>Asked by <see cref="Publishing.PublicRecords"/> alone, by one at a time.</remarks>
public sealed class AllStatistics(StatisticsStore store)
{
    private PublicStatistics? _last;

    public async Task<PublicStatistics> Now(AreaRegister register, CancellationToken cancel)
    {
        var releases = await store.Releases(cancel);
        if (_last is { } last && last.Releases.Select(r => r.Id).SequenceEqual(releases.Select(r => r.Id)))
        {
            return last;
        }

        // Sets are named by the month they are of; one that says no month comes last.
        IReadOnlyList<NeighbourSet> sets = [.. (await store.NeighbourSets(cancel)).OrderByDescending(s => char.IsAsciiDigit(s.Id[^1])).ThenByDescending(s => s.Id, StringComparer.Ordinal)];
        IReadOnlyList<KnownObservation> known = releases.Count == 0 ? [] : await store.All(cancel);
        return _last = new PublicStatistics(StatisticsCatalogueReader.Load(), register, releases, sets, known);
    }
}
