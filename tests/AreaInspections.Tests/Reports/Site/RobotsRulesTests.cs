using AreaInspections.Readers.Reports.Site;

namespace AreaInspections.Tests.Reports.Site;

public class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/provider/44/1", false)]
    [InlineData("User-agent: *\nDisallow:", "/provider/44/1", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /provider/", "/provider/44/1", true)]
    [InlineData("User-agent: *\nAllow: /provider/\nDisallow: /provider/44/", "/provider/44/1", false)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/v1/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/v1/a.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*c*e", "/abcde", false)]
    [InlineData("User-agent: *\nDisallow: /search?", "/search?q=send", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café/menu", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    public void Longest_match_decides(string robots, string path, bool allowed) => Allows(robots, path).ShouldBe(allowed);

    [Fact]
    public void The_group_of_our_name_takes_the_place_of_the_one_for_all()
    {
        const string Robots = "User-Agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: areainspections/2\nDisallow: /private # ours";

        Allows(Robots, "/provider").ShouldBeTrue();
        Allows(Robots, "/private").ShouldBeFalse();
    }

    [Fact]
    public void Groups_of_one_name_are_taken_together() =>
        Allows("user-agent: AreaInspections\ndisallow: /a\nuser-agent: x\ndisallow: /\nuser-agent: AreaInspections\ndisallow: /b", "/b").ShouldBeFalse();

    [Theory]
    [InlineData("10", 10)]
    [InlineData("0.5", 0.5)]
    [InlineData("999999", 3600)]
    [InlineData("soon", 0)]
    [InlineData("-3", 0)]
    public void Crawl_delay_is_read_in_seconds_and_has_an_end(string delay, double seconds) =>
        RobotsRules.Parse($"User-agent: *\nCrawl-delay: {delay}", "AreaInspections").CrawlDelay.TotalSeconds.ShouldBe(seconds);

    [Fact]
    public void A_pattern_made_to_take_long_does_not() =>
        Allows($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("a*", 2000))}b", "/" + new string('a', 4000)).ShouldBeTrue();

    private static bool Allows(string robots, string path) =>
        RobotsRules.Parse(robots, "AreaInspections").Allows(new Uri("https://site.example" + path));
}
