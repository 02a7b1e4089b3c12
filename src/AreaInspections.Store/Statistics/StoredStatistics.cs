using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AreaInspections.Store.Statistics;

/// <summary>Compares stored statistics with what the history tells of each release, and names the series and period in which they differ.</summary>
internal sealed class StoredStatistics
{
    private readonly StatisticsNames _names;
    private readonly Dictionary<int, ReleaseRow> _releases;
    private readonly ILookup<int, CoverageRow> _coverage;
    private readonly ILookup<int, NeighbourRow> _neighbours;
    private readonly Dictionary<(int Release, int Series, int Period), (int Rows, string Hash)> _found = [];
    private readonly Dictionary<int, List<Ended>> _ended = [];
    private readonly HashSet<int> _usedSeries = [];
    private readonly HashSet<int> _usedPlaces = [];

    private StoredStatistics(StatisticsNames names, List<ReleaseRow> releases, List<CoverageRow> coverage, List<NeighbourRow> neighbours)
    {
        _names = names;
        _releases = releases.ToDictionary(r => r.Number);
        _coverage = coverage.ToLookup(c => c.Release);
        _neighbours = neighbours.ToLookup(n => n.Release);
        _usedSeries.UnionWith(coverage.Select(c => c.Series));
    }

    /// <param name="entries">Every entry of the streams of statistics.</param>
    public static async Task<IReadOnlyList<HistoryBreak>> Check(InspectionsContext context, IEnumerable<HistoryEntry> entries, CancellationToken cancel)
    {
        var stored = new StoredStatistics(
            await StatisticsNames.Load(context, cancel),
            await context.StatisticsReleases.AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancel),
            await context.StatisticsCoverage.AsNoTracking().ToListAsync(cancel),
            await context.StatisticsNeighbours.AsNoTracking().ToListAsync(cancel));
        await stored.ReadObservations(context, cancel);
        return [.. stored.Releases(entries), .. stored.Orphans()];
    }

    private async Task ReadObservations(InspectionsContext context, CancellationToken cancel)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText =
            """SELECT "Series", "Period", "Place", "Release", "Until", "Value", "Numerator", "Denominator", "Symbols" FROM "StatisticsObservations" ORDER BY "Series", "Period" """;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var block = new List<(int Release, HashedObservation Observation)>();
        (int Series, int Period)? at = null;
        while (await reader.ReadAsync(cancel))
        {
            var (series, period, place, release) = (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
            if (at != (series, period))
            {
                Close(at, block);
                at = (series, period);
            }

            block.Add((release, new(_names.Place(place), Number(5), Number(6), Number(7), reader.GetInt32(8))));
            _usedSeries.Add(series);
            _usedPlaces.Add(place);
            if (!reader.IsDBNull(4))
            {
                (_ended.TryGetValue(reader.GetInt32(4), out var ended) ? ended : _ended[reader.GetInt32(4)] = []).Add(new Ended(series, period, place, release));
            }
        }

        Close(at, block);

        double? Number(int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);
    }

    private void Close((int Series, int Period)? at, List<(int Release, HashedObservation Observation)> block)
    {
        foreach (var release in block.GroupBy(o => o.Release))
        {
            _found[(release.Key, at!.Value.Series, at.Value.Period)] = (release.Count(), StatisticsHash.OfBlock(release.Select(o => o.Observation)));
        }

        block.Clear();
    }

    private IEnumerable<HistoryBreak> Releases(IEnumerable<HistoryEntry> entries)
    {
        var byId = _releases.Values.ToDictionary(r => r.Id);
        foreach (var entry in entries)
        {
            var told = Told(entry);
            if (told is null || !byId.Remove(told.Release.Id, out var release) || Streams.OfStatistics(release.Source) != entry.Stream)
            {
                yield return new HistoryBreak(entry.Stream, entry.Sequence, BreakKind.StateDiffers, $"The release that entry {entry.Sequence} of {entry.Stream} tells of is not there.");
                continue;
            }

            foreach (var differs in Differences(entry, told, release))
            {
                yield return new HistoryBreak(entry.Stream, entry.Sequence, BreakKind.StateDiffers, $"{entry.Stream}, entry {entry.Sequence} ({release.File}): {differs}");
            }
        }

        foreach (var release in byId.Values.OrderBy(r => r.Number))
        {
            yield return new HistoryBreak(Streams.OfStatistics(release.Source), null, BreakKind.Unrecorded, $"A release of {release.Source} ({release.File}) is stored, but no entry of the history tells of it.");
        }
    }

    private IEnumerable<string> Differences(HistoryEntry entry, StatisticsState told, ReleaseRow release)
    {
        foreach (var row in _coverage[release.Number].OrderBy(c => c.Series).ThenBy(c => c.Period))
        {
            var (rows, hash) = _found.GetValueOrDefault((release.Number, row.Series, row.Period), (0, ""));
            if ((rows, hash) != (row.Rows, row.Hash))
            {
                var what = rows == row.Rows ? "a figure was changed" : rows < row.Rows ? $"{row.Rows - rows} of {row.Rows} figures are missing" : $"{rows - row.Rows} figures were added";
                yield return $"{StatisticsState.Block(_names, row.Series, row.Period)}: {what}.";
            }
        }

        var state = StatisticsState.Of(release, _names, _coverage[release.Number], _ended.GetValueOrDefault(release.Number, []), [.. _neighbours[release.Number]]);
        if (state.Given != told.Given)
        {
            yield return "which series and periods it speaks of is not what the entry says.";
        }

        if (state.Ended != told.Ended)
        {
            yield return "which earlier figures it stands in place of is not what the entry says.";
        }

        if (state.Neighbours != told.Neighbours)
        {
            yield return "its statistical neighbours are not what the entry says.";
        }

        if (StoreJson.Canonical(state.Release) != StoreJson.Canonical(told.Release))
        {
            yield return "what is stored about the release itself is not what the entry says.";
        }
    }

    /// <summary>Rows that belong to nothing an entry could tell of.</summary>
    private IEnumerable<HistoryBreak> Orphans()
    {
        var covered = _coverage.SelectMany(c => c.Select(b => (b.Release, b.Series, b.Period))).ToHashSet();
        var blocks = _found.Keys.Where(b => !covered.Contains(b))
            .Select(b => (Stream(b.Release), $"{StatisticsState.Block(_names, b.Series, b.Period)}: figures are stored that no release gave."));
        var coverage = _coverage.Where(c => !_releases.ContainsKey(c.Key)).Select(c => (Stream(c.Key), $"series and periods are stored of a release {c.Key} that is not there."));
        var neighbours = _neighbours.Where(n => !_releases.ContainsKey(n.Key)).Select(n => (Stream(n.Key), $"statistical neighbours are stored of a release {n.Key} that is not there."));
        var ended = _ended.Keys.Where(n => !_releases.ContainsKey(n)).Select(n => (Stream(n), $"figures are said to be ended by a release {n} that is not there."));
        var series = _names.AllSeries.Where(s => !_usedSeries.Contains(s.Key)).Select(s => (Stream(0), $"the series {s.Value} is stored, but no figure is of it."));
        var places = _names.AllPlaces.Where(p => !_usedPlaces.Contains(p.Key)).Select(p => (Stream(0), $"the place {p.Value} is stored, but no figure is of it."));
        return blocks.Concat(coverage).Concat(neighbours).Concat(ended).Concat(series).Concat(places)
            .Select(o => new HistoryBreak(o.Item1, null, BreakKind.Unrecorded, $"{o.Item1}: {o.Item2}"));
    }

    private string Stream(int release) => _releases.TryGetValue(release, out var row) ? Streams.OfStatistics(row.Source) : Streams.Statistics.TrimEnd('/');

    private static StatisticsState? Told(HistoryEntry entry)
    {
        try
        {
            return StoreJson.Read<StatisticsState>(entry.What);
        }
        catch (System.Text.Json.JsonException)
        {
            // The chain says that the entry was changed.
            return null;
        }
    }
}
