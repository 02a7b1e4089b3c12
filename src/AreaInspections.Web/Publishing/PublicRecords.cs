using AreaInspections.Areas;
using AreaInspections.Hosting;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Inspections;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Publishing;

/// <summary>Gives the public record as it stands now; reads it again only after the store has changed.</summary>
/// <param name="look">How long the store is trusted not to have changed; zero: looked at for every request.</param>
public sealed class PublicRecords(RecordStore records, AllStatistics statistics, CountStore counts, TimeProvider time, TimeSpan look) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile PublicRecord? _current;
    private int _asked;
    private volatile int _answered;
    private long _looked;

    /// <summary>The day it is in England.</summary>
    public DateOnly Today => London.Day(time.GetUtcNow().UtcDateTime);

    public ValueTask<PublicRecord> Now(CancellationToken cancel) =>
        _current is { } current && _answered == Volatile.Read(ref _asked) && time.GetElapsedTime(Interlocked.Read(ref _looked)) < look ? new(current) : new(Look(cancel));

    /// <summary>Looks at the store for the next page, whenever it last did: whoever has just published sees it.</summary>
    public void LookAgain() => Interlocked.Increment(ref _asked);

    public void Dispose() => _one.Dispose();

    private async Task<PublicRecord> Look(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var asked = Volatile.Read(ref _asked);
            if (_current is null || await records.Version(cancel) != _current.Version)
            {
                var stored = await records.LoadNationalRecord(cancel);
                var register = new AreaRegister(stored.Areas, AreaRegisterReader.Load().Boards);
                var figures = await statistics.Now(register, cancel);
                var families = FamilyFigures.Of(await counts.Public(cancel));
                var national = SeededStore.NationalRecord(stored) with { Statistics = figures.Record, Families = new(families.All, FormReader.Load().Wait.Names) };
                _current = new PublicRecord(stored.Version, register, national, stored.Reports, figures) { Families = families };
            }

            // Only now: whoever asks while the store is read waits for what it says.
            _answered = asked;
            Interlocked.Exchange(ref _looked, time.GetTimestamp());
            return _current;
        }
        finally
        {
            _one.Release();
        }
    }
}
