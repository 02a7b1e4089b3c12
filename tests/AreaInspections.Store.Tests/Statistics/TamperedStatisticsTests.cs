using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Databases;
using static AreaInspections.Store.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Store.Tests.Statistics;

public sealed class TamperedStatisticsTests(TestDatabases databases)
{
    private const string Stream = "statistics/made-up";

    [Theory, EachDatabase]
    public async Task Untouched_releases_hold(Database database) => (await (await Filled(database)).History.Verify()).Breaks.ShouldBeEmpty();

    [Theory, EachDatabase]
    public async Task Tampering_is_named_with_its_place(Database database)
    {
        const string Observation = """ "StatisticsObservations" """;
        const string Ambleford2023 = """ "Place" = (SELECT "Id" FROM "StatisticsPlaces" WHERE "Code" = 'ambleford') AND "Value" = 51 """;
        (string Sql, BreakKind Kind, string Says)[] trials =
        [
            ($"UPDATE {Observation} SET \"Value\" = 52 WHERE {Ambleford2023}", BreakKind.StateDiffers, "entry 2 (revised.csv): plans/all 2023: a figure was changed"),
            ($"UPDATE {Observation} SET \"Numerator\" = 1 WHERE {Ambleford2023}", BreakKind.StateDiffers, "plans/all 2023: a figure was changed"),
            ($"UPDATE {Observation} SET \"Symbols\" = 0, \"Value\" = 5, \"Numerator\" = 5 WHERE \"Symbols\" <> 0", BreakKind.StateDiffers, "entry 1 (first.csv): plans/all 2022: a figure was changed"),
            ($"DELETE FROM {Observation} WHERE {Ambleford2023}", BreakKind.StateDiffers, "plans/all 2023: 1 of 1 figures are missing"),
            ($"INSERT INTO {Observation} SELECT \"Series\", \"Period\", 3, 2, NULL, 1, 1, 1, 0 FROM {Observation} WHERE {Ambleford2023}", BreakKind.StateDiffers, "plans/all 2023: 1 figures were added"),
            ($"INSERT INTO {Observation} SELECT \"Series\", \"Period\" - 730, \"Place\", 2, NULL, 1, 1, 1, 0 FROM {Observation} WHERE {Ambleford2023}", BreakKind.Unrecorded, "plans/all 2021: figures are stored that no release gave"),
            ($"INSERT INTO {Observation} SELECT \"Series\", \"Period\", \"Place\", 9, NULL, 1, 1, 1, 0 FROM {Observation} WHERE {Ambleford2023}", BreakKind.Unrecorded, "figures are stored that no release gave"),
            ($"UPDATE {Observation} SET \"Until\" = NULL WHERE \"Value\" = 50.5", BreakKind.StateDiffers, "entry 2 (revised.csv): which earlier figures"),
            ($"UPDATE {Observation} SET \"Until\" = 2 WHERE {Ambleford2023}", BreakKind.StateDiffers, "which earlier figures"),
            ("""UPDATE "StatisticsPlaces" SET "Code" = 'elsewhere' WHERE "Code" = 'ambleford'""", BreakKind.StateDiffers, "a figure was changed"),
            ("""UPDATE "StatisticsSeries" SET "Group" = 'none'""", BreakKind.StateDiffers, "which series and periods"),
            ("""UPDATE "StatisticsReleases" SET "Published" = NULL WHERE "Number" = 1""", BreakKind.StateDiffers, "entry 1 (first.csv): what is stored about the release itself"),
            ("""DELETE FROM "StatisticsReleases" WHERE "Number" = 2""", BreakKind.StateDiffers, "The release that entry 2"),
            ("""DELETE FROM "StatisticsCoverage" WHERE "Release" = 1""", BreakKind.StateDiffers, "which series and periods"),
            ("""INSERT INTO "StatisticsPlaces" VALUES (77, 'Region', 'nowhere')""", BreakKind.Unrecorded, "Region/nowhere is stored"),
            ("""UPDATE "StatisticsNeighbours" SET "Rank" = 5""", BreakKind.StateDiffers, "its statistical neighbours"),
        ];
        foreach (var (sql, kind, says) in trials)
        {
            var store = await Filled(database);
            (await store.Tamper(sql)).ShouldBeGreaterThan(0, sql);

            (await store.History.Verify()).Breaks.ShouldContain(b => b.Stream.StartsWith("statistics") && b.Kind == kind && b.Sentence.Contains(says), sql);
        }
    }

    [Theory, EachDatabase]
    public async Task A_release_that_no_entry_tells_of_is_named(Database database)
    {
        var store = await Filled(database);
        await store.Tamper($"""DELETE FROM "History" WHERE "Stream" = '{Stream}' AND "Sequence" = 2""");
        await store.Tamper($"""UPDATE "HistoryHeads" SET "Sequence" = 1 WHERE "Stream" = '{Stream}'""");

        (await store.History.Verify()).Breaks.ShouldContain(b => b.Stream == Stream && b.Kind == BreakKind.Unrecorded && b.Sentence.Contains("revised.csv"));
    }

    private async Task<TestStore> Filled(Database database)
    {
        var store = await databases.Open(database);
        await store.Imported(First());
        await store.Imported(Revised());
        await store.Imported(Reading("neighbours", null) with
        {
            Neighbours = new NeighbourSet("near", "Near ones", new Dictionary<AreaId, IReadOnlyList<Neighbour>> { [new("ambleford")] = [new(new("brackwater"), null)] }),
        });
        return store;
    }
}
