using AreaInspections.National;

namespace AreaInspections.Tests.National;

public class CoverageTests
{
    [Fact]
    public void Area_counts_by_its_latest_inspection_as_at_the_day()
    {
        var ashby = NationalSample.Report().Coverage.Counted.Single(a => a.Area.Name == "Ashby");

        ashby.Inspection.Start.ShouldBe(new DateOnly(2024, 1, 8));
        ashby.Findings.Select(f => f.Label).ShouldBe(["A-E01", "A-N01", "A-I01"]);
    }

    [Fact]
    public void Earlier_day_replays_the_earlier_inspection()
    {
        var report = NationalReport.Build(NationalSample.Record(), new(2023, 12, 31), "2023", CountingRule.Published);

        report.Coverage.Counted.Select(a => a.Inspection.Key).ShouldBe(["ashby/full/2023-02-06", "brook/full/2023-05-15"]);
    }

    [Fact]
    public void Each_excluded_area_has_its_reason()
    {
        var excluded = NationalSample.Report().Coverage.Excluded.ToDictionary(e => e.Area.Name, e => e.Reason);

        excluded.ShouldBe(new Dictionary<string, ExclusionReason>
        {
            ["Dale"] = ExclusionReason.PublishedLater,
            ["Eden"] = ExclusionReason.OtherEdition,
            ["Old Ford"] = ExclusionReason.Abolished,
        });
    }

    [Fact]
    public void Inspection_begun_but_not_published_counts_only_where_the_rule_asks_for_its_beginning() =>
        NationalSample.Report(rule: CountingRule.Begun).Coverage.Counted.Select(a => a.Area.Name).ShouldContain("Dale");

    [Fact]
    public void Unknown_day_of_publication_is_a_reason_of_its_own()
    {
        var record = NationalSample.Record() with { Inspections = [NationalSample.Inspection("cole", "2024-02-05", null)] };

        NationalSample.Report(record).Coverage.Excluded.Single(e => e.Area.Name == "Cole").Reason.ShouldBe(ExclusionReason.PublicationUnknown);
    }

    [Fact]
    public void Abolished_area_names_what_followed_it() =>
        NationalSample.Report().Coverage.Excluded.Single(e => e.Reason == ExclusionReason.Abolished).Detail
            .ShouldBe("inspected from 9 January 2023; abolished on 1 April 2023, followed by Ashby");

    [Fact]
    public void Edition_is_that_of_the_latest_inspection_where_none_is_asked_for()
    {
        NationalReport.Build(NationalSample.Record(), new(2018, 1, 1), null, CountingRule.Published).Edition.ShouldBe("2016");
        NationalReport.Build(NationalSample.Record(), NationalSample.Day, null, CountingRule.Published).Edition.ShouldBe("2023");
    }
}
