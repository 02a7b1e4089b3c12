using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Statistics;

/// <summary>An observation to be stored.</summary>
/// <param name="Position">In the <see cref="SortedReading"/>.</param>
/// <param name="Superseded">Kept as what was said before a release that is there already.</param>
internal readonly record struct Given(int Position, bool Superseded);

/// <summary>An observation that no longer holds.</summary>
internal readonly record struct Ended(int Series, int Period, int Place, int Release);

/// <summary>
/// What a reading changes, found by laying it beside what is held of its source, block by block. A release that was published before another one that
/// speaks of the same series and period changes nothing in force there, so that what holds in the end does not hang on the order of importing.
/// </summary>
internal sealed class ReleaseComparison
{
    private readonly ReleaseRow _release;
    private readonly bool _complete;
    private readonly Dictionary<(int Series, int Period), List<ReleaseRow>> _covering;
    private readonly Dictionary<int, ReleaseRow> _releases;
    private readonly Dictionary<string, DateTime> _first;

    private ReleaseComparison(ReleaseRow release, StatisticsSource source, IReadOnlyList<ReleaseRow> releases, IReadOnlyList<CoverageRow> coverage)
    {
        _release = release;
        _complete = source.Complete;
        _releases = releases.ToDictionary(r => r.Number);
        _covering = coverage.GroupBy(c => (c.Series, c.Period)).ToDictionary(g => g.Key, g => g.Select(c => _releases[c.Release]).ToList());
        _first = releases.GroupBy(r => r.Sha256, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(r => r.Imported), StringComparer.Ordinal);
        _first.TryAdd(release.Sha256, release.Imported);
    }

    public List<Given> Given { get; } = [];

    public List<Ended> Ended { get; } = [];

    /// <summary>Of each block of the reading: where its part of <see cref="Given"/> begins, and how long it is.</summary>
    public List<(Block Block, int Start, int Count)> Parts { get; } = [];

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Withdrawn { get; private set; }

    public int Unchanged { get; private set; }

    public int Superseded { get; private set; }

    /// <param name="release">The release the reading is to become.</param>
    public static async Task<ReleaseComparison> Of(InspectionsContext context, SortedReading reading, StatisticsSource source, ReleaseRow release, CancellationToken cancel)
    {
        var releases = await context.StatisticsReleases.AsNoTracking().Where(r => r.Source == source.Id).ToListAsync(cancel);
        var numbers = releases.Select(r => r.Number).ToHashSet();
        var coverage = releases.Count == 0
            ? []
            : await context.StatisticsCoverage.AsNoTracking().Where(c => context.StatisticsReleases.Any(r => r.Source == source.Id && r.Number == c.Release)).ToListAsync(cancel);
        var comparison = new ReleaseComparison(release, source, releases, coverage);
        await using var held = await HeldObservations.Open(context, numbers, cancel);
        foreach (var block in reading.Blocks)
        {
            cancel.ThrowIfCancellationRequested();
            var known = comparison._covering.ContainsKey((block.Series, block.Period)) ? await held.Of(block.Series, block.Period, cancel) : [];
            comparison.Add(reading, block, known);
        }

        if (source.Complete)
        {
            await comparison.WithdrawMissing(reading, held, cancel);
        }

        return comparison;
    }

    private void Add(SortedReading reading, Block block, IReadOnlyList<Held> held)
    {
        var start = Given.Count;
        var older = IsOlder(block.Series, block.Period);
        var at = 0;
        for (var position = block.Start; position < block.Start + block.Count; position++)
        {
            var place = reading.PlaceAt(position);
            for (; at < held.Count && held[at].Place < place; at++)
            {
                Missing(block, held[at], older);
            }

            if (at == held.Count || held[at].Place != place)
            {
                Unheld(position, older);
            }
            else
            {
                Both(reading, block, position, held[at++], older);
            }
        }

        for (; at < held.Count; at++)
        {
            Missing(block, held[at], older);
        }

        Parts.Add((block, start, Given.Count - start));
    }

    private void Unheld(int position, bool older)
    {
        // A later release that tells everything and says nothing here has withdrawn it.
        var superseded = older && _complete;
        Given.Add(new Given(position, superseded));
        _ = superseded ? Superseded++ : New++;
    }

    private void Both(SortedReading reading, Block block, int position, Held held, bool older)
    {
        if (held.Says(reading[position]))
        {
            Unchanged++;
        }
        else if (older)
        {
            Superseded++;
            Given.Add(new Given(position, Superseded: true));
        }
        else
        {
            Changed++;
            Given.Add(new Given(position, Superseded: false));
            Ended.Add(new Ended(block.Series, block.Period, held.Place, held.Release));
        }
    }

    private void Missing(Block block, Held held, bool older)
    {
        if (_complete && !older)
        {
            Withdrawn++;
            Ended.Add(new Ended(block.Series, block.Period, held.Place, held.Release));
        }
    }

    /// <summary>Series that the source spoke of in periods of the reading, and of which the reading says nothing at all.</summary>
    private async Task WithdrawMissing(SortedReading reading, HeldObservations held, CancellationToken cancel)
    {
        var periods = reading.Blocks.Select(b => b.Period).ToHashSet();
        var given = reading.Blocks.Select(b => (b.Series, b.Period)).ToHashSet();
        foreach (var (series, period) in _covering.Keys.Where(k => periods.Contains(k.Period) && !given.Contains(k)).Order())
        {
            foreach (var row in await held.Of(series, period, cancel))
            {
                Missing(new Block(series, period, 0, 0), row, IsOlder(series, period));
            }
        }
    }

    private bool IsOlder(int series, int period) =>
        _covering.TryGetValue((series, period), out var covering) && covering.Exists(r => _release.IsOlderThan(r, _first));
}
