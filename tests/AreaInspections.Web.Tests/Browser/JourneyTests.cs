using System.ServiceModel.Syndication;
using System.Xml;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>What people come for, from the first page on, as they would click it.</summary>
[Collection(typeof(ReportedSite))]
public class JourneyTests(ReportedChromium chromium, ReportedHost host) : IClassFixture<ReportedChromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_clicks_lead_from_the_therapy_claim_to_its_passage_and_the_finding_leads_back(bool script)
    {
        var page = await chromium.Open("/national/weaknesses", 1280, script);

        await page.Locator("a[href^='/national/claims/weakness-therapy-access-2023']").First.ClickAsync();
        var passage = page.Locator(".app-finding a[href*='/document?finding=']").First;
        var label = (await passage.GetAttributeAsync("href"))!.Split("finding=")[1].Split('&')[0];
        await passage.ClickAsync();

        (await page.Locator("blockquote").First.InnerTextAsync()).Length.ShouldBeGreaterThan(40);
        (await page.Locator("a[href*='report.pdf#page=']").CountAsync()).ShouldBeGreaterThan(0);
        if (script)
        {
            await page.Locator(".app-document__mark").First.WaitForAsync();
        }

        await page.Locator($"main a[href$='/findings/{label}']").First.ClickAsync();
        await page.Locator("main a[href^='/national/claims/weakness-therapy-access-2023']").First.ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Access to therapy services was a weakness");
    }

    [Fact]
    public async Task Good_practice_on_short_breaks_is_found_from_the_first_page()
    {
        var page = await chromium.Open("/", 1280);

        await page.GetByRole(AriaRole.Link, new() { Name = "Find good practice" }).ClickAsync();
        await page.GetByLabel("Words", new() { Exact = true }).FillAsync("\"short breaks\"");
        await page.Locator("main form button[type=submit]").First.ClickAsync();

        page.Url.ShouldContain("polarity=strength");
        (await page.Locator(".app-finding mark").First.InnerTextAsync()).ShouldBe("short breaks", StringCompareShould.IgnoreCase);
        (await page.Locator(".app-finding .app-mark").AllInnerTextsAsync()).Distinct().ShouldBe(["Strength"]);
    }

    [Fact]
    public async Task The_feed_of_an_area_is_offered_and_tells_of_its_report()
    {
        var page = await chromium.Open("/areas/hertfordshire", 1280);
        var feed = (await page.Locator("link[rel=alternate][type='application/atom+xml']").GetAttributeAsync("href"))!;

        using var client = host.CreateClient();
        using var xml = XmlReader.Create(await client.GetStreamAsync(new Uri(feed, UriKind.Relative), TestContext.Current.CancellationToken));

        SyndicationFeed.Load(xml).Items.ShouldContain(i => i.Title.Text.Contains("Hertfordshire", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_paper_the_content_stays_and_the_ways_around_it_go()
    {
        var page = await chromium.Open("/national/claims/weakness-therapy-access-2023", 1280);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(".app-navigation").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".app-header__search").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".app-finding__words").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_a_tile_of_the_map_and_opens_its_area()
    {
        var page = await chromium.Open("/areas", 1280);
        await page.Locator("svg a").First.FocusAsync();
        var target = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Local areas");

        new Uri(page.Url).AbsolutePath.ShouldBe(target);
    }
}
