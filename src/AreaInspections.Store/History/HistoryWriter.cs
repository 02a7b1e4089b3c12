using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.History;

/// <summary>Who changes something, and why. Both are kept for ever.</summary>
/// <param name="Who">A person's sign-in name, or the command that ran: <c>seed</c>, <c>inspections read</c>.</param>
/// <param name="Why">A plain sentence.</param>
public sealed record Change(string Who, string Why);

/// <summary>Adds entries to the history within the transaction that changes the state.</summary>
internal sealed class HistoryWriter(InspectionsContext context, TimeProvider time, Change change)
{
    private readonly DateTime _at = WholeMilliseconds(time);
    private readonly List<HistoryEntry> _entries = [];
    private readonly Dictionary<string, HistoryHead> _newHeads = new(StringComparer.Ordinal);
    private Dictionary<string, HistoryHead>? _heads;

    /// <summary>Reads where every stream ends at once, for a change of many.</summary>
    public async Task LoadHeads(CancellationToken cancel) =>
        _heads = await context.Heads.ToDictionaryAsync(h => h.Stream, StringComparer.Ordinal, cancel);

    /// <param name="what">State after the change in canonical JSON; empty after a withdrawal.</param>
    /// <param name="by">Where this entry is another person's than the whole change.</param>
    public async Task Append(string stream, string verb, string what, CancellationToken cancel, Change? by = null)
    {
        var head = _newHeads.GetValueOrDefault(stream)
            ?? (_heads is null ? await context.Heads.FindAsync([stream], cancel) : _heads.GetValueOrDefault(stream));
        var entry = Entry(stream, head, verb, what, by);
        _entries.Add(entry);
        if (head is null)
        {
            _newHeads.Add(stream, new HistoryHead { Stream = stream, Sequence = entry.Sequence, Hash = entry.Hash });
            return;
        }

        head.Sequence = entry.Sequence;
        head.Hash = entry.Hash;
    }

    /// <summary>The first entry of a stream that is known not to be there yet: nothing is looked up.</summary>
    public void Begin(string stream, string verb, string what, Change? by = null)
    {
        var entry = Entry(stream, null, verb, what, by);
        _entries.Add(entry);
        _newHeads.Add(stream, new HistoryHead { Stream = stream, Sequence = entry.Sequence, Hash = entry.Hash });
    }

    /// <summary>Writes what was appended.</summary>
    public async Task Write(CancellationToken cancel)
    {
        await context.InsertAll(_entries, cancel);
        await context.InsertAll(_newHeads.Values, cancel);
        _entries.Clear();
        _newHeads.Clear();
    }

    private HistoryEntry Entry(string stream, HistoryHead? head, string verb, string what, Change? by) => new HistoryEntry
    {
        Stream = stream,
        Sequence = (head?.Sequence ?? 0) + 1,
        At = _at,
        Who = StorableText.Clean((by ?? change).Who),
        Verb = verb,
        What = what,
        Why = StorableText.Clean((by ?? change).Why),
        Previous = head?.Hash ?? "",
        Hash = "",
    }.Sealed();

    public static DateTime WholeMilliseconds(TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
