using AreaInspections.Findings;
using AreaInspections.Store.Inspections;
using AreaInspections.Store.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Inspections;

public sealed class RecordStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task Loading_twice_changes_nothing(Database database)
    {
        var store = await databases.Open(database);

        (await store.Record.Load(Sample.Seed, Sample.Change)).ShouldBe(new RecordLoaded(6, 0, 0, 0));
        (await store.Record.Load(Sample.Seed, Sample.Change)).ShouldBe(new RecordLoaded(0, 0, 0, 6));

        (await store.Count("History")).ShouldBe(6);
        (await store.History.Verify()).Holds.ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task What_was_loaded_comes_back_whole(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();

        var record = await store.Record.LoadNationalRecord();

        StoreJson.Canonical(record.Areas).ShouldBe(StoreJson.Canonical(Sample.Seed.Areas));
        StoreJson.Canonical(record.Inspections).ShouldBe(StoreJson.Canonical(Sample.Seed.Inspections));
        StoreJson.Canonical(record.Findings).ShouldBe(StoreJson.Canonical(Sample.Seed.CodedFindings));
    }

    [Theory, EachDatabase]
    public async Task A_changed_row_becomes_an_entry_of_its_history(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var areas = Sample.Seed.Areas.Select((a, i) => i == 0 ? a with { OtherNames = ["Old Ambleford"] } : a).ToList();

        var loaded = await store.Record.Load(Sample.Seed with { Areas = areas }, Sample.Change);

        loaded.ShouldBe(new RecordLoaded(0, 1, 0, 5));
        (await store.Record.Areas())[0].OtherNames.ShouldBe(["Old Ambleford"]);
        await using var context = store.Context();
        var entry = await context.History.SingleAsync(e => e.Stream == "areas/ambleford" && e.Sequence == 2);
        (entry.Verb, entry.Who, entry.Why).ShouldBe(("changed", Sample.Change.Who, Sample.Change.Why));
        entry.What.ShouldContain("Old Ambleford");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_row_the_seed_no_longer_has_is_withdrawn_but_an_empty_part_withdraws_nothing(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();

        (await store.Record.Load(Sample.Seed with { CodedFindings = [] }, Sample.Change)).Withdrawn.ShouldBe(0);
        var loaded = await store.Record.Load(Sample.Seed with { CodedFindings = [Sample.Seed.CodedFindings[0]] }, Sample.Change);

        loaded.Withdrawn.ShouldBe(1);
        (await store.Record.LoadNationalRecord()).Findings.Select(f => f.Label).ShouldBe(["ambleford-E01"]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task An_area_is_withdrawn_with_everything_known_of_it(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var seed = new RecordSeed(
            [Sample.Seed.Areas[1], Sample.Area("newford")],
            [Sample.Seed.Inspections[1], Sample.Inspection("newford", Sample.Start)],
            [Sample.Fact("newford", Sample.Start, Polarity.Weakness, 1, "ehc-quality")]);

        (await store.Record.Load(seed, Sample.Change)).ShouldBe(new RecordLoaded(3, 0, 4, 2));

        var record = await store.Record.LoadNationalRecord();
        record.Areas.Select(a => a.Id.Value).ShouldBe(["brackwater", "newford"]);
        record.Findings.Select(f => f.Area.Value).ShouldBe(["newford"]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_stored_report_gives_coded_findings_their_words_and_adds_the_uncoded(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var report = Sample.Report(findings:
        [
            Sample.Finding("ambleford", Polarity.Strength, 1, "First.", "mental-health"),
            Sample.Finding("ambleford", Polarity.Strength, 2, "Second.", "mental-health") with { Label = "other-name" },
        ]);
        await store.Stored(report);

        var findings = (await store.Record.LoadNationalRecord()).Findings;

        findings.Select(f => (f.Label, f.Basis, f.Themes[0], f.Text)).ShouldBe(
        [
            ("ambleford-E01", CodingBasis.Adjudicated, "therapy-access", "First."),
            ("ambleford-N01", CodingBasis.Adjudicated, "ehc-quality", null),
            ("other-name", CodingBasis.Suggested, "mental-health", "Second."),
        ]);
        findings[0].ReportSha256.ShouldBe(report.Report.Source.Sha256);
    }

    [Theory, EachDatabase]
    public async Task A_report_joins_the_inspection_of_nearly_the_same_days_and_else_makes_its_own(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await store.Stored(Sample.Report(start: Sample.Start.AddDays(1)));
        await store.Stored(Sample.Report("brackwater", new DateOnly(2019, 3, 4)));

        var record = await store.Record.LoadNationalRecord();

        record.Inspections.Select(i => i.Key).ShouldBe(["brackwater/full/2019-03-04", "ambleford/full/2023-05-15", "brackwater/full/2024-02-05"]);
        record.Inspections[0].Remarks.ShouldNotBeEmpty();
        record.Findings.Where(f => f.Text is not null).Select(f => f.Inspection)
            .ShouldBe(["ambleford/full/2023-05-15", "brackwater/full/2019-03-04"], ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task A_seed_is_known_again_by_its_fingerprint(Database database)
    {
        var store = await databases.Open(database);
        await store.Record.Load(Sample.Seed with { Fingerprint = "one" }, Sample.Change);
        await store.Record.Load(Sample.Seed with { Fingerprint = "one" }, Sample.Change);
        (await store.Record.HasLoaded("one")).ShouldBeTrue();

        await store.Record.Load(Sample.Seed with { Fingerprint = "two" }, Sample.Change);

        (await store.Record.HasLoaded("one")).ShouldBeFalse();
        (await store.Record.HasLoaded("two")).ShouldBeTrue();
        (await store.Count("History")).ShouldBe(8);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Readers_do_not_wait_for_a_writer_nor_see_half_of_its_work(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await using var writer = store.Context();
        await using var transaction = await writer.Database.BeginTransactionAsync();
        await writer.Inspections.ExecuteDeleteAsync();

        var record = await store.Record.LoadNationalRecord().WaitAsync(TimeSpan.FromSeconds(4));

        record.Inspections.Count.ShouldBe(2);
        (await store.History.Verify()).Holds.ShouldBeTrue();
    }
}
