using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Tests.Conduct;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Store.Tests.Experiences;
using AreaInspections.Tests.Conduct;
using AreaInspections.Tests.Experiences;

namespace AreaInspections.Store.Tests.History;

public sealed class TamperTests(TestDatabases databases)
{
    /// <summary>60 trials on SQLite and 20 on PostgreSQL; <c>./dev bench --tamper 1000</c> makes as many as asked.</summary>
    [Theory, EachDatabase]
    public async Task Any_row_that_is_changed_deleted_or_moved_is_named(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { Stage = "final-review" }, Sample.Change);
        await WrittenInspection.Write(store);
        await store.Evidence.Attach(SampleInspection.Id(1), new Attachment("plan.pdf", "application/pdf", "%PDF-1.7"u8.ToArray()), Sample.Change);
        (await WrittenInspection.Publish(store)).Succeeded.ShouldBeTrue();

        (await store.People.Add(new() { Id = new PersonId(SampleInspection.Id(700)), Name = "Ada", Email = "ada@example.org", Body = Body.Ofsted, Roles = [Role.Inspector] }, Sample.Change)).Succeeded.ShouldBeTrue();

        foreach (var account in new[] { 1, 2 })
        {
            (await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(account))).Succeeded.ShouldBeTrue();
        }

        (await store.Senders.SendForm(SampleAccount.Id(3))).Succeeded.ShouldBeTrue();

        foreach (var seed in Enumerable.Range(1, database == Database.Sqlite ? 60 : 20))
        {
            var trial = await TamperTrial.Run(store.Settings, store.History, seed);

            trial.Named.ShouldBeTrue(trial.Did);
        }

        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }
}
