using AreaInspections.People;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.People;

/// <summary>Who takes part in which inspection.</summary>
public sealed class ParticipationStore
{
    private readonly InspectionsDatabase _database;

    internal ParticipationStore(InspectionsDatabase database) => _database = database;

    public async Task<Participation?> Find(Guid inspection, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Participations.AsNoTracking().SingleOrDefaultAsync(p => p.Inspection == inspection, cancel);
    }

    /// <summary>Inspections of which the person may see something.</summary>
    public async Task<IReadOnlyList<Participation>> SeenBy(Person person, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var all = await context.Participations.AsNoTracking().OrderBy(p => p.Inspection).ToListAsync(cancel);
        return [.. all.Where(p => p.SightOf(person) != Sight.Nothing)];
    }

    /// <summary>Keeps who takes part, new or changed.</summary>
    /// <param name="day">First day of the inspection: conflicts of interest are looked at as on it.</param>
    public async Task<Result<Participation>> Keep(Participation participation, DateOnly day, Change change, CancellationToken cancel = default) => await _database.Write(
        change,
        (context, history) => Keep(context, history, participation, day, cancel),
        cancel);

    /// <summary>The same within a larger change.</summary>
    internal static async Task<Result<Participation>> Keep(InspectionsContext context, HistoryWriter history, Participation participation, DateOnly day, CancellationToken cancel)
    {
        var people = (await context.People.AsNoTracking().ToListAsync(cancel)).ToDictionary(p => p.Id);
        if (participation.Check(people, day) is { Count: > 0 } problems)
        {
            return Result<Participation>.Refused(problems);
        }

        var there = await context.Participations.SingleOrDefaultAsync(p => p.Inspection == participation.Inspection, cancel);
        if (there is null)
        {
            context.Add(participation);
        }
        else
        {
            context.Entry(there).CurrentValues.SetValues(participation);
        }

        await history.Append(Streams.Of(participation), there is null ? "assigned" : "reassigned", StoreJson.Canonical(participation), cancel);
        return participation;
    }
}
