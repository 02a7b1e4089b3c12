using AreaInspections.Statistics;
using AreaInspections.Store.Tests.Databases;
using CsCheck;
using static AreaInspections.Store.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Store.Tests.Statistics;

/// <summary>What holds must not hang on the order in which somebody happens to import files.</summary>
public sealed class OrderOfImportingTests(TestDatabases databases)
{
    private static readonly Gen<StatisticsReading[]> s_releases = Gen.Select(
        Gen.Dictionary(Gen.Select(Gen.Int[0, 2], Gen.Int[2020, 2022]), Gen.Int[1, 2])[1, 6].Array[2, 4],
        drafts => drafts.Select((draft, i) => Reading($"release {i}", new DateOnly(2020 + i, 1, 1), [.. draft.Select(d => Of(Places[d.Key.Item1], d.Key.Item2, d.Value))])).ToArray());

    private static Place[] Places => [Ambleford, Brackwater, Place.England];

    [Theory, EachDatabase]
    public async Task An_older_release_imported_later_overwrites_nothing_and_is_kept(Database database)
    {
        var store = await databases.Open(database);
        await store.Imported(Revised());

        var screening = (await store.Statistics.Screen(First(), Declared)).Value;
        var release = (await store.Imported(First())).Release;

        // England was no longer given in 2023; 2022 the newer one does not speak of.
        (release.New, release.Changed, release.Withdrawn, release.Unchanged, release.Superseded).ShouldBe((2, 0, 0, 1, 2));
        (screening.New, screening.Superseded).ShouldBe((2, 2));
        (await store.InForce()).ShouldBe(["ambleford 2022 40", "ambleford 2023 51", "ambleford 2024 55", "brackwater 2022 c", "brackwater 2023 60"]);
        (await store.Statistics.Ever(Plans, Ambleford, Period.CalendarYear(2023))).Select(k => k.Observation.Value.Number).ShouldBe([51, 50.5]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Without_days_of_publication_the_later_import_holds_and_an_old_file_read_anew_does_not(Database database)
    {
        var store = await databases.Open(database);
        var (first, second) = (Reading("a", null, Of(Ambleford, 2023, 1)), Reading("b", null, Of(Ambleford, 2023, 2)));
        await store.At(9).Imported(first);
        await store.At(10).Imported(second);

        var again = (await store.At(11).Imported(first, "declared-2")).Release;

        again.Superseded.ShouldBe(1);
        (await store.InForce()).ShouldBe(["ambleford 2023 2"]);
    }

    [Fact]
    public async Task Complete_releases_come_to_the_same_in_any_order() => await s_releases.SampleAsync(
        async releases =>
        {
            var (inOrder, reversed) = (await databases.Open(Database.Sqlite), await databases.Open(Database.Sqlite));
            for (var i = 0; i < releases.Length; i++)
            {
                await inOrder.At(i).Imported(releases[i]);
                await reversed.At(i).Imported(releases[^(i + 1)]);
            }

            (await reversed.InForce()).ShouldBe(await inOrder.InForce());
            (await inOrder.History.Verify()).Breaks.ShouldBeEmpty();
            (await reversed.History.Verify()).Breaks.ShouldBeEmpty();
        },
        iter: 12,
        threads: 1);
}
