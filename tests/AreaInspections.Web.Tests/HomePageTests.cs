using System.Net;

namespace AreaInspections.Web.Tests;

public class HomePageTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Home_says_where_both_frameworks_stand()
    {
        var page = await host.Page("/");

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var standing = page.QuerySelector("section[aria-labelledby=standing]")!.TextContent;
        standing.ShouldContain("149 of 152 areas");
        standing.ShouldContain("82 had to write a statement of action");
        page.QuerySelector(".app-source")!.TextContent.ShouldContain("Ofsted");
        page.QuerySelectorAll(".app-missing").Length.ShouldBe(1, "a store without reports says how to get them");
    }

    [Fact]
    public async Task Home_speaks_of_the_day_asked_for()
    {
        var page = await host.Page("/?as-at=2017-06-30");

        var figures = page.QuerySelectorAll(".app-facts dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!.TextContent.Trim());
        figures["areas inspected under the framework of 2016"].ShouldBe("30");
        page.QuerySelector("#main-content")!.TextContent.ShouldContain("As at 30 June 2017");
    }

    [Theory]
    [InlineData("/?as-at=1900-01-01", "The first inspections began in May 2016")]
    [InlineData("/?as-at=9999-12-31", "still to come")]
    [InlineData("/?as-at=<script>alert(1)</script>", "was not understood")]
    public async Task Absurd_days_give_a_notice_and_are_not_echoed(string address, string notice)
    {
        var page = await host.Page(address);

        page.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain(notice);
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task National_report_replays_the_end_of_the_first_year()
    {
        var page = await host.Page("/national/report?as-at=2017-06-30&edition=2016");

        var figures = page.QuerySelectorAll("dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!.TextContent.Trim());
        figures["inspections published to date"].ShouldBe("30");
        figures["written statement of action required"].ShouldBe("9");
    }

    [Theory]
    [InlineData("/national/report?as-at=2017-06-30&edition=<script>alert(1)</script>")]
    [InlineData("/national/report?as-at=the+day+before&edition=1999")]
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
