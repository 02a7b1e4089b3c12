using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AreaInspections.Readers.Publishing;

namespace AreaInspections.Web.Tests.Publishing;

public class SitePagesTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly string[] s_pages = ["/about", "/method", "/data", "/accessibility", "/privacy", "/cookies", "/corrections", "/api"];

    [Fact]
    public async Task Each_page_has_one_heading_a_title_of_its_own_and_breadcrumbs_and_stays_small()
    {
        var titles = new List<string>();
        foreach (var address in s_pages)
        {
            var page = await host.Page(address);

            page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            page.QuerySelectorAll(".govuk-breadcrumbs a").ShouldNotBeEmpty(address);
            page.QuerySelectorAll("[style], main script, style").ShouldBeEmpty(address);
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            page.Source.Length.ShouldBeLessThan(100_000, address);
            titles.Add(page.Title!);
        }

        titles.ShouldBeUnique();
    }

    [Fact]
    public async Task Links_within_a_page_lead_to_something_on_it()
    {
        var followed = 0;
        foreach (var address in s_pages)
        {
            var page = await host.Page(address);
            foreach (var link in page.QuerySelectorAll("main a[href^='#']"))
            {
                page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull($"{address}{link.GetAttribute("href")}");
                followed++;
            }
        }

        followed.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Method_shows_the_accuracy_that_was_measured()
    {
        var measured = MeasuredAccuracy.Load();

        var page = await host.Page("/method");

        var words = Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
        words.ShouldContain($"The program reaches {measured.Themes.MicroF1.ToString("0.00", CultureInfo.InvariantCulture)}");
        words.ShouldContain($"there it reaches {measured.HeldBack.MicroF1.ToString("0.00", CultureInfo.InvariantCulture)}");
        words.ShouldContain($"Measured on {measured.MeasuredOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
        page.QuerySelectorAll("table tbody tr a[href^='/themes/']").Length.ShouldBe(measured.Themes.Themes.Count);
    }

    [Fact]
    public async Task Data_names_every_source_of_the_record_with_its_date()
    {
        var page = await host.Page("/data");

        var sources = page.QuerySelector("#sources + div tbody")!.TextContent;
        sources.ShouldContain("17 November 2022");
        sources.ShouldContain("Ofsted and the Care Quality Commission");
        page.QuerySelector("#licence + div")!.TextContent.ShouldContain("Open Government Licence v3.0");
    }

    [Fact]
    public async Task Every_example_of_the_reference_answers_where_it_needs_no_report()
    {
        using var client = host.CreateClient();
        var examples = (await host.Page("/api")).QuerySelectorAll("article > p > a[href^='/api/v1/']").Select(a => a.GetAttribute("href")!).Where(a => !a.StartsWith("/api/v1/reports/", StringComparison.Ordinal)).ToList();

        examples.Count.ShouldBe(16);
        foreach (var example in examples)
        {
            using var response = await client.GetAsync(new Uri(example, UriKind.Relative), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, example);
        }
    }
}
