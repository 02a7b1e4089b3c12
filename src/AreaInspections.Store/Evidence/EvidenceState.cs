using AreaInspections.Store.History;

namespace AreaInspections.Store.Evidence;

/// <summary>Compares evidence with its history: one stream an inspection, one entry an item, at the same place in both.</summary>
internal static class EvidenceState
{
    /// <param name="streams">Entries by stream.</param>
    public static async Task<IReadOnlyList<HistoryBreak>> Check(InspectionsContext context, ILookup<string, HistoryEntry> streams, CancellationToken cancel)
    {
        var breaks = new List<HistoryBreak>();
        var seen = new HashSet<(string, int)>();
        var told = streams.Where(s => Streams.IsEvidence(s.Key)).SelectMany(s => s).ToDictionary(e => (e.Stream, e.Sequence), e => e.What);
        var rows = await Readable.Rows(
            context.Evidence.OrderBy(e => e.Inspection).ThenBy(e => e.Sequence),
            context.Evidence.Select(e => new { e.Id, e.Inspection, e.Sequence }),
            key => context.Evidence.Where(e => e.Id == key.Id),
            key =>
            {
                seen.Add((Streams.EvidenceOf(key.Inspection), key.Sequence));
                breaks.Add(new HistoryBreak(
                    Streams.EvidenceOf(key.Inspection), key.Sequence, BreakKind.StateDiffers, $"Item {key.Sequence} of {Streams.EvidenceOf(key.Inspection)} cannot be read."));
            },
            cancel);
        foreach (var row in rows)
        {
            var stream = Streams.EvidenceOf(row.Inspection);
            seen.Add((stream, row.Sequence));
            if (!told.TryGetValue((stream, row.Sequence), out var what))
            {
                breaks.Add(new HistoryBreak(stream, row.Sequence, BreakKind.Unrecorded, $"Item {row.Sequence} of {stream} is stored, but no entry of the history tells of it."));
            }
            else if (row.Told() != what || StoreJson.Hash(row.Item) != row.Hash)
            {
                breaks.Add(new HistoryBreak(stream, row.Sequence, BreakKind.StateDiffers, $"Item {row.Sequence} of {stream} is not what its entry says."));
            }
        }

        breaks.AddRange(told.Keys.Where(k => !seen.Contains(k)).Order().Select(k => new HistoryBreak(
            k.Stream, k.Sequence, BreakKind.StateDiffers, $"Item {k.Sequence} of {k.Stream} is not there.")));
        return breaks;
    }
}
