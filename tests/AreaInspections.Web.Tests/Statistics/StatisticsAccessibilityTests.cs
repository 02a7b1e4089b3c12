using AreaInspections.Web.Tests.Browser;

namespace AreaInspections.Web.Tests.Statistics;

[Collection(typeof(FigureSite))]
public class StatisticsAccessibilityTests(FigureChromium chromium) : IClassFixture<FigureChromium>
{
    [Theory]
    [InlineData("/statistics", 1280)]
    [InlineData("/statistics", 375)]
    [InlineData("/statistics/ehc-plans-within-20-weeks?area=devon", 1280)]
    [InlineData("/statistics/ehc-plans-within-20-weeks?area=devon&period=nonsense", 375)]
    [InlineData("/statistics/children-waiting-over-18-weeks-share?area=devon", 375)]
    [InlineData("/statistics/areas/devon", 1280)]
    [InlineData("/statistics/areas/devon", 375)]
    [InlineData("/statistics/send-and-other-pupils?year=2015-16", 1280)]
    [InlineData("/statistics/send-and-other-pupils?year=2015-16", 375)]
    [InlineData("/themes/exclusion", 375)]
    public async Task Pages_of_figures_have_no_violation_and_do_not_scroll_sideways(string address, int width)
    {
        var page = await chromium.Open(address, width);

        (await page.Violations()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
