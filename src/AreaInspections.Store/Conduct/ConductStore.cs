using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Conduct;

/// <summary>Inspections under way. Each change is made from a version somebody saw; if another came between, it is refused and nothing is lost.</summary>
public sealed class ConductStore
{
    private readonly InspectionsDatabase _database;

    internal ConductStore(InspectionsDatabase database)
    {
        _database = database;
        Papers = new PaperStore(database);
        Publications = new PublicationStore(database);
        Samples = new SampleStore(database);
        Conflicts = new ConflictStore(database);
    }

    /// <summary>Findings, judgements, letters and what is said of them.</summary>
    public PaperStore Papers { get; }

    /// <summary>From the last stage but one to the public record.</summary>
    public PublicationStore Publications { get; }

    /// <summary>Children whose cases are followed.</summary>
    public SampleStore Samples { get; }

    /// <summary>What people declare that speaks against giving it to them.</summary>
    public ConflictStore Conflicts { get; }

    /// <summary>Puts a new inspection into the programme. The same again changes nothing.</summary>
    public Task<Result<Inspection>> Schedule(Inspection first, Change change, CancellationToken cancel = default) => _database.Write<Result<Inspection>>(
        change,
        async (context, history) =>
        {
            var clean = StoreJson.AsStored(first);
            if (await context.InspectionsUnderWay.AsNoTracking().SingleOrDefaultAsync(i => i.Id == first.Id, cancel) is { } there)
            {
                return there.State == StoreJson.Write(clean)
                    ? there.Read()
                    : new Problem("inspection.id-taken", $"Another inspection has the id {first.Id}. Begin again.");
            }

            await Kept(context, history, null, clean, "scheduled", cancel);
            return clean;
        },
        cancel);

    /// <returns>Nothing where there is no such inspection.</returns>
    public async Task<Inspection?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return (await context.InspectionsUnderWay.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel))?.Read();
    }

    /// <returns>All of them, also those withdrawn and published, by id and so by the time they were scheduled.</returns>
    public async Task<IReadOnlyList<Inspection>> List(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return [.. (await context.InspectionsUnderWay.AsNoTracking().ToListAsync(cancel)).OrderBy(i => i.Id).Select(i => i.Read())];
    }

    /// <summary>Inspections of which the person may see something, by id.</summary>
    public async Task<IReadOnlyList<Inspection>> SeenBy(Person person, CancellationToken cancel = default) =>
        [.. (await List(cancel)).Where(i => i.SightOf(person) != Sight.Nothing)];

    /// <param name="seen">Version the person saw.</param>
    /// <param name="change">A rule of the domain.</param>
    public Task<Result<Inspection>> Change(Guid id, int seen, Func<Inspection, Result<Inspection>> change, Change why, CancellationToken cancel = default) =>
        _database.Write(why, (context, history) => Change(context, history, id, seen, i => Task.FromResult(change(i)), cancel), cancel);

    /// <summary>Gives the inspection to other people, looked at as they stand in the same transaction.</summary>
    /// <param name="change">Ends in <see cref="InspectionMoves.Reassign"/>, which is told everybody who can be named.</param>
    public Task<Result<Inspection>> Reassign(Guid id, int seen, Func<Inspection, IReadOnlyCollection<Person>, Result<Inspection>> change, Change why, CancellationToken cancel = default) => _database.Write(
        why,
        async (context, history) =>
        {
            var known = await context.People.AsNoTracking().ToListAsync(cancel);
            return await Change(context, history, id, seen, i => Task.FromResult(change(i, known)), cancel);
        },
        cancel);

    /// <summary>To the next stage, with the gate looking at the papers as they are in the same transaction. Into the last stage only <see cref="Publications"/> leads.</summary>
    /// <param name="gateOf">Edition, holds and time; the papers are filled in.</param>
    public Task<Result<Inspection>> Forward(Guid id, int seen, Func<WorkingPapers, Gate> gateOf, Change why, CancellationToken cancel = default) => _database.Write(
        why,
        (context, history) => Change(
            context,
            history,
            id,
            seen,
            async inspection =>
            {
                var gate = gateOf(await PaperStore.Load(context, id, cancel));
                var moved = inspection.Forward(gate);
                return moved.Succeeded && moved.Value.Stage == gate.Edition.Stages[^1].Id
                    ? new Problem("inspection.publish", "Into the last stage an inspection goes by publishing its letter. Publish it.")
                    : moved;
            },
            cancel),
        cancel);

    /// <returns>Everything that was done to the inspection itself, the first first.</returns>
    public async Task<IReadOnlyList<HistoryEntry>> History(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var (own, within) = (Streams.ConductOf(id), $"{Streams.ConductOf(id)}/");
        var entries = await context.History.AsNoTracking().Where(e => e.Stream == own || e.Stream.StartsWith(within)).ToListAsync(cancel);
        return [.. entries.OrderBy(e => e.At).ThenBy(e => e.Stream, StringComparer.Ordinal).ThenBy(e => e.Sequence)];
    }

    internal static async Task<Result<Inspection>> Change(
        InspectionsContext context, HistoryWriter history, Guid id, int seen, Func<Inspection, Task<Result<Inspection>>> change, CancellationToken cancel)
    {
        if (await context.InspectionsUnderWay.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel) is not { } stored)
        {
            return new Problem("inspection.unknown", $"There is no inspection {id}.");
        }

        if (stored.Version != seen)
        {
            return ConductProblems.Stale(seen, stored.Version);
        }

        var changed = await change(stored.Read());
        if (changed.Succeeded && changed.Value.Version != stored.Version)
        {
            var clean = StoreJson.AsStored(changed.Value);
            await Kept(context, history, stored, clean, "changed", cancel);
            return clean;
        }

        return changed;
    }

    private static async Task Kept(InspectionsContext context, HistoryWriter history, StoredInspection? before, Inspection inspection, string verb, CancellationToken cancel)
    {
        var stored = StoredInspection.Of(inspection);
        var entry = before is null ? context.Add(stored) : context.Update(stored);
        if (before is not null)
        {
            entry.Property(i => i.Version).OriginalValue = before.Version;
        }

        await history.Append(Streams.Of(stored), verb, stored.State, cancel);
    }
}
