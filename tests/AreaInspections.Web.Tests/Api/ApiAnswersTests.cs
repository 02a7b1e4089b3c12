using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Web.Tests.Api;

public class ApiAnswersTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Links_between_pages_lead_past_every_finding_once()
    {
        var (labels, next) = (new List<string>(), (string?)"/api/v1/findings?size=100");
        while (next is not null)
        {
            using var response = await _client.GetAsync(new Uri(next, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            labels.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("links").GetProperty("self").GetString()!));
            next = response.Headers.GetValues("Link").Single().Split(", ").FirstOrDefault(l => l.EndsWith("rel=\"next\"", StringComparison.Ordinal))?.Split('<', '>')[1];
        }

        labels.Count.ShouldBe(CodedFacts.Load().Count);
        labels.ShouldBeUnique();
    }

    [Fact]
    public async Task Words_that_are_not_stored_are_absent_and_say_so()
    {
        var page = await _client.GetFromJsonAsync<JsonElement>("/api/v1/findings?size=1", TestContext.Current.CancellationToken);

        var finding = page.GetProperty("items")[0];
        finding.GetProperty("textStatus").GetString().ShouldBe("notStored");
        finding.TryGetProperty("text", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Any_site_may_read_answers_and_problems_and_see_tag_and_links()
    {
        foreach (var address in (string[])["/api/v1/areas", "/api/v1/areas/atlantis", "/api/nowhere"])
        {
            using var response = await _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            response.Headers.GetValues("Access-Control-Allow-Origin").Single().ShouldBe("*");
            response.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("ETag, Link");
            response.Headers.GetValues("Cross-Origin-Resource-Policy").Single().ShouldBe("cross-origin");
        }

        using var page = await _client.GetAsync(new Uri("/about", UriKind.Relative), TestContext.Current.CancellationToken);
        page.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Asking_beforehand_is_told_that_reading_is_all_there_is()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/claims");
        using var response = await _client.SendAsync(asked, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldBe("GET, HEAD");
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "OPTIONS"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_answer_with_the_tag_somebody_has_is_not_sent_again()
    {
        using var first = await _client.GetAsync(new Uri("/api/v1/themes", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/themes");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);
        using var second = await _client.SendAsync(again, TestContext.Current.CancellationToken);
        using var head = await _client.SendAsync(new(HttpMethod.Head, "/api/v1/themes"), TestContext.Current.CancellationToken);

        first.Headers.ETag.ShouldNotBeNull();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldBe(first.Headers.ETag);
    }

    [Theory]
    [InlineData("GET", "/api/v1/areas?size=1000&regio=London", 400, "size")]
    [InlineData("GET", "/api/v1/findings?polarity=strength&polarity=weakness", 400, "polarity")]
    [InlineData("GET", "/api/v1/findings?area=Birmigham", 400, "birmingham")]
    [InlineData("GET", "/api/v1/claims?as-at=31/12/2025", 400, "2025-12-31")]
    [InlineData("GET", "/api/v1/claims/weakness-of-everything-2023", 404, "/api/v1/claims")]
    [InlineData("GET", "/api/v1/areas/Leicster", 404, "/api/v1/areas/leicester")]
    [InlineData("GET", "/api/v2/areas", 404, "/api/v1/openapi.json")]
    [InlineData("POST", "/api/v1/areas", 405, "GET")]
    public async Task A_problem_says_what_is_wrong_and_what_would_be_right(string method, string address, int status, string hint)
    {
        using var asked = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await _client.SendAsync(asked, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.ToString().ShouldContain(hint);
    }
}
