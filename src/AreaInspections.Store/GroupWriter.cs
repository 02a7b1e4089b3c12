using System.Threading.Channels;

namespace AreaInspections.Store;

/// <summary>
/// One writer for what many send at once. Whoever writes waits in a line; what has gathered while a transaction was on its way to the disk, up to
/// <see cref="MostInTransaction"/> items, goes into the next one, and everybody is answered once that is durable. An item the database refuses fails alone.
/// </summary>
internal sealed class GroupWriter<TItem, TAnswer>
{
    public const int MostInTransaction = 256;

    private const int LongestLine = 4096;

    private readonly Channel<Waiting> _line = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(LongestLine) { SingleReader = true });
    private readonly Func<IReadOnlyList<TItem>, Task<List<Result<TAnswer>>>> _write;
    private readonly Lazy<Task> _loop;

    /// <param name="write">Writes items in one transaction and answers each, in their order.</param>
    public GroupWriter(Func<IReadOnlyList<TItem>, Task<List<Result<TAnswer>>>> write)
    {
        _write = write;
        _loop = new Lazy<Task>(() => Task.Run(WriteForEver));
    }

    /// <summary>Whether anybody waits for the next transaction.</summary>
    public bool HasWaiting => _line.Reader.Count > 0;

    /// <param name="cancel">Ends the waiting, not the writing: an item that is in the line may still be written, and sending it again has to be harmless.</param>
    public async Task<Result<TAnswer>> Write(TItem item, CancellationToken cancel)
    {
        _ = _loop.Value;
        var waiting = new Waiting(item);
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
            var answers = await _write([.. batch.Select(w => w.Item)]);
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

    private sealed record Waiting(TItem Item)
    {
        public TaskCompletionSource<Result<TAnswer>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
