using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Conduct;

/// <summary>Children whose cases are followed: kept while they are needed, then erased so that no page of the database holds them.</summary>
public sealed class SampleStore
{
    private static readonly Change s_expired = new("system", "The time for which the children are kept is over.");

    private const string Table = "TrackedSamples";

    private readonly InspectionsDatabase _database;

    internal SampleStore(InspectionsDatabase database) => _database = database;

    /// <summary>Keeps a sample that was drawn and records with it that the children are chosen. There is one at a time.</summary>
    /// <param name="chosen">Records it at the inspection.</param>
    public Task<Result<TrackedSample>> Keep(TrackedSample sample, Func<Inspection, Result<Inspection>> chosen, Change change, CancellationToken cancel = default) => _database.Write<Result<TrackedSample>>(
        change,
        async (context, history) =>
        {
            var before = await context.TrackedSamples.AsNoTracking().SingleOrDefaultAsync(s => s.Inspection == sample.Inspection, cancel);
            if (before?.Read() is { Erased: null })
            {
                return ConductProblems.SampleThere;
            }

            var version = await context.InspectionsUnderWay.Where(i => i.Id == sample.Inspection).Select(i => i.Version).SingleOrDefaultAsync(cancel);
            var changed = await ConductStore.Change(context, history, sample.Inspection, version, i => Task.FromResult(chosen(i)), cancel);
            if (!changed.Succeeded)
            {
                return Result<TrackedSample>.Refused(changed.Problems);
            }

            var stored = StoredSample.Of(sample);
            _ = before is null ? context.Add(stored) : context.Update(stored);
            await history.Append(Streams.Of(stored), "drawn", stored.Told(), cancel);
            return stored.Read();
        },
        cancel);

    /// <summary>Erases the children before their time, so that others can be drawn.</summary>
    /// <param name="today">The day in London.</param>
    public async Task<Result<TrackedSample>> SetAside(Guid inspection, DateOnly today, Change change, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(change.Why))
        {
            return ConductProblems.ReasonMissing;
        }

        var erased = await Erase(inspection, _ => true, today, change, cancel);
        if (erased.Succeeded)
        {
            _database.Erased(Table);
            await Sweep(cancel);
        }

        return erased;
    }

    /// <summary>Erases all children whose time is over.</summary>
    /// <param name="today">The day in London.</param>
    /// <returns>Of how many inspections.</returns>
    public async Task<int> EraseExpired(DateOnly today, CancellationToken cancel = default)
    {
        List<Guid> over;
        await using (var context = _database.Create())
        {
            over = [.. (await context.TrackedSamples.AsNoTracking().Where(s => s.Children != "").ToListAsync(cancel)).Where(s => s.Read().IsOver(today)).Select(s => s.Inspection)];
        }

        var erased = 0;
        foreach (var inspection in over)
        {
            erased += (await Erase(inspection, s => s.IsOver(today), today, s_expired, cancel)).Succeeded ? 1 : 0;
        }

        if (erased > 0)
        {
            _database.Erased(Table);
        }

        await Sweep(cancel);
        return erased;
    }

    private Task<Result<TrackedSample>> Erase(Guid inspection, Func<TrackedSample, bool> still, DateOnly today, Change change, CancellationToken cancel) => _database.Write<Result<TrackedSample>>(
        change,
        async (context, history) =>
        {
            if (await context.TrackedSamples.AsNoTracking().SingleOrDefaultAsync(s => s.Inspection == inspection, cancel) is not { } stored
                || stored.Read() is not { Erased: null } sample || !still(sample))
            {
                return ConductProblems.SampleGone;
            }

            var gone = StoredSample.Of(sample.Erase(today, change.Why));
            context.Update(gone);
            await history.Append(Streams.Of(gone), "erased", gone.Told(), cancel);
            return gone.Read();
        },
        cancel);

    /// <summary>What was written over stays in the file until the database has cleaned up behind itself; where that failed, the next run does it.</summary>
    private async Task Sweep(CancellationToken cancel) => await _database.Sweep([Table], cancel);
}
