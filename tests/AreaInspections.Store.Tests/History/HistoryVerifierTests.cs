using AreaInspections.Findings;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.History;

public sealed class HistoryVerifierTests(TestDatabases databases)
{
    private const string Stream = "areas/ambleford";

    [Theory, EachDatabase]
    public async Task An_untouched_history_holds_and_its_seal_stays(Database database)
    {
        var store = await Filled(database);

        var check = await store.History.Verify();

        check.Breaks.ShouldBeEmpty();
        check.Entries.ShouldBe(await store.Count("History"));
        (await store.History.Verify()).Seal.ShouldBe(check.Seal);
    }

    [Theory, EachDatabase]
    public async Task A_changed_entry_is_named(Database database)
    {
        foreach (var (column, value) in new[] { ("Who", "'b.other'"), ("Why", "'No reason.'"), ("What", "'{}'"), ("Verb", "'stored'"), ("Previous", "'00'"), ("Hash", "'00'"), ("At", "'2020-01-01 00:00:00'") })
        {
            var store = await Filled(database);
            var sequence = Random(column).Next(1, 5);
            (await store.Tamper($"""UPDATE "History" SET "{column}" = {value} WHERE "Stream" = '{Stream}' AND "Sequence" = {sequence}""")).ShouldBe(1);

            var found = (await store.History.Verify()).Breaks;

            found.ShouldContain(b => b.Stream == Stream && b.Sequence == sequence && b.Kind == BreakKind.Changed, column);
        }
    }

    [Theory, EachDatabase]
    public async Task A_deleted_entry_is_named_wherever_it_stood(Database database)
    {
        foreach (var sequence in Enumerable.Range(1, 4))
        {
            var store = await Filled(database);
            await store.Tamper($"""DELETE FROM "History" WHERE "Stream" = '{Stream}' AND "Sequence" = {sequence}""");

            var found = (await store.History.Verify()).Breaks;

            found.ShouldContain(b => b.Stream == Stream && b.Sequence == sequence && b.Kind == BreakKind.Missing);
        }
    }

    [Theory, EachDatabase]
    public async Task Entries_that_changed_places_are_named(Database database)
    {
        foreach (var (first, second) in new[] { (1, 2), (2, 4), (3, 4), (1, 3) })
        {
            var store = await Filled(database);
            await store.Tamper($"""UPDATE "History" SET "Sequence" = 99 WHERE "Stream" = '{Stream}' AND "Sequence" = {first}""");
            await store.Tamper($"""UPDATE "History" SET "Sequence" = {first} WHERE "Stream" = '{Stream}' AND "Sequence" = {second}""");
            await store.Tamper($"""UPDATE "History" SET "Sequence" = {second} WHERE "Stream" = '{Stream}' AND "Sequence" = 99""");

            var found = (await store.History.Verify()).Breaks;

            found.Where(b => b.Kind == BreakKind.Reordered).Select(b => b.Sequence).ShouldBe([first, second]);
        }
    }

    [Theory, EachDatabase]
    public async Task An_end_cut_off_is_named_even_with_its_head(Database database)
    {
        var store = await Filled(database);
        await store.Tamper($"""DELETE FROM "History" WHERE "Stream" = '{Stream}'""");
        await store.Tamper($"""DELETE FROM "HistoryHeads" WHERE "Stream" = '{Stream}'""");

        (await store.History.Verify()).Breaks.ShouldContain(b => b.Stream == Stream && b.Kind == BreakKind.Unrecorded);
    }

    [Theory, EachDatabase]
    public async Task An_entry_exchanged_with_a_right_hash_does_not_link(Database database)
    {
        var store = await Filled(database);
        await using (var context = store.Context())
        {
            var old = context.History.Single(e => e.Stream == Stream && e.Sequence == 2);
            context.Remove(old);
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
            context.Add((old with { Why = "Another reason." }).Sealed());
            await context.SaveChangesAsync();
        }

        (await store.History.Verify()).Breaks.Single().ShouldSatisfyAllConditions(
            b => b.Kind.ShouldBe(BreakKind.Unlinked), b => b.Sequence.ShouldBe(3));
    }

    [Theory, EachDatabase]
    public async Task Tampered_state_is_named(Database database)
    {
        var store = await Filled(database);
        var bytes = database == Database.Sqlite ? "x'00'" : @"'\x00'";
        var sha = Sample.Report().Report.Source.Sha256;
        (string Sql, string Stream)[] trials =
        [
            ($"""UPDATE "ReportFiles" SET "Bytes" = {bytes}""", $"reports/{sha}"),
            ("""UPDATE "ReportTexts" SET "Layer" = replace("Layer", 'Front', 'Other')""", $"reports/{sha}"),
            ("""UPDATE "Reports" SET "Report" = replace("Report", 'speech', 'other')""", $"reports/{sha}"),
            ("""UPDATE "Inspections" SET "Outcome" = 'systemicFailings' WHERE "Area" = 'ambleford'""", "inspections/ambleford/full/2023-05-15"),
            ("""DELETE FROM "CodedFindings" WHERE "Label" = 'ambleford-N01'""", "findings/ambleford-N01"),
            ("""UPDATE "FindingsInForce" SET "Text" = 'Other words.' WHERE "Label" = 'ambleford-E01'""", "findings in force"),
        ];
        foreach (var (sql, stream) in trials)
        {
            (await store.Tamper(sql)).ShouldBe(1, sql);
            (await store.History.Verify()).Breaks.ShouldContain(b => b.Stream == stream && b.Kind == BreakKind.StateDiffers, sql);
        }
    }

    private static Random Random(string seed) => new(seed.Length);

    /// <summary>A store with a report and with an area that was changed three times.</summary>
    private async Task<TestStore> Filled(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        foreach (var name in new[] { "One", "Two", "Three" })
        {
            await store.Record.Load(Sample.Seed with { Areas = [Sample.Seed.Areas[0] with { OtherNames = [name] }, Sample.Seed.Areas[1]] }, Sample.Change);
        }

        await store.Stored(Sample.Report(findings: Sample.Finding("ambleford", Polarity.Strength, 1, "Quick speech therapy.")));
        return store;
    }
}
