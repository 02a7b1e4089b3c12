using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.Findings;

public sealed class FindingStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task Words_are_found_in_any_form_and_marked(Database database)
    {
        var store = await Filled(database);

        var hit = (await store.Findings.Search(new() { Words = "children waiting" })).Hits.Single();

        hit.Finding.Label.ShouldBe("ambleford-E01");
        hit.AreaName.ShouldBe("Ambleford");
        hit.Finding.Page.ShouldBe(3);
        hit.Snippet.Where(p => p.Marked).Select(p => p.Text).ShouldBe(["Children", "wait"]);
        string.Concat(hit.Snippet.Select(p => p.Text)).ShouldBe("Children wait less than before for speech and language therapy.");
    }

    [Theory, EachDatabase]
    public async Task Words_in_quotation_marks_must_stand_together(Database database)
    {
        var store = await Filled(database);

        (await Labels(store, new() { Words = "speech and language" })).ShouldBe(["ambleford-E01", "brackwater-N01"], ignoreOrder: true);
        (await Labels(store, new() { Words = "\"speech and language\"" })).ShouldBe(["ambleford-E01"]);
        (await Labels(store, new() { Words = "“speech and language” therapies" })).ShouldBe(["ambleford-E01"]);
    }

    [Theory, EachDatabase]
    public async Task Signs_between_words_do_not_join_them(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await store.Stored(Sample.Report(findings: Sample.Finding("ambleford", Polarity.Strength, 1, "Children’s health/care – ‘joined-up’ (see <b>teams</b>).")));

        foreach (var words in new[] { "Children", "children's", "health", "care", "health/care", "joined", "\"joined up\"", "see teams" })
        {
            var hit = (await store.Findings.Search(new() { Words = words })).Hits.ShouldHaveSingleItem(words);
            hit.Snippet.ShouldContain(p => p.Marked, words);
            string.Concat(hit.Snippet.Select(p => p.Text)).ShouldBe(hit.Finding.Text);
        }
    }

    [Theory, EachDatabase]
    public async Task Better_matches_come_first(Database database)
    {
        var store = await Filled(database);

        (await Labels(store, new() { Words = "plans" })).ShouldBe(["ambleford-N01", "brackwater-N01"]);
    }

    [Theory, EachDatabase]
    public async Task Every_condition_narrows(Database database)
    {
        var store = await Filled(database);
        string[] ambleford = ["ambleford-E01", "ambleford-N01"];

        (await Labels(store, new() { Polarity = Polarity.Strength })).ShouldBe(["ambleford-E01"]);
        (await Labels(store, new() { Theme = "ehc-quality" })).ShouldBe(["brackwater-N01", "ambleford-N01"]);
        (await Labels(store, new() { Theme = "ehc" })).ShouldBeEmpty();
        (await Labels(store, new() { Subtype = "quality" })).ShouldBe(["ambleford-E01"]);
        (await Labels(store, new() { Phase = "early-years" })).ShouldBe(["brackwater-N01"]);
        (await Labels(store, new() { Aspect = "meet" })).ShouldBeEmpty();
        (await Labels(store, new() { Area = new AreaId("ambleford") })).ShouldBe(ambleford);
        (await Labels(store, new() { Region = "North West" })).ShouldBe(ambleford);
        (await Labels(store, new() { Outcome = "typicallyPositive" })).ShouldBe(["brackwater-N01"]);
        (await Labels(store, new() { Edition = "2016" })).ShouldBeEmpty();
        (await Labels(store, new() { FromYear = 2024 })).ShouldBe(["brackwater-N01"]);
        (await Labels(store, new() { ToYear = 2023 })).ShouldBe(ambleford);
        (await Labels(store, new() { Words = "plans", Outcome = "inconsistent" })).ShouldBe(["ambleford-N01"]);
    }

    [Theory, EachDatabase]
    public async Task Words_that_stand_only_outside_the_conditions_give_no_hit(Database database)
    {
        var store = await Filled(database);

        var hits = await store.Findings.Search(new() { Words = "speech", Phase = "post-19" });

        (hits.Total, hits.Hits.Count).ShouldBe((0, 0));
    }

    [Theory, EachDatabase]
    public async Task Coding_without_a_stored_report_is_found_by_its_conditions(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();

        var hit = (await store.Findings.Search(new() { Theme = "therapy-access" })).Hits.Single();

        hit.Finding.Text.ShouldBeNull();
        hit.Report.ShouldBeNull();
        hit.Snippet.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Pages_together_give_every_hit_once(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var findings = Enumerable.Range(1, 25).Select(i => Sample.Finding("ambleford", Polarity.Strength, i, "the same words")).ToArray();
        await store.Stored(Sample.Report(findings: findings));

        var labels = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            labels.AddRange(await Labels(store, new() { Words = "words", Page = page, Size = 7 }));
        }

        labels.ShouldBe(findings.Select(f => f.Label));
    }

    [Theory, EachDatabase]
    public async Task Hostile_words_find_nothing_and_break_nothing(Database database)
    {
        var store = await Filled(database);
        string[] hostile =
        [
            "'; DROP TABLE \"Areas\"; --", "xyzzy NEAR(a b)", "Text:xyzzy", "xyzzy*", "^xyzzy", "xyzzy OR \" OR \"", "\"xyzzy", "a\0xyzzy", "xyzzy & ! | <-> :*",
            "\ud800 xyzzy", "{0} xyzzy {1}", "%xyzzy%", new string('x', 100_000), string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"x{i}")), "\\xyzzy'", "-xyzzy",
        ];
        foreach (var words in hostile)
        {
            (await store.Findings.Search(new() { Words = words, Theme = "a\0'\"%_" })).Total.ShouldBe(0);
            (await store.Findings.Search(new() { Words = words })).Total.ShouldBe(0, words[..Math.Min(words.Length, 40)]);
        }

        (await store.Findings.Search(new() { Page = int.MaxValue, Size = int.MaxValue, FromYear = int.MinValue, ToYear = int.MaxValue })).Total.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Words_too_common_to_search_for_do_not_narrow(Database database)
    {
        var store = await Filled(database);

        (await store.Findings.Search(new() { Words = "the \" \" of ?!" })).Total.ShouldBe(3);
        (await Labels(store, new() { Words = "the children of" })).ShouldBe(["ambleford-E01"]);
    }

    private static async Task<IEnumerable<string>> Labels(TestStore store, FindingQuery query) =>
        (await store.Findings.Search(query)).Hits.Select(h => h.Finding.Label);

    private async Task<TestStore> Filled(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await store.Stored(Sample.Report(findings:
        [
            Sample.Finding("ambleford", Polarity.Strength, 1, "Children wait less than before for speech and language therapy."),
            Sample.Finding("ambleford", Polarity.Weakness, 1, "Plans are late; late plans are poor plans."),
        ]));
        await store.Stored(Sample.Report("brackwater", new DateOnly(2024, 2, 5), findings:
        [
            Sample.Finding("brackwater", Polarity.Weakness, 1, "The language of many plans, and the speech of those who explain them, is not plain to families or to young people at all.", "ehc-quality"),
        ]));
        return store;
    }
}
