
namespace AreaInspections.Web.Tests.Browser;

/// <summary>Pages that show the words of reports, with reports in the store.</summary>
[Collection(typeof(ReportedSite))]
public class ReportPagesAccessibilityTests(ReportedChromium chromium) : IClassFixture<ReportedChromium>
{
    [Theory]
    [InlineData("/reports", 375)]
    [InlineData("/reports?stored=no&region=nowhere", 1280)]
    [InlineData("/reports/latest/hertfordshire/full/2023-07-10", 375)]
    [InlineData("/reports/latest/hertfordshire/full/2023-07-10", 1280)]
    [InlineData("/findings?q=speech+therapy&theme=nope", 375)]
    [InlineData("/findings?q=unicorns", 1280)]
    [InlineData("/findings/80475-E04", 375)]
    [InlineData("/search?q=short+breaks", 1280)]
    [InlineData("/", 375)]
    [InlineData("/areas/hertfordshire", 1280)]
    [InlineData("/inspections/hertfordshire/full/2023-07-10", 375)]
    [InlineData("/themes", 375)]
    [InlineData("/themes/therapy-access", 1280)]
    [InlineData("/themes/therapy-access", 375)]
    [InlineData("/national", 375)]
    [InlineData("/national?as-at=2017-06-30&edition=2016&rule=begun", 1280)]
    [InlineData("/national/weaknesses", 1280)]
    [InlineData("/national/therapy", 375)]
    [InlineData("/national/then-and-now", 375)]
    [InlineData("/national/claims", 375)]
    [InlineData("/national/claims/weakness-therapy-access-2023", 1280)]
    [InlineData("/national/claims/weakness-therapy-access-2023", 375)]
    [InlineData("/national/releases", 375)]
    public async Task Pages_have_no_violation_and_do_not_scroll_sideways(string address, int width)
    {
        var page = await chromium.Open(address, width);

        (await page.Violations()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_opened_report_has_no_violation_with_its_passage_marked(int width)
    {
        var page = await chromium.Open("/findings/80475-E04", width);
        await page.Locator(".app-actions a").First.ClickAsync();
        await page.Locator(".app-document__mark").First.WaitForAsync();

        (await page.Violations()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
