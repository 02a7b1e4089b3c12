using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using AreaInspections.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Reports;

[Collection(typeof(ReportedSite))]
public class ReportPagesTests(ReportedHost host)
{
    private const string Hertfordshire = "/reports/latest/hertfordshire/full/2023-07-10";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Latest_leads_to_the_version_with_its_outcome_team_and_every_finding()
    {
        var page = await host.Page(Hertfordshire);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Hertfordshire, 10 to 14 July 2023");
        page.QuerySelectorAll("article.app-finding").Length.ShouldBe(34);
        var read = page.QuerySelectorAll(".app-read > div").ToDictionary(r => r.Children[0].TextContent, r => r.TextContent);
        read["Outcome"].ShouldContain("Widespread and/or systemic failings");
        read["Local authority"].ShouldContain("Hertfordshire County Council");
        read["Previous inspection"].ShouldContain("page 1");
    }

    [Fact]
    public async Task A_passage_is_handed_to_the_script_with_its_page_and_has_a_way_without_it()
    {
        var id = await IdOf(Hertfordshire);

        var page = await host.Page($"/reports/{id}/document?finding=80475-E04");

        page.QuerySelector(".app-document")!.GetAttribute("data-passage")!.ShouldStartWith("[{\"page\":5,");
        page.QuerySelector(".app-document__plain a")!.GetAttribute("href").ShouldBe($"/reports/{id}/report.pdf#page=5");
        page.QuerySelector("blockquote")!.TextContent.ShouldContain("co-produce");
    }

    [Fact]
    public async Task The_file_comes_byte_by_byte_with_its_hash_as_tag_and_in_parts()
    {
        var id = await IdOf(Hertfordshire);
        using var client = host.CreateClient();
        var bytes = await client.GetByteArrayAsync($"/reports/{id}/report.pdf", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/reports/{id}/report.pdf") { Headers = { Range = new RangeHeaderValue(1, 4) } };

        using var part = await client.SendAsync(request, Cancel);

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync(Cancel)).ShouldBe("PDF-"u8.ToArray());
        part.Headers.ETag!.Tag.Trim('"').ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        part.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Theory]
    [InlineData("document?finding=%3Cscript%3Ealert(1)%3C/script%3E", HttpStatusCode.NotFound)]
    [InlineData("document?page=-5", HttpStatusCode.OK)]
    [InlineData("document?page=99999999999999999999", HttpStatusCode.OK)]
    [InlineData("differences?with=nonsense", HttpStatusCode.OK)]
    [InlineData("differences?with=00000000-0000-0000-0000-000000000000", HttpStatusCode.OK)]
    public async Task Absurd_parameters_get_a_page_and_are_not_echoed(string rest, HttpStatusCode status)
    {
        using var client = host.CreateClient();

        using var response = await client.GetAsync($"/reports/{await IdOf(Hertfordshire)}/{rest}", Cancel);

        response.StatusCode.ShouldBe(status);
        var html = await response.Content.ReadAsStringAsync(Cancel);
        html.ShouldNotContain("<script>alert");
        html.ShouldContain("<h1");
    }

    [Fact]
    public async Task List_narrows_by_region_and_outcome_and_says_what_was_ignored()
    {
        var page = await host.Page("/reports?region=South+East&outcome=systemicFailings&year=soon");

        page.QuerySelectorAll("tbody tr").Select(r => r.Children[0].QuerySelector("a")!.TextContent).ShouldBe(["Oxfordshire"]);
        page.QuerySelector(".app-ignored")!.TextContent.ShouldContain("soon");
        page.QuerySelectorAll(".app-active a").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_table_holds_what_the_page_shows_and_names_its_description()
    {
        ReportedHost.Require();
        using var client = host.CreateClient();

        using var csv = await client.GetAsync("/reports.csv?region=South+East&outcome=systemicFailings", Cancel);

        var rows = (await csv.Content.ReadAsStringAsync(Cancel)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(2);
        rows[1].ShouldContain("oxfordshire/full/2023-07-13");
        var described = csv.Headers.GetValues("Link").Single().Split('<', '>')[1];
        JsonDocument.Parse(await client.GetStringAsync(described, Cancel)).RootElement.GetProperty("url").GetString().ShouldBe("reports.csv?region=South+East&outcome=systemicFailings");
    }

    /// <returns>Id of the version an address leads to.</returns>
    private async Task<Guid> IdOf(string latest)
    {
        ReportedHost.Require();
        var record = await host.Services.GetRequiredService<PublicRecords>().Now(Cancel);
        return record.ReportOf(latest["/reports/latest/".Length..])!.Id;
    }
}
