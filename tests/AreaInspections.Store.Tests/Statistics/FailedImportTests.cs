using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;
using AreaInspections.Store.Tests.Databases;
using static AreaInspections.Store.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Store.Tests.Statistics;

/// <summary>An import is whole or not at all, wherever it breaks.</summary>
public sealed class FailedImportTests(TestDatabases databases)
{
    private static readonly string[] s_tables =
    [
        "StatisticsReleases", "StatisticsSeries", "StatisticsPlaces", "StatisticsCoverage", "StatisticsObservations", "StatisticsNeighbours", "History", "HistoryHeads",
    ];

    [Theory, EachDatabase]
    public async Task A_fault_at_any_table_leaves_nothing(Database database)
    {
        foreach (var (table, when) in new[]
        {
            ("StatisticsReleases", "INSERT"), ("StatisticsSeries", "INSERT"), ("StatisticsPlaces", "INSERT"), ("StatisticsCoverage", "INSERT"),
            ("StatisticsObservations", "INSERT"), ("StatisticsObservations", "UPDATE"), ("History", "INSERT"), ("HistoryHeads", "UPDATE"),
        })
        {
            var store = await databases.Open(database);
            await store.Imported(First());
            var before = (await Counts(store), await store.InForce());
            await store.Tamper(database == Database.Sqlite
                ? $"CREATE TRIGGER fails BEFORE {when} ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'injected'); END"
                : $"""
                   CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''injected''; END';
                   CREATE TRIGGER fails BEFORE {when} ON "{table}" FOR EACH ROW EXECUTE FUNCTION fails()
                   """);

            var revised = Revised();
            await Should.ThrowAsync<Exception>(() => store.Imported(revised with { Observations = [.. revised.Observations, Of(new(PlaceLevel.Region, "E12"), 2023, 1, Waits)] }), table);

            (await Counts(store)).ShouldBe(before.Item1, table);
            (await store.InForce()).ShouldBe(before.Item2, table);
            (await store.History.Verify()).Breaks.ShouldBeEmpty(table);
        }
    }

    [Theory, EachDatabase]
    public async Task Stopped_in_the_middle_it_leaves_nothing_and_can_be_done_again(Database database)
    {
        var store = await databases.Open(database);
        var many = Reading("many", null, [.. from year in Enumerable.Range(1900, 100) from place in Enumerable.Range(0, 200) select Of(new(PlaceLevel.Region, $"E{place}"), year, year)]);
        var before = await Counts(store);
        var reports = new List<ImportProgress>();
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => store.Statistics.Import(many, Declared, Sample.Change, new Reported(p => StopAt(p, 8192)), stop.Token));

        reports.Select(r => r.Done).ShouldBe([0, 4096, 8192]);
        (await Counts(store)).ShouldBe(before);
        (await store.Imported(many)).Release.New.ShouldBe(20_000);

        void StopAt(ImportProgress progress, int at)
        {
            reports.Add(progress);
            if (progress.Done == at)
            {
                stop.Cancel();
            }
        }
    }

    [Theory, EachDatabase]
    public async Task A_reading_that_contradicts_itself_or_says_nothing_is_refused(Database database)
    {
        var store = await databases.Open(database);
        var before = await Counts(store);
        var twice = Reading("twice", null, Of(Ambleford, 2023, 1), Of(Brackwater, 2023, 1), Of(Ambleford, 2023, 2));

        var refused = await store.Statistics.Import(twice, Declared, Sample.Change);

        refused.Problems.Single().Code.ShouldBe("statistics.twice");
        refused.Problems.Single().Sentence.ShouldContain("plans/all for LocalArea/ambleford, 2023");
        (await store.Statistics.Screen(twice, Declared)).Problems.Single().Code.ShouldBe("statistics.twice");
        (await store.Statistics.Import(Reading("empty", null), Declared, Sample.Change)).Problems.Single().Code.ShouldBe("statistics.nothing");
        (await Counts(store)).ShouldBe(before);
    }

    [Theory, EachDatabase]
    public async Task Importers_at_the_same_time_import_a_file_once(Database database)
    {
        var store = await databases.Open(database);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Imported(First()))));

        receipts.Count(r => !r.AlreadyThere).ShouldBe(1);
        (await store.Count("StatisticsObservations")).ShouldBe(5);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    private static async Task<string> Counts(TestStore store)
    {
        var counts = new List<string>();
        foreach (var table in s_tables)
        {
            counts.Add($"{table} {await store.Count(table)}");
        }

        return string.Join(", ", counts);
    }

    private sealed class Reported(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
