using AreaInspections.Findings;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.Reports;

public sealed class FailedStoreTests(TestDatabases databases)
{
    private static readonly string[] Tables = ["Reports", "ReportTexts", "ReportFiles", "FindingsInForce", "History", "HistoryHeads"];

    [Theory, EachDatabase]
    public async Task A_store_that_fails_at_its_last_row_leaves_nothing(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await FailOn(store, database, "FindingsInForce", """new."Text" LIKE '%unwritable%'""");
        var before = await Counts(store);
        var report = Sample.Report(findings:
        [
            Sample.Finding("ambleford", Polarity.Strength, 1, "written"), Sample.Finding("ambleford", Polarity.Strength, 2, "unwritable"),
        ]);

        await Should.ThrowAsync<Exception>(() => store.Stored(report));

        (await Counts(store)).ShouldBe(before);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
        (await store.Stored(Sample.Report())).Report.Version.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_store_whose_history_cannot_be_written_leaves_nothing(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await FailOn(store, database, "History", """new."Verb" = 'stored'""");
        var before = await Counts(store);

        await Should.ThrowAsync<Exception>(() => store.Stored(Sample.Report()));

        (await Counts(store)).ShouldBe(before);
    }

    [Theory, EachDatabase]
    public async Task Writers_at_the_same_time_store_a_file_once(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Stored(Sample.Report()))));

        receipts.Count(r => !r.AlreadyThere).ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    private static async Task<string> Counts(TestStore store)
    {
        var counts = new List<string>();
        foreach (var table in Tables)
        {
            counts.Add($"{table} {await store.Count(table)}");
        }

        return string.Join(", ", counts);
    }

    private static Task<int> FailOn(TestStore store, Database database, string table, string condition) => store.Tamper(database == Database.Sqlite
        ? $"CREATE TRIGGER fails BEFORE INSERT ON \"{table}\" WHEN {condition} BEGIN SELECT RAISE(ABORT, 'injected'); END"
        : $"""
           CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''injected''; END';
           CREATE TRIGGER fails BEFORE INSERT ON "{table}" FOR EACH ROW WHEN ({condition}) EXECUTE FUNCTION fails()
           """);
}
