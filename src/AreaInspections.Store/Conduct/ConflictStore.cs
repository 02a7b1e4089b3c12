using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Conduct;

/// <summary>
/// Conflicts of interest, said once: at the account, from where they reach the inspections that are given to the person, or for one inspection, from where they reach the
/// account.
/// </summary>
public sealed class ConflictStore
{
    private readonly InspectionsDatabase _database;

    internal ConflictStore(InspectionsDatabase database) => _database = database;

    /// <summary>Adds a conflict to the person, and to what they declared for every inspection it concerns.</summary>
    /// <param name="person">With the version somebody saw.</param>
    /// <param name="areas">All there are.</param>
    public Task<Result<Person>> Declare(Person person, ConflictOfInterest conflict, IReadOnlyCollection<AreaId> areas, DateOnly today, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            var declared = person.Declare(conflict, areas);
            var kept = declared.Succeeded ? await PeopleStore.Update(context, history, declared.Value, person.Id, cancel) : declared;
            if (!kept.Succeeded)
            {
                return kept;
            }

            var all = await context.InspectionsUnderWay.AsNoTracking().ToListAsync(cancel);
            foreach (var inspection in all.Select(i => i.Read()).Where(i => i.IsConcernedBy(person.Email, conflict, today)))
            {
                await ConductStore.Change(context, history, inspection.Id, inspection.Version, i => Task.FromResult(i.Declare(person, conflict.Reason.Trim(), today)), cancel);
            }

            return kept;
        },
        cancel);

    /// <summary>Says for one inspection whether the person has a conflict; one that their account does not tell of is added there, from today.</summary>
    /// <param name="seen">Version of the inspection that the person saw.</param>
    /// <param name="conflict">What it is; absent where there is none.</param>
    public Task<Result<Inspection>> Declare(Guid inspection, int seen, PersonId by, string? conflict, DateOnly today, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == by, cancel);
            var changed = await ConductStore.Change(context, history, inspection, seen, i => Task.FromResult(Declared(i)), cancel);
            if (changed is { Succeeded: true, Value: var kept } && conflict is not null && person.ConflictWith(kept.Area, kept.ConflictsOn(today)) is null)
            {
                _ = (await PeopleStore.Update(context, history, Added(person, kept).Value, by, cancel)).Value;
            }

            return changed;

            // Said again it may be there already; it has to be one that an account can hold in any case.
            Result<Inspection> Declared(Inspection i) =>
                conflict is not null && Added(person with { Conflicts = [] }, i) is { Succeeded: false } refused ? Result<Inspection>.Refused(refused.Problems) : i.Declare(person, conflict, today);

            Result<Person> Added(Person to, Inspection i) => to.Declare(new(i.Area, conflict!, today, null), [i.Area]);
        },
        cancel);
}
