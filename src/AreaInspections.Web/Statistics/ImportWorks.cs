using System.Collections.Concurrent;
using System.Threading.Channels;

namespace AreaInspections.Web.Statistics;

/// <summary>Uploaded files on their way into the store, and the queue of what is to be done with them. In memory: a restart forgets what was not imported.</summary>
public sealed class ImportWorks(UploadFolder folder, TimeProvider time)
{
    private readonly ConcurrentDictionary<Guid, ImportWork> _works = new();
    private readonly Channel<ImportWork> _queue = Channel.CreateUnbounded<ImportWork>(new() { SingleReader = true });

    /// <summary>In the order in which somebody asked for it.</summary>
    public IAsyncEnumerable<ImportWork> Asked(CancellationToken cancel) => _queue.Reader.ReadAllAsync(cancel);

    /// <summary>Not yet imported or refused, newest first.</summary>
    public IReadOnlyList<ImportWork> Open =>
        [.. _works.Values.Where(w => w.Status.UnderWay || w.Status.Stage == ImportStage.Screened).OrderByDescending(w => w.Received)];

    public ImportWork? Find(Guid id) => _works.GetValueOrDefault(id);

    public async Task<ImportWork> Receive(IFormFile file, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());

        // Some browsers send a path; of either kind, whatever this machine calls one.
        var name = file.FileName.Split('/', '\\')[^1];
        var work = new ImportWork(id, name.Length is > 0 and <= 200 ? name : "upload", await folder.Keep(id, file, cancel), time.GetUtcNow());
        _works[id] = work;
        _queue.Writer.TryWrite(work);
        return work;
    }

    /// <summary>Has a screened file imported. Asked twice, it is imported once.</summary>
    /// <param name="by">Sign-in name.</param>
    public void Confirm(ImportWork work, string by)
    {
        if (work.Move(ImportStage.Screened, s => s with { Stage = ImportStage.Importing, By = by, Percent = null, Rows = 0 }))
        {
            _queue.Writer.TryWrite(work);
        }
    }

    public static void Discard(ImportWork work)
    {
        if (work.Move(ImportStage.Screened, s => s with { Stage = ImportStage.Discarded }))
        {
            UploadFolder.Delete(work.Path);
        }
    }

    /// <summary>Forgets what came more than a day ago, and deletes its file.</summary>
    public void Sweep()
    {
        foreach (var work in _works.Values.Where(w => !w.Status.UnderWay && time.GetUtcNow() - w.Received > UploadSettings.Kept))
        {
            _works.TryRemove(work.Id, out _);
        }

        folder.Sweep();
    }
}
