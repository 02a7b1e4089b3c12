using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Store.Tests.Conduct;

/// <summary>A conflict of interest is said once and stands at the account and in the inspections it concerns.</summary>
public sealed class ConflictStoreTests(TestDatabases databases)
{
    private static readonly DateOnly s_today = SampleInspection.Today;

    private static async Task<(Person Ada, Inspection Inspection)> Given(TestStore store)
    {
        var ada = (await store.People.Add(new() { Id = new PersonId(Guid.CreateVersion7()), Name = "Ada", Email = "ada@example.org", Body = Body.Ofsted, Roles = [Role.Inspector] }, Sample.Change)).Value;
        var people = new Assignment([new(ada.Email, ada.Name, "HMI", Inspectorate.Ofsted, TeamPart.Lead)], []);
        return (ada, (await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { People = people, Declarations = [] }, Sample.Change)).Value);
    }

    [Theory, EachDatabase]
    public async Task What_is_declared_at_the_account_stands_in_the_inspections_it_concerns(Database database)
    {
        var store = await databases.Open(database);
        var (ada, inspection) = await Given(store);
        var conflict = new ConflictOfInterest(inspection.Area, " Worked there. ", s_today, null);

        (await store.Conduct.Conflicts.Declare(ada, conflict, [inspection.Area], s_today, Sample.Change)).Value.Conflicts.Single().Reason.ShouldBe("Worked there.");

        (await store.Conduct.Find(inspection.Id))!.Declarations.ShouldBe([new(ada.Email, s_today, "Worked there.", null)]);
        (await store.Conduct.Conflicts.Declare(ada, conflict with { Reason = "Lives there." }, [inspection.Area], s_today, Sample.Change)).Problems.Single().Code.ShouldBe("person.changed-meanwhile");
        (await store.Conduct.Find(inspection.Id))!.Declarations.Single().Conflict.ShouldBe("Worked there.");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_is_declared_for_an_inspection_is_added_to_the_account_once(Database database)
    {
        var store = await databases.Open(database);
        var (ada, inspection) = await Given(store);
        Task<Result<Inspection>> Declare(int seen, string? conflict) => store.Conduct.Conflicts.Declare(inspection.Id, seen, ada.Id, conflict, s_today, Sample.Change);

        (await Declare(inspection.Version, "Worked there.")).Value.Declarations.Single().Stands.ShouldBeTrue();
        (await store.People.Find(ada.Id))!.Conflicts.ShouldBe([new(inspection.Area, "Worked there.", s_today, null)]);
        (await Declare(inspection.Version, "Lives there.")).Problems.Single().Code.ShouldBe("inspection.stale");
        (await Declare(inspection.Version + 1, null)).Problems.Single().Code.ShouldBe("inspection.conflict-at-account");
        (await Declare(inspection.Version + 1, "Worked there.")).Succeeded.ShouldBeTrue("the same said twice is no fault");
        (await Declare(inspection.Version + 2, "Worked there, until May.")).Succeeded.ShouldBeTrue();
        (await store.People.Find(ada.Id))!.Conflicts.Count.ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_kept_where_one_half_is_refused(Database database)
    {
        var store = await databases.Open(database);
        var (ada, inspection) = await Given(store);

        (await store.Conduct.Conflicts.Declare(inspection.Id, inspection.Version, ada.Id, new string('x', 5000), s_today, Sample.Change)).Problems.Single().Code.ShouldBe("conflict.reason");
        (await store.Conduct.Conflicts.Declare(inspection.Id, inspection.Version + 3, ada.Id, "Worked there.", s_today, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.stale");

        (await store.Conduct.Find(inspection.Id))!.Version.ShouldBe(inspection.Version);
        (await store.People.Find(ada.Id))!.Conflicts.ShouldBeEmpty();
    }
}
