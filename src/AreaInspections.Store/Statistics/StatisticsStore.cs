using AreaInspections.Statistics;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Statistics;

/// <summary>What importing a file did.</summary>
/// <param name="AlreadyThere">The same bytes had been imported under the same declarations, and nothing was changed.</param>
public sealed record StatisticsReceipt(StatisticsRelease Release, bool AlreadyThere);

/// <summary>
/// Official statistics: every figure with its release, and what was said before. What is imported is never changed and never removed; a later release of the
/// same source takes its place.
/// </summary>
public sealed class StatisticsStore
{
    private readonly InspectionsDatabase _database;
    private volatile StatisticsBook? _book;

    internal StatisticsStore(InspectionsDatabase database) => _database = database;

    /// <summary>What importing would do; changes nothing.</summary>
    /// <param name="catalogueVersion">See <see cref="StatisticsCatalogue.Version"/>.</param>
    public async Task<Result<Screening>> Screen(StatisticsReading reading, string catalogueVersion, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        var import = await StatisticsImport.Prepare(context, reading, catalogueVersion, new Change("", ""), _database.Time, cancel);
        if (Refuse(reading, import) is { } problem)
        {
            return problem;
        }

        return new Screening
        {
            Reading = reading,
            AlreadyImported = import.Before is not null,
            New = import.Comparison?.New ?? 0,
            Changed = import.Comparison?.Changed ?? 0,
            Withdrawn = import.Comparison?.Withdrawn ?? 0,
            Superseded = import.Comparison?.Superseded ?? 0,
            Unchanged = import.Comparison?.Unchanged ?? reading.Observations.Count,
        };
    }

    /// <summary>
    /// Stores the file's figures with an entry of the history in one transaction: all of it or nothing. The same bytes under the same declarations change
    /// nothing. Where a later publication of the same source is there already, see <see cref="Screening.Superseded"/>.
    /// </summary>
    /// <param name="catalogueVersion">See <see cref="StatisticsCatalogue.Version"/>.</param>
    public async Task<Result<StatisticsReceipt>> Import(
        StatisticsReading reading, string catalogueVersion, Change change, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default) =>
        await _database.Write<Result<StatisticsReceipt>>(
            change,
            async (context, history) =>
            {
                var import = await StatisticsImport.Prepare(context, reading, catalogueVersion, change, _database.Time, cancel);
                return Refuse(reading, import) is { } problem ? problem
                    : import.Before is { } before ? new StatisticsReceipt(before.ToRelease(), AlreadyThere: true)
                    : new StatisticsReceipt((await import.Write(history, progress, cancel)).ToRelease(), AlreadyThere: false);
            },
            cancel);

    /// <summary>
    /// Figures of an indicator for all places, by series, period, place. Where several sources speak of the same, the one published last stands.
    /// </summary>
    public Task<IReadOnlyList<KnownObservation>> Figures(FiguresQuery query, CancellationToken cancel = default) =>
        Ask((queries, _) => queries.Figures(query, cancel), cancel);

    /// <summary>Everything that is known now, of all places, by series, period, place. Where several sources speak of the same, the one published last stands.</summary>
    public Task<IReadOnlyList<KnownObservation>> All(CancellationToken cancel = default) => Ask((queries, _) => queries.All(cancel), cancel);

    /// <summary>Everything that is known of one place, by series, then period. Where several sources speak of the same, the one published last stands.</summary>
    /// <param name="asKnown">As it was known at this moment, UTC; absent: as it is known now.</param>
    public Task<IReadOnlyList<KnownObservation>> Of(Place place, DateTime? asKnown = null, CancellationToken cancel = default) =>
        Ask((queries, book) => book.Names.Find(place) is { } id ? queries.Of(id, null, asKnown, cancel) : Nothing, cancel);

    /// <summary>One series of one place over time, of every kind of period.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public Task<IReadOnlyList<KnownObservation>> Series(SeriesKey series, Place place, DateTime? asKnown = null, CancellationToken cancel = default) => Ask(
        (queries, book) => book.Names.Find(place) is { } placeId && book.Names.Find(series) is { } seriesId ? queries.Of(placeId, seriesId, asKnown, cancel) : Nothing,
        cancel);

    /// <summary>Everything that any release ever said of one figure, in the order of importing; the last ones hold.</summary>
    public Task<IReadOnlyList<KnownObservation>> Ever(SeriesKey series, Place place, Period period, CancellationToken cancel = default) => Ask(
        (queries, book) => book.Names.Find(place) is { } placeId && book.Names.Find(series) is { } seriesId ? queries.Ever(seriesId, placeId, period, cancel) : Nothing,
        cancel);

    /// <returns>Newest first.</returns>
    public async Task<IReadOnlyList<StatisticsRelease>> Releases(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return [.. (await context.StatisticsReleases.AsNoTracking().OrderByDescending(r => r.Number).ToListAsync(cancel)).Select(r => r.ToRelease())];
    }

    /// <summary>Every set of statistical neighbours, as the latest release of each has it, by id.</summary>
    public async Task<IReadOnlyList<NeighbourSet>> NeighbourSets(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        var releases = await context.StatisticsReleases.AsNoTracking().Where(r => r.NeighbourSet != null).ToListAsync(cancel);
        var first = releases.GroupBy(r => r.Sha256, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(r => r.Imported), StringComparer.Ordinal);
        var rows = (await context.StatisticsNeighbours.AsNoTracking().OrderBy(n => n.Area).ThenBy(n => n.Rank).ToListAsync(cancel)).ToLookup(n => n.Release);
        return
        [
            .. releases.OrderBy(r => r.Number).GroupBy(r => r.NeighbourSet!, StringComparer.Ordinal)
                .Select(set => set.Aggregate((latest, next) => next.IsOlderThan(latest, first) ? latest : next))
                .OrderBy(r => r.NeighbourSet, StringComparer.Ordinal)
                .Select(r => new NeighbourSet(r.NeighbourSet!, r.NeighbourTitle ?? "", rows[r.Number].GroupBy(n => n.Area).ToDictionary(
                    area => area.Key,
                    area => (IReadOnlyList<Neighbour>)[.. area.Select(n => new Neighbour(n.Neighbour, n.Closeness))]))),
        ];
    }

    private static Task<IReadOnlyList<KnownObservation>> Nothing { get; } = Task.FromResult<IReadOnlyList<KnownObservation>>([]);

    private async Task<IReadOnlyList<KnownObservation>> Ask(
        Func<StatisticsQueries, StatisticsBook, Task<IReadOnlyList<KnownObservation>>> ask, CancellationToken cancel)
    {
        await using var snapshot = await Snapshot.Open(_database.Settings, cancel);
        var latest = await StatisticsQueries.Latest(snapshot, cancel);
        var book = _book;
        if (book is null || latest > book.Latest)
        {
            // Loaded after the snapshot was taken: it may know more, never less.
            await using var context = _database.Create();
            await context.ReadAsOfNow(cancel);
            _book = book = await StatisticsBook.Load(context, cancel);
        }

        return await ask(new StatisticsQueries(snapshot, book), book);
    }

    private static Problem? Refuse(StatisticsReading reading, StatisticsImport import) =>
        reading.Observations.Count == 0 && reading.Neighbours is null && reading.Rows == 0
            ? new Problem("statistics.nothing", $"{reading.File} has no row of figures; at least one was expected. Check that it is whole.")
            : import.Twice is { } twice
                ? new Problem("statistics.twice", $"{reading.File} speaks twice of {twice.Series} for {twice.Place}, {twice.Period.Name}; once was expected. Nothing was imported.")
                : null;
}
