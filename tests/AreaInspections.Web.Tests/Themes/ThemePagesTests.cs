namespace AreaInspections.Web.Tests.Themes;

public class ThemePagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_theme_says_the_same_in_the_list_on_its_page_and_in_its_claims()
    {
        var list = await host.Page("/themes");
        var row = list.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("a[href='/themes/therapy-access']") is not null);
        var numbers = row.QuerySelectorAll("td a").Select(a => a.TextContent).ToList();

        var page = await host.Page("/themes/therapy-access");

        page.QuerySelectorAll("section[aria-labelledby=common] .app-claim a").Select(a => a.TextContent).ShouldBe(numbers);
        (await host.Page(row.QuerySelector("td a")!.GetAttribute("href")!)).QuerySelector("h1")!.TextContent.ShouldContain(numbers[0]);
    }

    [Fact]
    public async Task Outcomes_and_regions_of_a_theme_add_up_to_all_its_areas()
    {
        var page = await host.Page("/themes/mental-health");
        var all = Parts(page.QuerySelectorAll("section[aria-labelledby=common] .app-claim a").Select(a => a.TextContent).Order(StringComparer.Ordinal).Last());

        foreach (var cut in new[] { "outcome", "region", "year" })
        {
            var cells = page.QuerySelectorAll($"section[aria-labelledby=cut-{cut}] tbody tr").Select(r => Parts(r.QuerySelector("td .app-nowrap")!.TextContent)).ToList();
            cells.Sum(c => c.Of).ShouldBe(all.Of, cut);
        }

        static (int Count, int Of) Parts(string text) => text.Split(" of ") is [var count, var of] ? (int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), int.Parse(of, System.Globalization.CultureInfo.InvariantCulture)) : (0, 0);
    }
}
