using AreaInspections.Evidence;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Evidence;

/// <summary>The one writer of evidence; many items share a transaction.</summary>
internal sealed class EvidenceWriter
{
    private readonly InspectionsDatabase _database;
    private readonly GroupWriter<Waiting, EvidenceReceipt> _writer;

    public EvidenceWriter(InspectionsDatabase database)
    {
        _database = database;
        _writer = new(Write);
    }

    /// <inheritdoc cref="GroupWriter{TItem, TAnswer}.Write(TItem, CancellationToken)"/>
    public Task<Result<EvidenceReceipt>> Record(EvidenceItem item, string hash, CancellationToken cancel) =>
        _writer.Write(new Waiting(item, hash, EvidenceHash.Canonical(item)), cancel);

    private Task<List<Result<EvidenceReceipt>>> Write(IReadOnlyList<Waiting> batch) => _database.Write(
        new Change("evidence", "Evidence came in."),
        async (context, history) =>
        {
            var ids = batch.Select(w => w.Item.Id).Distinct().ToList();
            var inspections = batch.Select(w => w.Item.Inspection).Distinct().ToList();
            var present = await context.Evidence.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id);
            var known = (await context.InspectionsUnderWay.Where(i => inspections.Contains(i.Id)).Select(i => i.Id).ToListAsync()).ToHashSet();
            var streams = inspections.Select(Streams.EvidenceOf).ToList();
            var heads = await context.Heads.AsNoTracking().Where(h => streams.Contains(h.Stream)).ToDictionaryAsync(h => h.Stream, h => h.Sequence);
            var (answers, rows) = (new List<Result<EvidenceReceipt>>(), new List<StoredEvidence>());
            foreach (var waiting in batch)
            {
                if (present.TryGetValue(waiting.Item.Id, out var there))
                {
                    answers.Add(there.Hash == waiting.Hash ? there.Receipt(alreadyThere: true) : Taken(waiting, there));
                    continue;
                }

                if (!known.Contains(waiting.Item.Inspection))
                {
                    answers.Add(new Problem("evidence.inspection-unknown", $"There is no inspection {waiting.Item.Inspection}. Keep the note and ask who runs the inspection."));
                    continue;
                }

                var stream = Streams.EvidenceOf(waiting.Item.Inspection);
                var row = new StoredEvidence
                {
                    Id = waiting.Item.Id,
                    Inspection = waiting.Item.Inspection,
                    Sequence = heads[stream] = heads.GetValueOrDefault(stream) + 1,
                    Hash = waiting.Hash,
                    ReceivedAt = HistoryWriter.WholeMilliseconds(_database.Time),
                    Item = waiting.Canonical,
                };
                rows.Add(row);
                present[row.Id] = row;
                await history.Append(stream, "recorded", row.Told(), default, new Change(waiting.Item.Author, "Evidence was written down."));
                answers.Add(row.Receipt(alreadyThere: false));
            }

            await context.InsertAll(rows, default);
            return answers;
        },
        default);

    private static Problem Taken(Waiting waiting, StoredEvidence there) => new(
        "evidence.id-taken",
        $"Another note has the id {there.Id}: stored is {there.Hash}, sent was {waiting.Hash}. What is stored stays; give the new words an id of their own.");

    private sealed record Waiting(EvidenceItem Item, string Hash, string Canonical);
}
