using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Store.Tests.Conduct;

public sealed class AssignedPeopleTests(TestDatabases databases)
{
    private static readonly Assignment s_people = new([new("ada@example.org", "Ada", "HMI", Inspectorate.Ofsted, TeamPart.Lead)], []);

    private static Task<Result<Inspection>> Give(TestStore store, int seen) => store.Conduct.Reassign(
        SampleInspection.Id(1), seen, (inspection, known) => inspection.Reassign(WrittenInspection.Edition, s_people, known, SampleInspection.Act), Sample.Change);

    private static Person Someone(string name, Role role, Body body = Body.Ofsted) =>
        new() { Id = new PersonId(Guid.CreateVersion7()), Name = name, Email = $"{name}@example.org".ToLowerInvariant(), Body = body, Roles = [role] };

    [Theory, EachDatabase]
    public async Task An_inspection_is_given_to_people_who_sign_in_and_seen_by_them_alone(Database database)
    {
        var store = await databases.Open(database);
        var first = (await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { People = Assignment.Nobody }, Sample.Change)).Value;
        (await Give(store, first.Version)).Problems.Single().Code.ShouldBe("team.not-inspector");
        var ada = (await store.People.Add(Someone("Ada", Role.Inspector), Sample.Change)).Value;
        var ida = (await store.People.Add(Someone("Ida", Role.Inspector, Body.Cqc), Sample.Change)).Value;

        (await Give(store, first.Version)).Succeeded.ShouldBeTrue();

        (await store.Conduct.SeenBy(ada)).Single().Id.ShouldBe(first.Id);
        (await store.Conduct.SeenBy(ida)).ShouldBeEmpty();
        (await store.Conduct.SeenBy(Someone("Petra", Role.Planner))).Count.ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Whoever_declared_a_conflict_or_was_disabled_is_given_nothing(Database database)
    {
        var store = await databases.Open(database);
        var first = (await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { People = Assignment.Nobody }, Sample.Change)).Value;
        var ada = (await store.People.Add(Someone("Ada", Role.Inspector) with { Conflicts = [new(first.Area, "Worked there.", new(2020, 1, 1), null)] }, Sample.Change)).Value;

        (await Give(store, first.Version)).Problems.Single().Code.ShouldBe("team.conflict");
        await store.People.Update(ada with { Disabled = true }, null, Sample.Change);
        (await Give(store, first.Version)).Problems.Single().Code.ShouldBe("team.not-inspector");

        (await store.Conduct.Find(first.Id))!.Version.ShouldBe(first.Version);
    }

    [Theory, EachDatabase]
    public async Task Nothing_of_it_moves_the_public_record(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var before = await store.Record.Version();
        var first = (await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { People = Assignment.Nobody }, Sample.Change)).Value;
        await store.People.Add(Someone("Ada", Role.Inspector), Sample.Change);
        (await Give(store, first.Version)).Succeeded.ShouldBeTrue();

        (await store.Record.Version()).ShouldBe(before);
        (await store.Conduct.History(first.Id)).ShouldAllBe(e => e.Stream.StartsWith("restricted/", StringComparison.Ordinal));
    }
}
