using Deque.AxeCore.Playwright;

namespace AreaInspections.Web.Tests.Browser;

public class AccessibilityTests(ChromiumHost chromium) : IClassFixture<ChromiumHost>
{
    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 375)]
    [InlineData("/no-such-page", 375)]
    [InlineData("/national?as-at=2017-06-30&edition=2016", 1280)]
    [InlineData("/national?as-at=2023-07-31&edition=2023", 375)]
    public async Task Pages_have_no_violation_and_do_not_scroll_sideways(string address, int width)
    {
        var page = await chromium.Open(address, width);

        var axe = await page.RunAxe();

        axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task From_home_a_number_of_the_report_opens_its_areas()
    {
        var page = await chromium.Open("/", 1280);

        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Read the national findings report" }).ClickAsync();
        var number = page.Locator("main a[href^='#claim']").First;
        var target = await number.GetAttributeAsync("href");
        await number.ClickAsync();

        page.Url.ShouldEndWith(target!);
        (await page.Locator(target!).IsVisibleAsync()).ShouldBeTrue();
    }
}
