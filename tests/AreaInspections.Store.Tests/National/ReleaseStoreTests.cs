using AreaInspections.National;
using AreaInspections.Store.National;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.National;

public sealed class ReleaseStoreTests(TestDatabases databases)
{
    private static readonly DateOnly s_day = new(2024, 12, 31);

    private static ReleaseDraft Draft(string content = "<p>One.</p>")
    {
        var record = new NationalRecord(Sample.Seed.Areas, [.. Sample.Seed.Inspections.Select(i => i with { Published = i.Start })], Sample.Seed.CodedFindings, []);
        return new(NationalReport.Build(record, s_day, "2023", CountingRule.Published), "First try", [("report.html", content), ("claims.csv", "claim\r\n")]) { Note = "A note." };
    }

    [Theory, EachDatabase]
    public async Task A_release_comes_back_whole(Database database)
    {
        var store = await databases.Open(database);

        var frozen = (await store.Releases.Freeze(Draft(), Sample.Change)).Value.Release;

        var found = (await store.Releases.Find("2024-12-31-first-try"))!;
        StoreJson.Canonical(found).ShouldBe(StoreJson.Canonical(frozen));
        found.Claims.Single(c => c.Id == "inspected-2023").Counting.ShouldBe(["ambleford", "brackwater"]);
        System.Text.Encoding.UTF8.GetString((await store.Releases.File(found.Id, "report.html"))!.Value.Span).ShouldBe("<p>One.</p>");
        (await store.Releases.List()).Single().ContentHash.ShouldBe(frozen.ContentHash);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Frozen_twice_changes_nothing_and_other_content_gets_an_address_of_its_own(Database database)
    {
        var store = await databases.Open(database);
        await store.Releases.Freeze(Draft(), Sample.Change);

        var again = (await store.Releases.Freeze(Draft(), Sample.Change)).Value;
        var other = (await store.Releases.Freeze(Draft("<p>Two.</p>"), Sample.Change)).Value;

        (again.AlreadyThere, again.Release.Id).ShouldBe((true, "2024-12-31-first-try"));
        (other.AlreadyThere, other.Release.Id).ShouldBe((false, "2024-12-31-first-try-2"));
        (await store.Count("ReleaseFiles")).ShouldBe(4);
        (await store.Count("History")).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Any_alteration_breaks_the_history(Database database)
    {
        var noughts = database == Database.Sqlite ? "x'00'" : "'\\x00'";
        foreach (var sql in new[]
        {
            """UPDATE "Releases" SET "Title" = 'Other'""",
            """UPDATE "Releases" SET "Claims" = replace("Claims", '"count":2', '"count":1')""",
            $"""UPDATE "ReleaseFiles" SET "Bytes" = {noughts} WHERE "Name" = 'claims.csv'""",
            """DELETE FROM "ReleaseFiles" WHERE "Name" = 'claims.csv'""",
        })
        {
            var store = await databases.Open(database);
            await store.Releases.Freeze(Draft(), Sample.Change);
            await store.Tamper(sql);

            (await store.History.Verify()).Breaks.ShouldContain(b => b.Stream == "releases/2024-12-31-first-try", sql);
        }
    }

    [Theory, EachDatabase]
    public async Task A_release_without_title_is_refused(Database database) =>
        (await (await databases.Open(database)).Releases.Freeze(Draft() with { Title = "  " }, Sample.Change)).Problems.Single().Code.ShouldBe("release.title");
}
