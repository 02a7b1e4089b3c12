using System.Net;

namespace AreaInspections.Web.Tests.Findings;

[Collection(typeof(ReportedSite))]
public class FindingPagesTests(ReportedHost host)
{
    [Fact]
    public async Task A_finding_names_every_claim_that_counts_it_and_where_it_stands()
    {
        var page = await host.Page("/findings/80475-E04");

        page.QuerySelector("blockquote")!.TextContent.ShouldContain("co-produce");
        page.QuerySelectorAll(".app-claim a").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith("/national/claims/"));
        page.QuerySelector(".app-actions a")!.GetAttribute("href")!.ShouldEndWith("/document?finding=80475-E04");
        page.QuerySelector("a[rel=next]")!.TextContent.ShouldContain("80475-E05");
    }

    [Fact]
    public async Task Search_marks_the_words_and_gives_strengths_only_to_who_looks_for_good_practice()
    {
        var page = await host.Page("/findings?q=%22short+breaks%22&polarity=strength");

        var found = page.QuerySelectorAll("article.app-finding");
        found.Length.ShouldBeGreaterThan(3);
        found.ShouldAllBe(f => f.QuerySelector(".app-mark")!.TextContent == "Strength");
        found.ShouldAllBe(f => f.QuerySelector("mark")!.TextContent.StartsWith("short break", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_the_rest_holds()
    {
        var page = await host.Page("/findings?theme=nope&polarity=weakness&from=yesterday&page=99999999999");

        page.QuerySelector(".app-ignored")!.TextContent.ShouldContain("nope");
        page.QuerySelector(".app-ignored")!.TextContent.ShouldContain("yesterday");
        page.QuerySelectorAll("article.app-finding").ShouldAllBe(f => f.QuerySelector(".app-mark")!.TextContent == "To do better");
    }

    [Fact]
    public async Task Nothing_found_offers_ways_on()
    {
        var page = await host.Page("/findings?q=unicorn+therapy&region=London");

        page.QuerySelectorAll("article.app-finding").ShouldBeEmpty();
        var ways = page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")).ToList();
        ways.ShouldContain("/findings?region=London");
        ways.ShouldContain("/themes/therapy-access");
    }

    [Theory]
    [InlineData("/findings?q=%22%27%29%3BDROP+TABLE+%22+OR+*+NEAR(&theme=%3Cscript%3Ealert(1)%3C%2Fscript%3E&area=%00")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/search?q=%F0%9F%8C%88%22%22%22")]
    public async Task Hostile_words_get_a_page_and_come_back_encoded(string address)
    {
        using var client = host.CreateClient();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Site_search_puts_the_area_first_then_themes_then_findings()
    {
        var page = await host.Page("/search?q=Surrey");

        page.QuerySelector(".app-results a")!.GetAttribute("href").ShouldBe("/areas/surrey");
        (await host.Page("/search?q=short+breaks")).QuerySelectorAll(".app-results a").Select(a => a.GetAttribute("href")).ShouldContain("/themes/social-care-and-short-breaks");
        (await host.Page("/search?q=short+breaks")).QuerySelectorAll("article.app-finding").Length.ShouldBe(10);
    }

    [Fact]
    public async Task The_table_holds_every_hit_not_only_those_of_the_page()
    {
        ReportedHost.Require();
        using var client = host.CreateClient();
        var shown = (await host.Page("/findings?theme=therapy-access")).QuerySelector("#results")!.TextContent.Split(' ')[0];

        var csv = await client.GetStringAsync("/findings.csv?theme=therapy-access", TestContext.Current.CancellationToken);

        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(shown);
        rows.ShouldAllBe(r => r.Contains("therapy-access", StringComparison.Ordinal));
    }
}
