using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;
using AreaInspections.Store.Tests.Databases;
using static AreaInspections.Store.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Store.Tests.Statistics;

public sealed class StatisticsStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task Figures_and_symbols_come_back_as_they_were_imported(Database database)
    {
        var store = await databases.Open(database);

        var receipt = await store.Imported(First());

        (receipt.AlreadyThere, receipt.Release.New, receipt.Release.Unchanged).ShouldBe((false, 5, 0));
        var found = await store.Statistics.Figures(new("plans", PeriodKind.CalendarYear));
        found.Select(k => k.Observation).ShouldBe(First().Observations, ignoreOrder: true);
        found.ShouldAllBe(k => k.Release == receipt.Release.Id && k.KnownFrom == receipt.Release.Imported && k.KnownUntil == null);
        (await store.Statistics.Releases()).Single().ShouldBe(receipt.Release);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Every_symbol_and_unusual_number_survives(Database database)
    {
        var store = await databases.Open(database);
        double[] numbers = [0, -0.0, double.MaxValue, double.Epsilon, 0.1, 1.0 / 3, -12];
        var figures = Enum.GetValues<Symbol>().Select(Figure.Missing).Concat(numbers.Select(Figure.Of)).ToList();
        var odd = figures.Select((f, i) => new Observation(Plans, Ambleford, Period.CalendarYear(1990 + i), f, figures[^(i + 1)], f)).ToList();

        await store.Imported(Reading("odd", null, odd));

        (await store.Statistics.Series(Plans, Ambleford)).Select(k => k.Observation).ShouldBe(odd);
        (await store.Imported(Reading("odd again", null, odd))).Release.Unchanged.ShouldBe(odd.Count);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_same_file_again_does_nothing_unless_the_declarations_changed(Database database)
    {
        var store = await databases.Open(database);
        var first = await store.Imported(First());

        var again = await store.Imported(First() with { File = "renamed.csv" });
        var screening = (await store.Statistics.Screen(First(), Declared)).Value;
        var redeclared = await store.Imported(First(), "declared-2");

        again.ShouldBe(new StatisticsReceipt(first.Release, AlreadyThere: true));
        (screening.AlreadyImported, screening.New, screening.Unchanged).ShouldBe((true, 0, 5));
        (redeclared.AlreadyThere, redeclared.Release.New, redeclared.Release.Unchanged).ShouldBe((false, 0, 5));
        (await store.Count("History")).ShouldBe(2);
        (await store.Count("StatisticsObservations")).ShouldBe(5);
    }

    [Theory, EachDatabase]
    public async Task Screening_says_what_importing_does_and_changes_nothing(Database database)
    {
        var store = await databases.Open(database);
        await store.Imported(First());

        var screening = (await store.Statistics.Screen(Revised(), Declared)).Value;

        (await store.Count("StatisticsReleases")).ShouldBe(1);
        (await store.Count("StatisticsObservations")).ShouldBe(5);
        var release = (await store.Imported(Revised())).Release;
        (screening.New, screening.Changed, screening.Withdrawn, screening.Unchanged, screening.Superseded).ShouldBe((1, 1, 1, 1, 0));
        (release.New, release.Changed, release.Withdrawn, release.Unchanged, release.Superseded).ShouldBe((1, 1, 1, 1, 0));
    }

    [Theory, EachDatabase]
    public async Task A_revision_keeps_what_was_known_before(Database database)
    {
        var store = await databases.Open(database);
        await store.At(9).Imported(First());
        await store.At(11).Imported(Revised());
        string[] before = ["E92000001 2023 49.125", "ambleford 2022 40", "ambleford 2023 50.5", "brackwater 2022 c", "brackwater 2023 60"];

        (await store.InForce()).ShouldBe(["ambleford 2022 40", "ambleford 2023 51", "ambleford 2024 55", "brackwater 2022 c", "brackwater 2023 60"]);
        (await store.InForce(new DateTime(2026, 1, 5, 10, 59, 0, DateTimeKind.Utc))).ShouldBe(before);
        (await store.InForce(new DateTime(2026, 1, 5, 8, 59, 0, DateTimeKind.Utc))).ShouldBeEmpty();
        var ever = await store.Statistics.Ever(Plans, Ambleford, Period.CalendarYear(2023));
        ever.Select(k => (k.Observation.Value.Number, k.KnownFrom.Hour, k.KnownUntil?.Hour)).ShouldBe([(50.5, 9, 11), (51, 11, (int?)null)]);
        (await store.Statistics.Of(Place.England)).ShouldBeEmpty();
        (await store.Statistics.Of(Place.England, new DateTime(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc))).Single().Observation.Value.Number.ShouldBe(49.125);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_source_that_does_not_tell_everything_withdraws_nothing(Database database)
    {
        var store = await databases.Open(database);
        await store.Imported(First() with { Source = Source(complete: false) });

        var release = (await store.Imported(Revised() with { Source = Source(complete: false) })).Release;

        (release.Changed, release.Withdrawn).ShouldBe((1, 0));
        (await store.InForce()).ShouldContain("E92000001 2023 49.125");
    }

    [Theory, EachDatabase]
    public async Task A_series_that_is_no_longer_told_at_all_is_withdrawn_in_the_periods_of_the_file_alone(Database database)
    {
        var store = await databases.Open(database);
        await store.Imported(Reading("both", new(2024, 1, 1), Of(Ambleford, 2022, 1, Waits), Of(Ambleford, 2023, 2, Waits), Of(Ambleford, 2023, 3)));

        var release = (await store.Imported(Reading("plans alone", new(2025, 1, 1), Of(Ambleford, 2023, 3)))).Release;

        (release.Withdrawn, release.Unchanged).ShouldBe((1, 1));
        (await store.Statistics.Series(Waits, Ambleford)).Select(k => Spell(k.Observation)).ShouldBe(["ambleford 2022 1"]);
    }

    [Theory, EachDatabase]
    public async Task Sources_that_speak_of_the_same_stand_beside_each_other_and_the_one_published_last_in_front(Database database)
    {
        var store = await databases.Open(database);
        var other = Reading("other", new(2023, 1, 1), Of(Ambleford, 2023, 99), Of(Ambleford, 2021, 30)) with { Source = Source("another") };

        await store.Imported(First());
        var release = (await store.Imported(other)).Release;

        (release.New, release.Changed).ShouldBe((2, 0));
        (await store.Statistics.Series(Plans, Ambleford)).Select(k => Spell(k.Observation)).ShouldBe(["ambleford 2021 30", "ambleford 2022 40", "ambleford 2023 50.5"]);
        (await store.Statistics.Ever(Plans, Ambleford, Period.CalendarYear(2023))).Count.ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task The_last_periods_are_those_of_each_series_and_of_the_kind_asked_for(Database database)
    {
        var store = await databases.Open(database);
        SeriesKey other = new("plans", "boys");
        await store.Imported(Reading("years", null, [
            .. Enumerable.Range(2010, 10).Select(y => Of(Ambleford, y, y)), .. Enumerable.Range(2005, 4).Select(y => Of(Ambleford, y, y, other)),
            new(Plans, Ambleford, Period.Month(2024, 3), Figure.Of(1), Figure.None, Figure.None),
        ]));

        var found = await store.Statistics.Figures(new("plans", PeriodKind.CalendarYear) { Periods = 3 });

        found.Select(k => (k.Observation.Series.Group, k.Observation.Period.Start.Year)).ShouldBe(
            [("all", 2017), ("all", 2018), ("all", 2019), ("boys", 2006), ("boys", 2007), ("boys", 2008)]);
        (await store.Statistics.Figures(new("plans", PeriodKind.Month) { Group = "all" })).Single().Observation.Value.Number.ShouldBe(1);
        (await store.Statistics.Figures(new("nothing", PeriodKind.Month))).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Neighbour_sets_come_back_in_order_and_the_latest_release_of_each_stands(Database database)
    {
        var store = await databases.Open(database);
        AreaId ambleford = new("ambleford"), brackwater = new("brackwater"), cold = new("coldharbour");
        StatisticsReading Set(string edition, DateOnly published, params IReadOnlyList<Neighbour> of) => Reading(edition, published) with
        {
            Neighbours = new NeighbourSet("near", "Near ones", new Dictionary<AreaId, IReadOnlyList<Neighbour>> { [ambleford] = of }),
        };

        await store.Imported(Set("2025", new(2025, 5, 1), new Neighbour(cold, "Very close"), new Neighbour(brackwater, null)));
        var again = await store.Imported(Set("2021", new(2021, 4, 1), new Neighbour(brackwater, null)));

        again.Release.NeighbourSet.ShouldBe("near");
        var set = (await store.Statistics.NeighbourSets()).Single();
        (set.Id, set.Title).ShouldBe(("near", "Near ones"));
        set.Neighbours[ambleford].ShouldBe([new Neighbour(cold, "Very close"), new Neighbour(brackwater, null)]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }
}
