using System.Text.Json;
using System.Text.RegularExpressions;
using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Tests.Statistics;

namespace AreaInspections.Tests.National;

public partial class StatisticClaimTests
{
    private static readonly StatisticsRecord s_firstYear = new(ComparisonSample.FirstYearCatalogue(), ComparisonSample.FirstYear());
    private static readonly NationalReport s_report = Report(s_firstYear);

    [Fact]
    public void A_report_with_statistics_claims_each_group_beside_pupils_with_no_SEN()
    {
        s_report.Statistics.Count.ShouldBe(6);
        var claim = s_report.Statistics[0];

        claim.Id.ShouldBe("statistic-permanent-exclusion-rate-sen-support");
        Math.Round(claim.Ratio.Value, 2).ShouldBe(6.37);
        claim.Sentence.ShouldContain("6.4 times as high (95% interval 6.1 to 6.7)");
        claim.Sources.Single().Publisher.ShouldBe("Nobody");
    }

    [Fact]
    public void Claims_on_inspections_stay_what_they_are()
    {
        var without = Report(null);

        s_report.Claims.Select(c => c.Claim.Id).ShouldBe(without.Claims.Select(c => c.Claim.Id));
        without.Statistics.ShouldBeEmpty();
        NationalHtml.Write(without).ShouldNotContain("statistic");
        NationalJson.Write(without).ShouldNotContain("statistic");
        NationalFiles.Write(without).ShouldNotContain(f => f.Name.Contains("statistic"));
        ChapterTitles.In(without).ShouldNotContain(ChapterKind.Statistics);
    }

    [Theory]
    [InlineData("2016-08-30", CountingRule.Begun, null, 0)]
    [InlineData("2016-08-31", CountingRule.Begun, null, 6)]
    [InlineData("2016-08-31", CountingRule.Published, null, 6)]
    [InlineData("2017-06-30", CountingRule.Begun, "2017-07-20", 6)]
    [InlineData("2017-06-30", CountingRule.Published, "2017-07-20", 0)]
    [InlineData("2017-07-20", CountingRule.Published, "2017-07-20", 6)]
    public void A_figure_counts_once_its_period_has_ended_and_nothing_says_it_came_later(string asAt, CountingRule rule, string? published, int claims)
    {
        var day = published is null ? (DateOnly?)null : DateOnly.Parse(published);
        var record = s_firstYear with { Figures = [.. s_firstYear.Figures.Select(f => f with { Published = day })] };

        Report(record, DateOnly.Parse(asAt), rule).Statistics.Count.ShouldBe(claims);
    }

    [Fact]
    public void A_whole_year_stands_before_a_later_term_and_a_later_year_before_both()
    {
        PublishedFigure[] spring = [.. s_firstYear.Figures.Select(f => At(f, Period.Term(PeriodKind.SpringTerm, 2016)))];
        PublishedFigure[] later = [.. s_firstYear.Figures.Select(f => At(f, Period.AcademicYear(2016)))];

        Report(s_firstYear with { Figures = [.. s_firstYear.Figures, .. spring] }).Statistics.ShouldAllBe(s => s.Comparison.Period == ComparisonSample.Year);
        Report(s_firstYear with { Figures = [.. s_firstYear.Figures, .. spring, .. later] }).Statistics.ShouldAllBe(s => s.Comparison.Period == Period.AcademicYear(2016));
    }

    [Fact]
    public void The_page_has_a_chapter_with_sentence_table_and_source()
    {
        var html = NationalHtml.Write(s_report);
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();

        ids.ShouldBeUnique();
        Links().Matches(html).Select(m => m.Groups[1].Value).ShouldBeSubsetOf(ids);
        ids.ShouldContain("claim-statistic-permanent-exclusion-rate-sen-support");
        html.ShouldContain("<td>0.32</td><td>0.05</td><td>6.4</td><td>6.1 to 6.7</td>");
        html.ShouldContain("Sources: Nobody, <i>Made-up statistics</i>");
        ChapterTitles.In(s_report).ShouldContain(ChapterKind.Statistics);
    }

    [Fact]
    public void Json_and_table_hold_ratio_interval_and_method()
    {
        var claim = JsonDocument.Parse(NationalJson.Write(s_report)).RootElement.GetProperty("statistics")[0];
        var row = NationalFiles.Write(s_report).Single(f => f.Name == "national-statistics.csv").Content.Split('\n')[1];

        claim.GetProperty("ratio").GetProperty("value").GetDouble().ShouldBe(6.37, 0.005);
        claim.GetProperty("ratio").GetProperty("method").GetString().ShouldBe("log-rate-ratio");
        claim.GetProperty("ratio").GetProperty("low").GetDouble().ShouldBeLessThan(6.37);
        row.ShouldStartWith("statistic-permanent-exclusion-rate-sen-support,");
        row.ShouldContain("permanent-exclusion-rate,sen-support,no-sen,2015-16,per 100 pupils,");
    }

    private static PublishedFigure At(PublishedFigure figure, Period period) => figure with { Observation = figure.Observation with { Period = period } };

    private static NationalReport Report(StatisticsRecord? statistics, DateOnly? asAt = null, CountingRule rule = CountingRule.Published) =>
        NationalReport.Build(NationalSample.Record() with { Statistics = statistics }, asAt ?? new(2017, 12, 31), "2016", rule);

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
