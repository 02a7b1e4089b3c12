
namespace AreaInspections.Web.Tests.Browser;

public class AccessibilityTests(ChromiumHost chromium) : IClassFixture<ChromiumHost>
{
    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 375)]
    [InlineData("/areas", 1280)]
    [InlineData("/areas?q=E10000006&as-at=2020-01-01&region=nowhere", 375)]
    [InlineData("/areas/oxfordshire", 1280)]
    [InlineData("/areas/oxfordshire", 375)]
    [InlineData("/areas/cumbria?from=E10000006", 375)]
    [InlineData("/inspections/oxfordshire/full/2023-07-13", 375)]
    [InlineData("/no-such-page", 375)]
    [InlineData("/about", 1280)]
    [InlineData("/method", 375)]
    [InlineData("/method", 1280)]
    [InlineData("/data", 375)]
    [InlineData("/api", 375)]
    [InlineData("/api", 1280)]
    [InlineData("/corrections", 375)]
    [InlineData("/accessibility", 375)]
    [InlineData("/privacy", 1280)]
    [InlineData("/cookies", 375)]
    [InlineData("/national/report?as-at=2017-06-30&edition=2016", 1280)]
    [InlineData("/national/report?as-at=2023-07-31&edition=2023", 375)]
    public async Task Pages_have_no_violation_and_do_not_scroll_sideways(string address, int width)
    {
        var page = await chromium.Open(address, width);

        (await page.Violations()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
