using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Reports;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.Reports;

public sealed class ReportStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task A_stored_report_comes_back_whole(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var sample = Sample.Report();

        var id = (await store.Stored(sample)).Report.Id;

        var stored = (await store.Reports.Find(sample.Report.Source.Sha256))!;
        stored.Id.ShouldBe(id);
        stored.StoredAt.Kind.ShouldBe(DateTimeKind.Utc);
        var text = (await store.Reports.Text(id))!;
        StoreJson.Canonical(stored.Report with { Text = text }).ShouldBe(StoreJson.Canonical(sample.Report));
        (await store.Reports.File(id))!.Value.ToArray().ShouldBe(sample.File);
    }

    [Theory, EachDatabase]
    public async Task The_same_file_again_changes_nothing_and_says_so(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var first = await store.Stored(Sample.Report());
        var entries = await store.Count("History");

        var again = await store.Stored(Sample.Report());

        first.AlreadyThere.ShouldBeFalse();
        again.AlreadyThere.ShouldBeTrue();
        again.Report.Id.ShouldBe(first.Report.Id);
        (await store.Count("History")).ShouldBe(entries);
        (await store.Count("Reports")).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_republished_report_is_the_next_version_and_the_one_before_stays(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var first = await store.Stored(Sample.Report(edition: "first"));

        var second = await store.Stored(Sample.Report(edition: "second"));

        second.Report.Version.ShouldBe(2);
        (await store.Reports.Versions(first.Report.Series)).Select(r => r.Id).ShouldBe([first.Report.Id, second.Report.Id]);
        (await store.Reports.Current(new AreaId("ambleford"))).Single().Id.ShouldBe(second.Report.Id);
        (await store.Findings.Search(new() { Words = "speech" })).Hits.Single().Report.ShouldBe(second.Report.Id);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_report_read_from_other_bytes_is_refused(Database database)
    {
        var store = await databases.Open(database);

        var result = await store.Reports.Store(Sample.Report().Report, new byte[] { 1, 2, 3 }, Sample.Change);

        result.Problems.Single().Code.ShouldBe("report.hash-differs");
        (await store.Count("Reports")).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task A_report_of_an_area_not_in_the_register_is_kept_and_counted_once_the_area_is_there(Database database)
    {
        var store = await databases.Open(database);
        await store.Stored(Sample.Report());
        (await store.Findings.Search(new() { Words = "speech" })).Total.ShouldBe(0);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();

        await store.WithRecord();

        (await store.Findings.Search(new() { Words = "speech" })).Total.ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_report_whose_area_nobody_knows_is_a_series_of_its_own(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var sample = Sample.Report();
        var unplaced = sample with { Report = sample.Report with { Area = Field<AreaReference>.NotFound } };

        var receipt = await store.Stored(unplaced);

        receipt.Report.Series.ShouldBe($"unplaced/{sample.Report.Source.Sha256}");
        (await store.Findings.Search(new() { Words = "speech" })).Total.ShouldBe(0);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_no_database_can_hold_is_replaced_sign_by_sign(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();

        await store.Stored(Sample.Report(findings: Sample.Finding("ambleford", Polarity.Strength, 1, "a\0b \ud800 c 𝄞")));

        (await store.Findings.Search(new() { Words = "b" })).Hits.Single().Finding.Text.ShouldBe("a\ufffdb \ufffd c 𝄞");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }
}
