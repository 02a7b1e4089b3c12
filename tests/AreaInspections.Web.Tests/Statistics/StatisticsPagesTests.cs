using System.Net;

namespace AreaInspections.Web.Tests.Statistics;

[Collection(typeof(FigureSite))]
public class StatisticsPagesTests(FigureHost host)
{
    [Fact]
    public async Task Every_declared_indicator_is_listed_with_its_latest_figure_or_that_there_is_none()
    {
        var page = await host.Page("/statistics");

        var rows = page.QuerySelectorAll(".app-indicators tbody tr").ToList();
        rows.Count.ShouldBe(AreaInspections.Readers.Statistics.StatisticsCatalogueReader.Load().Indicators.Count);
        rows.Single(r => r.QuerySelector("a[href='/statistics/ehc-plans-within-20-weeks']") is not null).TextContent.ShouldContain("50.0");
        rows.Single(r => r.QuerySelector("a[href='/statistics/ehc-plans-over-a-year']") is not null).TextContent.ShouldContain("no figure imported");
    }

    [Fact]
    public async Task What_stood_behind_the_first_report_says_6_4_times_with_interval_and_source()
    {
        var page = await host.Page("/statistics/send-and-other-pupils?year=2015-16");

        var section = page.QuerySelector("section[aria-labelledby='c-permanent-exclusion-rate']")!;
        section.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("SEN support", StringComparison.Ordinal)).QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList()[2].ShouldBe("6.4");
        section.TextContent.ShouldContain("pupils with SEN without a statement");
        section.QuerySelector(".app-source a")!.GetAttribute("href")!.ShouldStartWith("https://");
        page.QuerySelector("a[href='/national/then-and-now']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_symbol_stays_a_symbol_on_the_page_in_the_table_and_in_the_api()
    {
        using var client = host.CreateClient();
        var page = await host.Page("/statistics/ehc-plans-within-20-weeks?period=2023");
        var csv = await client.GetStringAsync("/statistics/ehc-plans-within-20-weeks.csv?period=2023", TestContext.Current.CancellationToken);
        var json = await client.GetStringAsync($"/api/v1/statistics/indicators/ehc-plans-within-20-weeks/figures?area={FigureSample.Withheld}&period=2023", TestContext.Current.CancellationToken);

        var cell = page.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/statistics/areas/{FigureSample.Withheld}']") is not null).QuerySelector("td")!;
        cell.TextContent.ShouldContain("c");
        cell.TextContent.ShouldContain("withheld");
        cell.TextContent.ShouldNotContain("0");
        csv.Split("\r\n").Single(l => l.Contains($",{FigureSample.Withheld},", StringComparison.Ordinal)).ShouldContain("Rutland,2023,,c,Suppressed,,,");
        json.ShouldContain("\"value\":{\"status\":\"symbol\",\"symbol\":\"c\",\"meaning\":\"suppressed\"}");
    }

    [Fact]
    public async Task An_area_shows_its_figure_beside_England_region_neighbours_and_all_areas()
    {
        var page = await host.Page("/statistics/areas/devon");

        var card = page.QuerySelectorAll(".app-standing").Single(c => c.QuerySelector("h3 a")!.TextContent == "EHC plans within 20 weeks");
        card.QuerySelector(".app-standing__value b")!.TextContent.ShouldBe("7.0%");
        var beside = card.QuerySelectorAll(".app-beside li").Select(l => l.TextContent.Trim()).ToList();
        beside[0].ShouldBe("England 50.0%: area lower");
        beside[1].ShouldBe("South West 45.0%: area lower");
        beside[2].ShouldContain("Median of");
        card.TextContent.ShouldContain("in the lowest quarter of areas");
        card.TextContent.ShouldContain("From 2019: falling");
    }

    [Fact]
    public async Task Waits_of_a_board_stand_beside_the_area_and_are_never_called_its_own()
    {
        var page = await host.Page("/statistics/areas/devon");

        var boards = page.QuerySelector("section.app-boards")!;
        boards.QuerySelector(".app-claim--weakness p")!.TextContent.ShouldContain("50.0%");
        boards.TextContent.ShouldContain("Plymouth");
        boards.TextContent.ShouldContain("not the area’s own");
        boards.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Dietetics", StringComparison.Ordinal)).QuerySelector(".app-symbol").ShouldNotBeNull();
        page.QuerySelector("section[aria-labelledby=unknown]")!.TextContent.ShouldContain("how long children of Devon alone wait is not known");
        page.QuerySelectorAll(".app-standing").ShouldAllBe(c => !c.TextContent.Contains("50.0% of children waiting"));
    }

    [Theory]
    [InlineData("/statistics/ehc-plans-within-20-weeks?period=2050&group=%3Cscript%3E&area=atlantis")]
    [InlineData("/statistics/send-and-other-pupils?year=1066")]
    [InlineData("/statistics/areas/devon?neighbours=nobody")]
    public async Task What_cannot_be_followed_is_said_and_the_page_is_given_all_the_same(string address)
    {
        var page = await host.Page(address);

        page.QuerySelectorAll("[role=status]").Select(s => s.TextContent).ShouldAllBe(s => s.Contains("was ignored", StringComparison.Ordinal));
        page.QuerySelector("[role=status]").ShouldNotBeNull();
        page.QuerySelector(".app-source").ShouldNotBeNull();
    }

    [Fact]
    public async Task Unknown_names_are_answered_with_what_may_have_been_meant()
    {
        using var client = host.CreateClient();
        using var indicator = await client.GetAsync("/statistics/ehc-plans-in-20-weeks", TestContext.Current.CancellationToken);
        using var retired = await client.GetAsync("/statistics/areas/E10000009", TestContext.Current.CancellationToken);
        using var nowhere = await client.GetAsync("/statistics/areas/atlantis", TestContext.Current.CancellationToken);

        indicator.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await WebHost.Parse(indicator)).QuerySelector("a[href='/statistics/ehc-plans-within-20-weeks']").ShouldNotBeNull();
        retired.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/statistics/areas/dorset-to-2019?from=E10000009");
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_page_that_shows_a_figure_names_its_publication()
    {
        string[] addresses = ["/statistics", "/statistics/ehc-plans-within-20-weeks", "/statistics/children-waiting", "/statistics/areas/devon", "/statistics/areas/rutland", "/statistics/send-and-other-pupils"];
        foreach (var address in addresses)
        {
            var page = await host.Page(address);
            foreach (var figure in page.QuerySelectorAll(".app-standing__value b, .app-figure, .app-groups dd, .app-compared td.app-number, .app-boards td b"))
            {
                var section = figure.Closest("section") ?? page.QuerySelector("main")!;
                section.QuerySelectorAll(".app-source").Any(s => s.TextContent.Contains("27 June 2024", StringComparison.Ordinal)).ShouldBeTrue($"{address}: {figure.TextContent} has no source in its section");
            }
        }
    }

    [Fact]
    public async Task A_claim_on_statistics_leads_to_the_page_with_both_figures()
    {
        var chapter = await host.Page("/national/statistics");
        var link = chapter.QuerySelector("#statistic-permanent-exclusion-rate-sen-support a")!.GetAttribute("href")!;

        link.ShouldBe("/statistics/send-and-other-pupils?year=2015-16#c-permanent-exclusion-rate");
        (await host.Page(link)).QuerySelector("#c-permanent-exclusion-rate").ShouldNotBeNull();
        (await host.Page("/national/claims/statistic-permanent-exclusion-rate-sen-support")).QuerySelector("h1")!.TextContent.ShouldBe("SEND and other pupils");
    }

    [Fact]
    public async Task Claims_on_statistics_can_be_taken_away_as_a_table()
    {
        using var client = host.CreateClient();

        var csv = await client.GetStringAsync("/national/statistics.csv", TestContext.Current.CancellationToken);

        csv.Split("\r\n").Single(l => l.StartsWith("statistic-permanent-exclusion-rate-sen-support,", StringComparison.Ordinal)).ShouldContain(",2015-16,");
    }

    [Fact]
    public async Task A_theme_an_area_and_the_first_page_lead_to_the_figures()
    {
        (await host.Page("/themes/ehc-timeliness")).QuerySelector("section[aria-labelledby=figures] a[href='/statistics/ehc-plans-within-20-weeks']").ShouldNotBeNull();
        (await host.Page("/areas/devon")).QuerySelector("a[href='/statistics/areas/devon']").ShouldNotBeNull();
        (await host.Page("/")).QuerySelector("main a[href='/statistics']").ShouldNotBeNull();
    }
}
