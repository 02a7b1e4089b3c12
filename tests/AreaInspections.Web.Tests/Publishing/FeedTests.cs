using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace AreaInspections.Web.Tests.Publishing;

public class FeedTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("/areas/oxfordshire/feed.atom", 3)]
    [InlineData("/themes/ehc-quality/feed.atom", 20)]
    [InlineData("/national/feed.atom", 60)]
    [InlineData("/corrections/feed.atom", 0)]
    public async Task A_feed_is_well_formed_and_leads_to_pages_of_the_site(string address, int atLeast)
    {
        var feed = await Feed(address);

        feed.Items.Count().ShouldBeGreaterThanOrEqualTo(atLeast);
        feed.Authors.ShouldNotBeEmpty();
        feed.Links.Single(l => l.RelationshipType == "self").Uri.AbsolutePath.ShouldBe(address);
        feed.Items.Select(i => i.Id).Append(feed.Id).ShouldBeUnique();
        feed.Items.ShouldAllBe(i => i.Id.StartsWith("tag:areainspections,2026:") && i.LastUpdatedTime <= feed.LastUpdatedTime && i.Links.Single().Uri.IsAbsoluteUri);
    }

    [Fact]
    public async Task Entries_are_called_the_same_however_often_and_by_whatever_host_they_are_asked_for()
    {
        using var elsewhere = host.CreateClient(new() { BaseAddress = new("http://elsewhere.example") });
        using var xml = XmlReader.Create(await elsewhere.GetStreamAsync("/national/feed.atom", TestContext.Current.CancellationToken));

        var there = SyndicationFeed.Load(xml);
        var here = await Feed("/national/feed.atom");

        there.Items.Select(i => (i.Id, i.LastUpdatedTime)).ShouldBe(here.Items.Select(i => (i.Id, i.LastUpdatedTime)));
        there.Items.First().Links.Single().Uri.Host.ShouldBe("elsewhere.example");
    }

    [Fact]
    public async Task Newest_inspection_stands_first_with_its_outcome()
    {
        var first = (await Feed("/areas/oxfordshire/feed.atom")).Items.First();

        first.Id.ShouldBe("tag:areainspections,2026:inspection/oxfordshire/full/2023-07-13");
        first.LastUpdatedTime.UtcDateTime.ShouldBe(new(2023, 9, 15));
        first.Summary.Text.ShouldContain("Widespread and/or systemic failings");
    }

    [Fact]
    public async Task Every_area_and_inspection_of_the_site_map_is_there()
    {
        using var client = host.CreateClient();
        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken));
        var paths = map.Descendants(s_sitemap + "loc").Select(l => new Uri(l.Value).AbsolutePath).ToList();

        paths.ShouldBeUnique();
        paths.Count(p => p.StartsWith("/areas/", StringComparison.Ordinal)).ShouldBe(158);
        foreach (var path in paths.Where(p => p.StartsWith("/areas/", StringComparison.Ordinal) || p.StartsWith("/inspections/", StringComparison.Ordinal)).Where((_, i) => i % 9 == 0))
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is_and_unknown_feeds_are_not_there()
    {
        using var client = host.CreateClient();

        (await client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken)).ShouldContain("Sitemap: http://localhost/sitemap.xml");
        foreach (var address in new[] { "/areas/nowhere/feed.atom", "/themes/nothing/feed.atom" })
        {
            using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task A_named_contact_stands_in_security_txt_with_a_day_on_which_it_expires()
    {
        using var told = host.WithWebHostBuilder(b => b.UseSetting("Site:SecurityContact", "mailto:security@example.org"));
        using var client = told.CreateClient();

        var lines = (await client.GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken)).Split('\n');

        lines[0].ShouldBe("Contact: mailto:security@example.org");
        (await Security()).ShouldStartWith("Contact: http://localhost/corrections\n", customMessage: "where nobody is named, the page that says how to tell of a fault");
        DateTimeOffset.Parse(lines[1]["Expires: ".Length..]).ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddDays(150));
    }

    private async Task<string> Security()
    {
        using var client = host.CreateClient();
        return await client.GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);
    }

    private async Task<SyndicationFeed> Feed(string address)
    {
        using var client = host.CreateClient();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        using var xml = XmlReader.Create(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        return SyndicationFeed.Load(xml);
    }
}
