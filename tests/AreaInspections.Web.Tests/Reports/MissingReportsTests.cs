using System.Net;

namespace AreaInspections.Web.Tests.Reports;

/// <summary>On a store without any report.</summary>
public class MissingReportsTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("/reports")]
    [InlineData("/findings")]
    [InlineData("/findings?q=speech")]
    [InlineData("/search?q=speech")]
    public async Task Pages_say_that_the_words_are_missing_and_how_to_get_them(string address) =>
        (await host.Page(address)).QuerySelector(".app-missing")!.TextContent.ShouldContain("inspections fetch");

    [Fact]
    public async Task Coded_findings_can_be_narrowed_without_their_words()
    {
        var page = await host.Page("/findings?theme=therapy-access&polarity=weakness");

        page.QuerySelectorAll("article.app-finding").Length.ShouldBe(20);
        page.QuerySelector("#results")!.TextContent.ShouldContain("1 to 20");
    }

    [Fact]
    public async Task An_inspection_on_record_without_its_report_is_told_from_an_unknown_one()
    {
        using var client = host.CreateClient();

        using var known = await client.GetAsync("/reports/latest/hertfordshire/full/2023-07-10", TestContext.Current.CancellationToken);
        using var unknown = await client.GetAsync("/reports/latest/atlantis/full/2023-07-10", TestContext.Current.CancellationToken);

        (known.StatusCode, unknown.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Hertfordshire in July 2023 is not in this store");
        (await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("is on record");
    }
}
