namespace AreaInspections.Store.History;

/// <summary>Checks the chain of one stream by itself.</summary>
internal static class HistoryChain
{
    /// <param name="entries">In any order.</param>
    /// <param name="head">Absent when the table of heads does not know the stream.</param>
    public static IEnumerable<HistoryBreak> Check(string stream, IReadOnlyList<HistoryEntry> entries, HistoryHead? head)
    {
        var bySequence = entries.ToDictionary(e => e.Sequence);
        var last = Math.Max(head?.Sequence ?? 0, entries.Select(e => e.Sequence).DefaultIfEmpty().Max());
        HistoryEntry? before = null;
        for (var sequence = 1; sequence <= last; sequence++)
        {
            var entry = bySequence.GetValueOrDefault(sequence);
            if (entry is null)
            {
                yield return new HistoryBreak(stream, sequence, BreakKind.Missing, $"Entry {sequence} of {stream} is missing.");
            }
            else if (entry.ComputeHash() != entry.Hash)
            {
                yield return Altered(entry, last);
            }
            else if (sequence == 1 ? entry.Previous.Length > 0 : before is not null && entry.Previous != before.Hash)
            {
                yield return new HistoryBreak(
                    stream, sequence, BreakKind.Unlinked, $"Entry {sequence} of {stream} does not follow from entry {sequence - 1}: one of them was exchanged.");
            }

            before = entry;
        }

        if (head is null)
        {
            yield return new HistoryBreak(stream, null, BreakKind.Missing, $"The end of {stream} is not noted: its head is missing.");
        }
        else if (before is not null && (before.Sequence != head.Sequence || before.Hash != head.Hash))
        {
            yield return new HistoryBreak(
                stream, before.Sequence, BreakKind.Unlinked, $"{stream} should end with entry {head.Sequence} ({head.Hash}), but ends with entry {before.Sequence} ({before.Hash}).");
        }
    }

    private static HistoryBreak Altered(HistoryEntry entry, int last)
    {
        var (stream, sequence) = (entry.Stream, entry.Sequence);
        for (var place = 1; place <= last; place++)
        {
            if ((entry with { Sequence = place }).ComputeHash() == entry.Hash)
            {
                return new HistoryBreak(stream, sequence, BreakKind.Reordered, $"At entry {sequence} of {stream} stands what was entry {place}.");
            }
        }

        return new HistoryBreak(stream, sequence, BreakKind.Changed, $"Entry {sequence} of {stream} was changed: its contents do not give its hash.");
    }
}
