using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AreaInspections.Web.Tests.National;

/// <summary>On the public record as it is delivered: coded findings without their words.</summary>
public partial class NationalPagesTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly string[] s_chapters = ["progress", "outcomes", "weaknesses", "strengths", "therapy", "even-among", "phases", "aspects"];

    [Fact]
    public async Task The_end_of_the_first_year_is_replayed()
    {
        var page = await host.Page("/national?as-at=2017-06-30&edition=2016");

        var figures = page.QuerySelectorAll(".app-facts dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!);
        figures["inspections published to date"].TextContent.ShouldBe("30");
        figures["written statement of action required"].TextContent.ShouldBe("9");
        var claim = await host.Page(figures["written statement of action required"].QuerySelector("a")!.GetAttribute("href")!);
        claim.QuerySelector("h1")!.TextContent.ShouldContain("9 of 30");
        claim.QuerySelectorAll(".app-counting").Length.ShouldBe(9);
    }

    [Fact]
    public async Task A_chapter_and_its_table_for_taking_away_say_the_same()
    {
        foreach (var chapter in s_chapters)
        {
            foreach (var query in new[] { "", "?as-at=2021-12-31&edition=2016&rule=begun" })
            {
                var page = await host.Page($"/national/{chapter}{query}");
                using var client = host.CreateClient();
                var csv = (await client.GetStringAsync($"/national/{chapter}.csv{query}", TestContext.Current.CancellationToken)).Split("\r\n")[1..^1];

                var shown = page.QuerySelectorAll("table a[href*='/national/claims/']").Select(a => $"{Id(a)}: {a.TextContent}");
                shown.Order(StringComparer.Ordinal).ShouldBe(csv.Select(Row).Order(StringComparer.Ordinal), $"{chapter}{query}");
            }
        }

        static string Id(IElement link) => link.GetAttribute("href")!.Split('/')[^1].Split('?')[0];

        static string Row(string line) => line[..line.IndexOf(',', StringComparison.Ordinal)] + ": " + Numbers().Match(line).Result("${count} of ${of}");
    }

    [Theory]
    [InlineData("inspected-2016")]
    [InlineData("outcome-statement-required-london-2016")]
    [InlineData("weakness-therapy-access-2023")]
    [InlineData("strength-therapy-quality-where-spoken-of-2023")]
    [InlineData("weakness-ehc-quality-among-typically-positive-2023")]
    public async Task The_numbers_of_a_claim_are_the_lengths_of_its_lists(string claim)
    {
        var page = await host.Page($"/national/claims/{claim}");
        var numbers = page.QuerySelectorAll(".app-facts a").Select(a => int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var last = page.QuerySelectorAll(".govuk-pagination__item a").Select(a => int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(1).Max();
        var counting = new List<string>();
        for (var number = 1; number <= last; number++)
        {
            counting.AddRange((await host.Page($"/national/claims/{claim}?page={number}")).QuerySelectorAll(".app-counting h3").Select(h => h.TextContent));
        }

        var asked = page.QuerySelectorAll("section[aria-labelledby=asked] li").Select(l => l.TextContent).ToList();
        counting.Distinct().Count().ShouldBe(numbers[0]);
        (counting.Count + asked.Except(counting).Count()).ShouldBe(numbers[1]);
        page.QuerySelectorAll("section[aria-labelledby=excluded] li").Length.ShouldBe(numbers[2]);
        page.QuerySelector("h1")!.TextContent.ShouldContain($"{numbers[0]} of {numbers[1]}");
    }

    [Fact]
    public async Task Every_claim_has_a_page_of_its_own_that_is_light()
    {
        using var client = host.CreateClient();
        var ids = (await client.GetStringAsync("/national/claims.csv", TestContext.Current.CancellationToken)).Split("\r\n")[1..^1].Select(r => r.Split(',')[0]).ToList();
        ids.Count.ShouldBeGreaterThan(150);
        foreach (var address in ids.Select(id => $"/national/claims/{id}").Concat(s_chapters.Select(c => $"/national/{c}")).Append("/national").Append("/national/claims").Append("/themes"))
        {
            (await client.GetByteArrayAsync(address, TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(100_000, address);
        }
    }

    [Theory]
    [InlineData("/national/claims/no-such-claim-2023")]
    [InlineData("/national/claims/no-such-claim")]
    [InlineData("/national/claims/weakness-therapy-access-2023?as-at=2017-06-30")]
    [InlineData("/national/nowhere")]
    [InlineData("/national/nowhere.csv")]
    [InlineData("/national/releases/none")]
    [InlineData("/national/releases/none/report.html")]
    [InlineData("/themes/therapy")]
    public async Task What_is_not_there_says_where_to_look(string address)
    {
        using var client = host.CreateClient();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Page not found");
    }

    [Theory]
    [InlineData("/national?as-at=1850-01-01", "first inspections began")]
    [InlineData("/national/weaknesses?edition=%3Cscript%3Ealert(1)%3C/script%3E", "no edition of the framework")]
    [InlineData("/national/claims/inspected-2016?rule='%22%3E%3Cimg src=x&page=-7", "counting rule")]
    [InlineData("/national/claims?theme=%3Cb%3E&chapter=..%2F..&words=%3Cscript%3E", "no theme of that name")]
    [InlineData("/national?as-at=2017-06-30&as-at=x", "was not understood")]
    [InlineData("/national?as-at=2017-06-30&edition=2023", "Nothing to count yet")]
    public async Task Hostile_and_absurd_parameters_are_answered_in_words(string address, string says)
    {
        var page = await host.Page(address);

        page.QuerySelector("#main-content")!.TextContent.ShouldContain(says);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("script:not([src]), img, main b script").ShouldBeEmpty();
    }

    [GeneratedRegex(@",(published|begun),(?<count>\d+),(?<of>\d+),", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
