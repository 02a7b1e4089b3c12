using AreaInspections.Evidence;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Store.Tests.Evidence;

public sealed class EvidenceStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task What_is_acknowledged_comes_back_letter_by_letter(Database database)
    {
        var store = await Filled(database);
        var item = SampleInspection.Note(7, "meet", 5) with
        {
            Text = "“Quotes”, \"more\", \\ and\n\ttabs – 𝄞",
            Attachments = [new string('a', 64)],
            Phases = ["early-years"],
            Day = new(2026, 1, 13),
            Where = "A school",
            Kind = SourceKind.TrackedCase,
            Confidentiality = Confidentiality.Safeguarding,
            Transcription = new("notebook", "carl.lead", new(2026, 1, 12)),
        };

        var receipt = (await store.Evidence.Record(item, EvidenceHash.Of(item))).Value;

        (receipt.Hash, receipt.Sequence, receipt.AlreadyThere).ShouldBe((EvidenceHash.Of(item), 1, false));
        var back = (await store.Evidence.Since(item.Inspection, 0)).Single();
        EvidenceHash.Canonical(back.Item).ShouldBe(EvidenceHash.Canonical(item));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_same_again_changes_nothing_and_other_words_under_the_same_id_are_refused(Database database)
    {
        var store = await Filled(database);
        var item = SampleInspection.Note(7);
        var first = (await store.Evidence.Record(item, EvidenceHash.Of(item))).Value;

        (await store.Evidence.Record(item, EvidenceHash.Of(item))).Value.ShouldBe(first with { AlreadyThere = true });
        var other = item with { Text = "Other words." };
        (await store.Evidence.Record(other, EvidenceHash.Of(other))).Problems.Single().Code.ShouldBe("evidence.id-taken");
        (await store.Count("Evidence")).ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Many_hands_at_once_are_all_answered_in_one_order(Database database)
    {
        var store = await Filled(database);
        var items = Enumerable.Range(10, 600).Select(i => SampleInspection.Note(i)).ToList();

        // Each comes twice.
        var receipts = await Task.WhenAll(items.Concat(items).Select(i => Task.Run(() => store.Evidence.Record(i, EvidenceHash.Of(i)))));

        receipts.ShouldAllBe(r => r.Succeeded);
        receipts.Count(r => r.Value.AlreadyThere).ShouldBe(600);
        receipts.Where(r => !r.Value.AlreadyThere).Select(r => r.Value.Sequence).Order().ShouldBe(Enumerable.Range(1, 600));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_row_that_the_database_refuses_fails_alone(Database database)
    {
        var store = await Filled(database);
        await store.Tamper(database == Database.Sqlite
            ? """CREATE TRIGGER refuse BEFORE INSERT ON "Evidence" WHEN NEW."Item" LIKE '%Note 33:%' BEGIN SELECT RAISE(ABORT, 'full'); END"""
            : """ALTER TABLE "Evidence" ADD CONSTRAINT refuse CHECK ("Item" NOT LIKE '%Note 33:%')""");

        var written = Enumerable.Range(10, 60).Select(i => SampleInspection.Note(i)).Select(async i =>
        {
            try
            {
                return (await store.Evidence.Record(i, EvidenceHash.Of(i))).Succeeded;
            }
            catch (Exception fault) when (fault is not ShouldAssertException)
            {
                return false;
            }
        });

        (await Task.WhenAll(written)).Count(w => !w).ShouldBe(1);
        (await store.Evidence.Since(SampleInspection.Id(1), 0)).Count.ShouldBe(59);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Evidence_of_an_inspection_that_is_not_there_is_refused(Database database)
    {
        var store = await databases.Open(database);
        var item = SampleInspection.Note(7);

        (await store.Evidence.Record(item, EvidenceHash.Of(item))).Problems.Single().Code.ShouldBe("evidence.inspection-unknown");
        (await store.Evidence.Record(item, "00")).Problems.Single().Code.ShouldBe("evidence.hash-differs");
    }

    [Theory, EachDatabase]
    public async Task A_file_is_kept_once_by_its_content(Database database)
    {
        var store = await Filled(database);
        var file = new Attachment("plan.pdf", "application/pdf", "%PDF-1.7"u8.ToArray());

        var first = (await store.Evidence.Attach(SampleInspection.Id(1), file, Sample.Change)).Value;
        var second = (await store.Evidence.Attach(SampleInspection.Id(1), file with { Name = "other.pdf" }, Sample.Change)).Value;

        second.ShouldBe(first with { AlreadyThere = true });
        (await store.Evidence.Attachment(SampleInspection.Id(1), first.Sha256))!.Name.ShouldBe("plan.pdf");
        (await store.Evidence.Attachment(SampleInspection.Id(2), first.Sha256)).ShouldBeNull();
        (await store.Evidence.Attach(SampleInspection.Id(1), file with { Bytes = default }, Sample.Change)).Problems.Single().Code.ShouldBe("attachment.size");
    }

    [Theory, EachDatabase]
    public async Task Notes_are_no_change_of_the_public_record(Database database)
    {
        var store = await Filled(database);
        var before = await store.Record.Version();
        var item = SampleInspection.Note(7);

        await store.Evidence.Record(item, EvidenceHash.Of(item));

        (await store.Record.Version()).ShouldBe(before);
    }

    /// <summary>On SQLite and PostgreSQL, three of the 200 seeded runs that <c>./dev bench --kill 200</c> makes.</summary>
    [Theory, EachDatabase]
    public async Task A_process_that_is_killed_loses_nothing_it_acknowledged(Database database)
    {
        var store = await Filled(database);
        var acknowledged = 0;
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var outcome = await KillTrial.Run(store.Settings, SampleInspection.Id(1), seed);

            outcome.Lost.ShouldBeEmpty($"seed {seed}");
            acknowledged += outcome.Acknowledged;
        }

        acknowledged.ShouldBeGreaterThan(3);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    private async Task<TestStore> Filled(Database database)
    {
        var store = await databases.Open(database);
        (await store.Conduct.Schedule(SampleInspection.Inspection(SampleInspection.Edition("2023")), Sample.Change)).Succeeded.ShouldBeTrue();
        return store;
    }
}
