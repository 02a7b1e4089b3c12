using System.Threading.Channels;
using AreaInspections.Evidence;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Evidence;

/// <summary>
/// The one writer of evidence. Whoever writes waits in a line; what has gathered while a transaction was on its way to the disk, up to
/// <see cref="MostInTransaction"/> items, goes into the next one, and everybody is answered once that is durable. An item the database refuses fails alone.
/// </summary>
internal sealed class EvidenceWriter
{
    public const int MostInTransaction = 256;

    private const int LongestLine = 4096;

    private readonly InspectionsDatabase _database;
    private readonly Channel<Waiting> _line = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(LongestLine) { SingleReader = true });
    private readonly Lazy<Task> _loop;

    public EvidenceWriter(InspectionsDatabase database)
    {
        _database = database;
        _loop = new Lazy<Task>(() => Task.Run(WriteForEver));
    }

    /// <param name="cancel">Ends the waiting, not the writing: an item that is in the line may still be written, and sending it again is harmless.</param>
    public async Task<Result<EvidenceReceipt>> Record(EvidenceItem item, string hash, CancellationToken cancel)
    {
        _ = _loop.Value;
        var waiting = new Waiting(item, hash, EvidenceHash.Canonical(item));
        await _line.Writer.WriteAsync(waiting, cancel);
        return await waiting.Answer.Task.WaitAsync(cancel);
    }

    private async Task WriteForEver()
    {
        var batch = new List<Waiting>(MostInTransaction);
        while (await _line.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostInTransaction && _line.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await Write(batch);
            batch.Clear();
        }
    }

#pragma warning disable CA1031 // Whatever goes wrong is told to those who wait, and the line goes on.
    private async Task Write(IReadOnlyList<Waiting> batch)
    {
        try
        {
            var answers = await WriteTogether(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Answer.SetResult(answers[i]);
            }
        }
        catch (Exception) when (batch.Count > 1)
        {
            foreach (var one in batch)
            {
                await Write([one]);
            }
        }
        catch (Exception fault)
        {
            batch[0].Answer.SetException(fault);
        }
    }
#pragma warning restore CA1031

    private Task<List<Result<EvidenceReceipt>>> WriteTogether(IReadOnlyList<Waiting> batch) => _database.Write(
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

    private sealed record Waiting(EvidenceItem Item, string Hash, string Canonical)
    {
        public TaskCompletionSource<Result<EvidenceReceipt>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
