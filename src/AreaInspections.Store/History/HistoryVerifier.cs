using AreaInspections.Store.Evidence;
using AreaInspections.Store.Statistics;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.History;

/// <summary>What is wrong at one place of the history.</summary>
public enum BreakKind
{
    /// <summary>The contents of an entry are not those its hash was made of.</summary>
    Changed,

    /// <summary>An entry is gone from within a stream or from its end.</summary>
    Missing,

    /// <summary>An entry stands at the place of another.</summary>
    Reordered,

    /// <summary>An entry does not carry the hash of the one before it, or the head not that of the last: one of them was exchanged whole.</summary>
    Unlinked,

    /// <summary>The stored state is not what the last entry says.</summary>
    StateDiffers,

    /// <summary>Something is stored that no entry tells of.</summary>
    Unrecorded,
}

/// <param name="Sequence">Of the entry; absent when the stream as a whole or the state is meant.</param>
/// <param name="Sentence">Plain, naming the place and what differs.</param>
public sealed record HistoryBreak(string Stream, int? Sequence, BreakKind Kind, string Sentence);

/// <summary>What verifying found.</summary>
/// <param name="Breaks">By stream and sequence; empty when everything holds.</param>
/// <param name="Seal">
/// SHA-256 over where every stream ends. Written down elsewhere, it shows a rewriting of the whole history that was done consistently: with no
/// change in between, the seal is the same.
/// </param>
public sealed record HistoryCheck(int Streams, int Entries, IReadOnlyList<HistoryBreak> Breaks, string Seal)
{
    public bool Holds => Breaks.Count == 0;
}

/// <summary>Checks that nobody altered the history or what it tells of.</summary>
public sealed class HistoryVerifier
{
    private readonly InspectionsDatabase _database;

    internal HistoryVerifier(InspectionsDatabase database) => _database = database;

    public async Task<HistoryCheck> Verify(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        var unreadable = new List<HistoryBreak>();
        var entries = await Readable.Rows(
            context.History,
            context.History.Select(e => new { e.Stream, e.Sequence }),
            key => context.History.Where(e => e.Stream == key.Stream && e.Sequence == key.Sequence),
            key => unreadable.Add(new HistoryBreak(key.Stream, key.Sequence, BreakKind.Changed, $"Entry {key.Sequence} of {key.Stream} was changed: it cannot be read.")),
            cancel);
        var heads = await context.Heads.AsNoTracking().ToDictionaryAsync(h => h.Stream, StringComparer.Ordinal, cancel);
        var streams = entries.ToLookup(e => e.Stream, StringComparer.Ordinal);
        var names = streams.Select(s => s.Key).Union(heads.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        List<HistoryBreak> breaks = [.. unreadable, .. names.SelectMany(name => HistoryChain.Check(name, [.. streams[name]], heads.GetValueOrDefault(name)))];
        var told = names.ToDictionary(name => name, name => streams[name].MaxBy(e => e.Sequence)?.What ?? "", StringComparer.Ordinal);
        var ofStatistics = entries.Where(e => e.Stream.StartsWith(Streams.Statistics, StringComparison.Ordinal)).OrderBy(e => e.Stream, StringComparer.Ordinal).ThenBy(e => e.Sequence);
        breaks.AddRange(await StoredStatistics.Check(context, ofStatistics, cancel));
        breaks.AddRange(await StoredState.Check(context, told, cancel));
        breaks.AddRange(await EvidenceState.Check(context, streams, cancel));
        var seal = StoreJson.Hash(string.Concat(names.Select(n => $"{n} {heads.GetValueOrDefault(n)?.Sequence} {heads.GetValueOrDefault(n)?.Hash}\n")));
        return new HistoryCheck(names.Count, entries.Count, breaks, seal);
    }
}
