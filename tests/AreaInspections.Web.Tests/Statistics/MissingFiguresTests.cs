namespace AreaInspections.Web.Tests.Statistics;

public class MissingFiguresTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("/statistics")]
    [InlineData("/statistics/permanent-exclusion-rate")]
    [InlineData("/statistics/areas/devon")]
    [InlineData("/statistics/send-and-other-pupils")]
    public async Task Without_figures_a_page_says_what_is_missing_and_how_to_get_it(string address)
    {
        var page = await host.Page(address);

        page.QuerySelector(".app-missing pre")!.TextContent.ShouldContain("inspections statistics import");
        page.QuerySelectorAll("main a[href^='/statistics']").Length.ShouldBeGreaterThan(0);
        page.QuerySelector("svg.wide").ShouldBeNull();
    }

    [Fact]
    public async Task Without_figures_indicators_are_still_listed_and_tables_are_empty_but_described()
    {
        using var client = host.CreateClient();

        (await host.Page("/statistics")).QuerySelectorAll(".app-indicators tbody tr").Length.ShouldBeGreaterThan(10);
        (await client.GetStringAsync("/statistics/permanent-exclusion-rate.csv", TestContext.Current.CancellationToken)).ShouldStartWith("indicator,group,level,place,name,period,value,symbol,meaning,");
        (await client.GetStringAsync("/statistics/permanent-exclusion-rate.csv-metadata.json", TestContext.Current.CancellationToken)).ShouldContain("What the publication means by the symbol");
        (await client.GetStringAsync("/api/v1/statistics/indicators/permanent-exclusion-rate/figures", TestContext.Current.CancellationToken)).ShouldContain("\"total\":0");
    }
}
