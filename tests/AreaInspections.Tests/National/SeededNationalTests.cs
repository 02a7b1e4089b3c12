using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Inspections;
using AreaInspections.Readers.National;

namespace AreaInspections.Tests.National;

/// <summary>Known figures of the public record the product is delivered with.</summary>
public class SeededNationalTests
{
    private static readonly NationalRecord s_record = new(AreaRegisterReader.Load().All, PublicInspections.Load(), CodedFacts.Load(), PublishedClaims.Load())
    {
        Codebook = NationalSample.Codebook(),
        Editions = FrameworkReader.Load(),
        Words = QuantityWordsReader.Load(),
    };

    [Theory]
    [InlineData("2017-06-30", CountingRule.Published)]
    [InlineData("2017-03-31", CountingRule.Begun)]
    public void First_year_has_thirty_inspections_of_152_areas_and_nine_statements(string asAt, CountingRule rule)
    {
        var report = NationalReport.Build(s_record, DateOnly.Parse(asAt), "2016", rule);
        var statements = report.Find("outcome-statement-required-2016")!;

        report.InspectionsToDate.ShouldStartWith("30 inspections");
        report.Coverage.Areas.Count.ShouldBe(152);
        (statements.Count, statements.Of).ShouldBe((9, 30));
        report.In(ChapterKind.Weaknesses).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("outcome-statement-required-2016", 82, 149)]
    [InlineData("outcome-statement-required-begun-2016-2016", 5, 20)]
    [InlineData("outcome-statement-required-begun-2017-2016", 14, 27)]
    [InlineData("outcome-statement-required-begun-2018-2016", 19, 32)]
    [InlineData("outcome-statement-required-begun-2019-2016", 17, 29)]
    [InlineData("outcome-statement-required-begun-2020-2016", 4, 7)]
    [InlineData("outcome-statement-required-begun-2021-2016", 16, 23)]
    [InlineData("outcome-statement-required-begun-2022-2016", 7, 11)]
    public void End_of_the_2016_framework_equals_the_official_table(string id, int statements, int of)
    {
        var claim = NationalReport.Build(s_record, new(2022, 10, 31), "2016", CountingRule.Published).Find(id)!;

        (claim.Count, claim.Of).ShouldBe((statements, of));
    }

    [Fact]
    public void Areas_abolished_by_the_end_of_the_2016_framework_are_excluded_with_what_followed_them()
    {
        var abolished = NationalReport.Build(s_record, new(2022, 10, 31), "2016", CountingRule.Published).Coverage.Excluded
            .Where(e => e.Reason == ExclusionReason.Abolished && e.Detail.StartsWith("inspected", StringComparison.Ordinal));

        abolished.Select(e => e.Area.Id.Value).ShouldBe(["dorset-to-2019", "northamptonshire"], ignoreOrder: true);
    }

    [Fact]
    public void Thirty_six_coded_reports_are_counted_today()
    {
        var report = NationalReport.Build(s_record, new(2026, 1, 1), "2023", CountingRule.Published);
        var therapy = report.Find("weakness-therapy-access-2023")!;

        (therapy.Count, therapy.Of, report.Coverage.Areas.Count).ShouldBe((19, 36, 153));
        report.ThenAndNow.Single(t => t.Then.Id == "one-year-on-therapy-access").Now.ShouldBe(therapy);
    }

    [Fact]
    public void First_year_says_why_it_gives_no_themes()
    {
        var html = NationalHtml.Write(NationalReport.Build(s_record, new(2017, 6, 30), "2016", CountingRule.Published));

        html.ShouldContain("inspections published to date");
        html.ShouldContain("has not been coded, so nothing can be counted");
    }
}
