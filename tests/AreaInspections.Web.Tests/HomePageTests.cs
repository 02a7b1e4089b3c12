using System.Net;

namespace AreaInspections.Web.Tests;

public class HomePageTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Home_says_where_both_frameworks_stand()
    {
        var page = await host.Page("/");

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var rows = page.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent))).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("31 December 2022 | 149 of 152");
        rows[0].ShouldContain(": 82");
        page.QuerySelector(".source")!.TextContent.ShouldContain("Ofsted");
    }

    [Fact]
    public async Task National_report_replays_the_end_of_the_first_year()
    {
        var page = await host.Page("/national?as-at=2017-06-30&edition=2016");

        var figures = page.QuerySelectorAll("dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!.TextContent.Trim());
        figures["inspections published to date"].ShouldBe("30");
        figures["written statement of action required"].ShouldBe("9");
    }

    [Theory]
    [InlineData("/national?as-at=2017-06-30&edition=<script>alert(1)</script>")]
    [InlineData("/national?as-at=the+day+before&edition=1999")]
    public async Task Absurd_parameters_give_a_page_and_are_not_echoed(string address)
    {
        var page = await host.Page(address);

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Unknown_address_answers_with_a_helpful_page_and_its_status()
    {
        using var client = host.CreateClient();

        using var response = await client.GetAsync("/no-such-page", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Page not found");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
    }
}
