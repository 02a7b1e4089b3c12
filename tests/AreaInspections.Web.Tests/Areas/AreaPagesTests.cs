using System.Net;

namespace AreaInspections.Web.Tests.Areas;

public class AreaPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Map_table_and_download_hold_the_same_areas()
    {
        var page = await host.Page("/areas?as-at=2024-06-30");
        using var client = host.CreateClient();
        var csv = await client.GetStringAsync("/areas.csv?as-at=2024-06-30", TestContext.Current.CancellationToken);

        var rows = page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")).ToList();
        rows.Count.ShouldBe(153);
        page.QuerySelectorAll(".tile-map a").Select(a => a.GetAttribute("href")).ShouldBe(rows, ignoreOrder: true);
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => "/areas/" + l.Split(',')[0]).ShouldBe(rows);
    }

    [Fact]
    public async Task The_list_speaks_of_its_day()
    {
        var page = await host.Page("/areas?as-at=2017-06-30&outcome=statementRequired");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(9);
        page.QuerySelectorAll(".app-late").ShouldBeEmpty();
        page.QuerySelector("form [name=as-at]")!.GetAttribute("value").ShouldBe("2017-06-30");
    }

    [Theory]
    [InlineData("Hull", "kingston-upon-hull")]
    [InlineData("931", "oxfordshire")]
    [InlineData("80536", "oxfordshire")]
    [InlineData("E10000006", "cumberland", "westmorland-and-furness")]
    public async Task Areas_are_found_by_old_name_code_and_number(string asked, params string[] found)
    {
        var page = await host.Page($"/areas?q={asked}");

        page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")).ShouldBe(found.Select(f => "/areas/" + f));
    }

    [Theory]
    [InlineData("/areas/E10000002", "/areas/buckinghamshire?from=E10000002")]
    [InlineData("/areas/E10000006", "/areas/cumbria?from=E10000006")]
    [InlineData("/areas/Hull", "/areas/kingston-upon-hull")]
    [InlineData("/areas/Devon", "/areas/devon")]
    [InlineData("/areas/80536", "/areas/oxfordshire")]
    [InlineData("/areas/E06000028", "/areas/bournemouth-christchurch-and-poole?from=E06000028")]
    public async Task Codes_and_names_lead_to_the_area_they_mean_today(string asked, string target)
    {
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(asked, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe(target);
    }

    [Fact]
    public async Task A_retired_code_is_explained_where_it_leads()
    {
        var page = await host.Page("/areas/cumbria?from=E10000006");

        page.QuerySelector("main [role=status]")!.TextContent.ShouldBe("E10000006 was the code of Cumbria, which ended on 31 March 2023; succeeded by Cumberland and Westmorland and Furness.");
        page.QuerySelectorAll("#lineage ~ ul a").Select(a => a.GetAttribute("href")).ShouldBe(["/areas/cumberland", "/areas/westmorland-and-furness"]);
        page.QuerySelector(".app-step").ShouldBeNull();
    }

    [Fact]
    public async Task An_area_says_what_is_due_next_and_why()
    {
        var page = await host.Page("/areas/oxfordshire");

        var step = page.QuerySelector(".app-step")!;
        step.QuerySelector("h3")!.TextContent.ShouldContain("Monitoring inspection, about March 2025");
        step.TextContent.ShouldContain("Counted from 15 September 2023");
        page.QuerySelectorAll(".app-timeline h3 a").Select(a => a.GetAttribute("href")).ShouldBe(
            ["/inspections/oxfordshire/full/2023-07-13", "/inspections/oxfordshire/revisit/2019-10-14", "/inspections/oxfordshire/full/2017-09-25"]);
    }

    [Fact]
    public async Task Themes_on_the_page_add_up_to_the_coded_findings()
    {
        var page = await host.Page("/areas/oxfordshire");
        using var client = host.CreateClient();
        var findings = await client.GetStringAsync("/inspections/oxfordshire/full/2023-07-13.csv", TestContext.Current.CancellationToken);

        var themes = findings.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(l => l.Split(',')[5].Split(' ').Length);
        page.QuerySelectorAll(".app-count").Sum(c => int.Parse(c.TextContent)).ShouldBe(themes);
    }

    [Theory]
    [InlineData("/areas/Oxfordshir", "/areas/oxfordshire")]
    [InlineData("/inspections/devon/full/1999-01-01", "/inspections/devon/full/2018-12-10")]
    [InlineData("/inspections/nowhere/full/2018-12-10", null)]
    [InlineData("/areas/%3Cscript%3Ealert(1)%3C%2Fscript%3E", null)]
    public async Task What_is_not_there_says_what_may_have_been_meant(string asked, string? suggested)
    {
        using var client = host.CreateClient();
        using var response = await client.GetAsync(asked, TestContext.Current.CancellationToken);
        var page = await WebHost.Parse(response);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        (suggested is null || page.QuerySelectorAll("main a").Any(a => a.GetAttribute("href") == suggested)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/areas?region=Narnia&outcome=bad&years=-1&due=x&sort=%27&as-at=9999-99-99", 4)]
    [InlineData("/areas?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&region=%22%3E%3Cscript%3E", 1)]
    [InlineData("/areas/devon?from=%3Cscript%3E", 0)]
    public async Task Absurd_parameters_give_a_page_that_says_what_was_ignored(string address, int ignored)
    {
        var page = await host.Page(address);

        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll(".app-ignored p").Length.ShouldBe(ignored);
    }

    [Fact]
    public async Task The_longest_list_stays_small()
    {
        using var client = host.CreateClient();

        (await client.GetByteArrayAsync("/areas", TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(100_000);
    }
}
