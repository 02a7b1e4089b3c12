using System.Net;
using System.Text.RegularExpressions;
using AreaInspections.Conduct;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Access;

/// <summary>Asks for every route the host has as everybody there is, and compares with the table that people have reviewed.</summary>
public partial class AccessTests(AccessHost host) : IClassFixture<AccessHost>
{
    private static readonly HttpMethod[] s_page = [HttpMethod.Get, HttpMethod.Post];

    private readonly IReadOnlyList<AccessRow> _table = AccessRow.Load();

    private IReadOnlyList<(string Route, IReadOnlyList<HttpMethod> Methods)> Routes =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (
                Route: "/" + e.RoutePattern.RawText!.Trim('/'),
                Methods: (IReadOnlyList<HttpMethod>)(e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Select(m => new HttpMethod(m)).ToList() ?? [.. s_page])))
            .DistinctBy(e => (e.Route, string.Join(' ', e.Methods))),
    ];

    [Fact]
    public void Every_route_is_in_the_table_once_and_every_line_has_a_route()
    {
        var routes = Routes.Select(r => r.Route).Distinct().ToList();

        routes.Where(r => _table.Count(row => row.Covers(r)) != 1).ShouldBeEmpty("add them to access.csv, after thinking who may see them");
        _table.Where(row => !routes.Any(row.Covers)).ShouldBeEmpty("these are gone");
        routes.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Whatever_is_about_an_inspection_under_way_asks_what_one_may_see_of_it()
    {
        var about = _table.Where(row => row.Route.Contains("{inspection", StringComparison.Ordinal)).ToList();

        about.ShouldNotBeEmpty();
        about.ShouldAllBe(row => row.Who.StartsWith("sight ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_signed_out_is_led_to_sign_in_exactly_where_the_table_asks_for_somebody()
    {
        using var browser = host.Browser();
        var wrong = new List<string>();
        foreach (var (row, method, path) in Questions(_ => true, host.Notified))
        {
            using var answer = await Ask(browser, method, path);
            var led = answer.StatusCode == HttpStatusCode.SeeOther && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal);
            if (led == row.IsOpen || (!row.IsOpen && answer.Headers.CacheControl?.NoStore != true))
            {
                wrong.Add($"{method} {path}: {(int)answer.StatusCode}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_signed_in_gets_what_the_table_allows_and_finds_nothing_else()
    {
        var (wrong, asked, allowed) = (new List<string>(), 0, 0);
        foreach (var (persona, browser) in host.Askers)
        {
            var before = persona.Sight & ~Sight.Area;
            foreach (var (inspection, sight) in new[] { (host.Notified, persona.Sight), (host.Secret, before), (Guid.NewGuid(), Sight.Nothing) })
            {
                foreach (var (row, method, path) in Questions(r => !r.IsOpen && (inspection == host.Notified || r.Who.StartsWith("sight", StringComparison.Ordinal)), inspection))
                {
                    using var answer = await Ask(browser, method, path);
                    var expected = row.Admits(persona, sight);
                    var right = expected ? IsPage(answer) : persona.Sure ? answer.StatusCode == HttpStatusCode.NotFound : IsAskedForSecondFactor(answer);
                    asked++;
                    allowed += expected ? 1 : 0;
                    if (!right || answer.Headers.CacheControl?.NoStore != true)
                    {
                        wrong.Add($"{persona.Name}: {method} {path} {(int)answer.StatusCode} {answer.Headers.Location}, expected {(expected ? "to be allowed" : "nothing")}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(500);
        allowed.ShouldBeInRange(100, asked - 100);
    }

    [Fact]
    public async Task Public_pages_are_the_same_letter_by_letter_for_whoever_is_signed_in()
    {
        using var signedOut = host.Browser();
        foreach (var path in new[] { "/", "/areas/oxfordshire", "/national", "/api/v1/areas", "/areas.csv" })
        {
            using var shared = await Ask(signedOut, HttpMethod.Get, path);
            using var own = await Ask(host.Askers[0].Browser, HttpMethod.Get, path);

            (own.StatusCode, own.Headers.ETag).ShouldBe((HttpStatusCode.OK, shared.Headers.ETag!), path);
            (await Text(own)).ShouldBe(await Text(shared), path);
            shared.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
        }
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private IEnumerable<(AccessRow Row, HttpMethod Method, string Path)> Questions(Func<AccessRow, bool> chosen, Guid inspection) =>
        from route in Routes
        let row = _table.Single(r => r.Covers(route.Route))
        where chosen(row) && !route.Route.StartsWith("/assets/", StringComparison.Ordinal)
        from method in route.Methods
        select (row, method, Path(route.Route, inspection));

    /// <summary>The route with something that is there in its places.</summary>
    private string Path(string route, Guid inspection) => string.Join('/', route.Split('/').Select(part => part switch
    {
        "{inspection:guid}" => inspection.ToString(),
        "{account:guid}" => host.Experience.ToString(),
        _ when host.PlacesOf(inspection).TryGetValue(part, out var there) => there,
        "{version:int}-easy-read.html" or "{version:int}.docx" or "{version:int}.html" or "{version:int}.pdf" => part.Replace("{version:int}", "1", StringComparison.Ordinal),
        "{id:guid}" when route.StartsWith("/your-work/experiences", StringComparison.Ordinal) => host.Experience.ToString(),
        "{id:guid}" => (route.StartsWith("/statistics/import", StringComparison.Ordinal) ? host.Upload : host.Somebody.Value).ToString(),
        _ => Place().Replace(part, "x"),
    }));

    private static Task<HttpResponseMessage> Ask(HttpClient browser, HttpMethod method, string path) =>
        browser.SendAsync(new HttpRequestMessage(method, path), TestContext.Current.CancellationToken);

    /// <summary>
    /// The page itself, or an answer that comes after the question who may ask: for a form without its token the refusal of the form, for a PDF that there is nothing
    /// to print it.
    /// </summary>
    private static bool IsPage(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NoContent or HttpStatusCode.BadRequest or HttpStatusCode.ServiceUnavailable;

    private static bool IsAskedForSecondFactor(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.SeeOther && answer.Headers.Location!.OriginalString.StartsWith("/account/second-factor", StringComparison.Ordinal);

    [GeneratedRegex(@"\{.+\}")]
    private static partial Regex Place();
}
