using System.Text;
using AreaInspections.Conduct.Children;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;
using Microsoft.Data.Sqlite;

namespace AreaInspections.Store.Tests.Conduct;

public sealed class SampleStoreTests(TestDatabases databases)
{
    private static readonly DateOnly s_after = SampleInspection.Tracked.Expires.AddDays(1);

    [Theory, EachDatabase]
    public async Task A_sample_comes_back_as_it_was_kept_and_there_is_one_at_a_time(Database database)
    {
        var store = await Drawn(database);

        (await store.Conduct.Samples.Keep(SampleInspection.Tracked with { Seed = "another" }, i => i, Sample.Change)).Problems.Single().Code.ShouldBe("sample.there");

        StoreJson.Canonical((await store.Conduct.Papers.Of(SampleInspection.Id(1))).Sample).ShouldBe(StoreJson.Canonical(SampleInspection.Tracked));
        (await store.Conduct.Find(SampleInspection.Id(1)))!.DayOf(TrackedSample.Drawn).ShouldBe(SampleInspection.Today);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Children_whose_time_is_over_are_erased_once_and_the_history_says_so(Database database)
    {
        var store = await Drawn(database);

        (await store.Conduct.Samples.EraseExpired(SampleInspection.Tracked.Expires)).ShouldBe(0);
        (await store.Conduct.Samples.EraseExpired(s_after)).ShouldBe(1);
        (await store.Conduct.Samples.EraseExpired(s_after)).ShouldBe(0);

        var sample = (await store.Conduct.Papers.Of(SampleInspection.Id(1))).Sample!;
        (sample.Children.Count, sample.Size, sample.Seed, sample.Erased!.On).ShouldBe((0, 1, "a seed", s_after));
        var entries = (await store.Conduct.History(SampleInspection.Id(1))).Where(e => e.Stream.EndsWith("/sample", StringComparison.Ordinal)).ToList();
        entries.Select(e => e.Verb).ShouldBe(["drawn", "erased"]);
        entries.ShouldAllBe(e => !e.What.Contains("Hearing", StringComparison.Ordinal));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_erased_children_the_files_of_the_database_hold_nothing()
    {
        var store = await Drawn(Database.Sqlite);
        var file = new SqliteConnectionStringBuilder(store.Settings.ConnectionString).DataSource;
        Text(file).ShouldContain("Hearing impairment");

        await store.Conduct.Samples.SetAside(SampleInspection.Id(1), SampleInspection.Today, new("olive.lead", "The list was of last year."));

        Text(file).ShouldNotContain("Hearing impairment");
    }

    [Theory, EachDatabase]
    public async Task Others_can_be_drawn_after_the_first_were_set_aside_with_a_reason(Database database)
    {
        var store = await Drawn(database);

        (await store.Conduct.Samples.SetAside(SampleInspection.Id(1), SampleInspection.Today, new("olive.lead", " "))).Problems.Single().Code.ShouldBe("inspection.reason-missing");
        (await store.Conduct.Samples.SetAside(SampleInspection.Id(1), SampleInspection.Today, new("olive.lead", "The list was of last year."))).Value.Erased!.Why.ShouldBe("The list was of last year.");
        (await store.Conduct.Samples.Keep(SampleInspection.Tracked with { Seed = "another" }, i => i, Sample.Change)).Value.Children.Count.ShouldBe(1);

        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE TrackedSamples SET Children = replace(Children, 'Child A', 'Child B')", BreakKind.StateDiffers)]
    [InlineData("UPDATE TrackedSamples SET State = replace(State, 'a seed', 'b seed')", BreakKind.StateDiffers)]
    [InlineData("UPDATE TrackedSamples SET Children = ''", BreakKind.StateDiffers)]
    public async Task Who_changes_a_sample_by_hand_is_found_out(string sql, BreakKind kind)
    {
        var store = await Drawn(Database.Sqlite);

        await store.Tamper(sql);

        (await store.History.Verify()).Breaks.Single(b => b.Stream.EndsWith("/sample", StringComparison.Ordinal)).Kind.ShouldBe(kind);
    }

    [Theory, EachDatabase]
    public async Task A_meeting_and_a_survey_seen_in_an_old_version_are_refused(Database database)
    {
        var store = await Drawn(database);
        var (papers, meeting, survey) = (store.Conduct.Papers, SampleInspection.Meeting(), SampleInspection.Survey(AreaInspections.Conduct.SurveyAudience.Practitioners));

        (await papers.Keep(meeting, 0, Sample.Change)).Value.Version.ShouldBe(1);
        (await papers.Keep(meeting with { About = "Waits" }, 1, Sample.Change)).Value.Version.ShouldBe(2);
        (await papers.Keep(meeting, 1, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.stale");
        (await papers.Keep(survey, 0, Sample.Change)).Value.Version.ShouldBe(1);
        (await papers.Keep(survey, 0, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.stale");

        (await papers.Of(SampleInspection.Id(1))).Meetings.Single().About.ShouldBe("Waits");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    /// <summary>All bytes of the database and its log.</summary>
    private static string Text(string file)
    {
        var text = new StringBuilder();
        foreach (var part in new[] { file, $"{file}-wal" }.Where(File.Exists))
        {
            using var stream = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    private async Task<TestStore> Drawn(Database database)
    {
        var store = await databases.Open(database);
        var edition = SampleInspection.Edition("2023");
        await store.Conduct.Schedule(SampleInspection.Inspection(edition), Sample.Change);
        var kept = await store.Conduct.Samples.Keep(SampleInspection.Tracked, i => AreaInspections.Conduct.InspectionChanges.Record(i, edition, TrackedSample.Drawn, SampleInspection.Today, SampleInspection.Act), Sample.Change);
        kept.Problems.ShouldBeEmpty();
        return store;
    }
}
