using System.Net;

namespace AreaInspections.Web.Tests.Publishing;

public class RateLimitTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Who_asks_for_more_pages_than_people_read_is_told_to_wait_and_kept_pages_stay_free()
    {
        using var strict = host.WithWebHostBuilder(b => b.UseSetting("RateLimit:Burst", "3").UseSetting("RateLimit:PerSecond", "1"));
        using var client = strict.CreateClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var written = await client.GetAsync($"/about?n={i}", TestContext.Current.CancellationToken);
            statuses.Add(written.StatusCode);
        }

        using var kept = await client.GetAsync("/about?n=0", TestContext.Current.CancellationToken);

        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        statuses[0].ShouldBe(HttpStatusCode.OK);
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
