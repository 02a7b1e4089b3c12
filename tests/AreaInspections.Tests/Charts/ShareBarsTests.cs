using System.Xml.Linq;
using AreaInspections.Documents.Charts;

namespace AreaInspections.Tests.Charts;

public class ShareBarsTests
{
    private static readonly ShareBar s_weak = new("Waits <long>", 15, 30) { Side = BarSide.Weakness, Interval = new(0.25, 0.75), Href = "/findings" };
    private static readonly ShareBar s_strong = new("Families", 30, 30) { Side = BarSide.Strength };

    [Fact]
    public void Length_and_whisker_are_to_scale_in_both_drawings()
    {
        var figure = Draw(s_strong, s_weak);

        Widths(figure, "bar s").ShouldBe(["340", "336"]);
        Widths(figure, "bar w").ShouldBe(["170", "168"]);
        figure.Descendants("path").Where(p => (string?)p.Attribute("class") == "whisker").Select(p => p.Attribute("d")!.Value.Split('M')[1])
            .ShouldBe(["373 83H543", "86 131.5H254"]);
    }

    [Fact]
    public void Hatch_of_each_drawing_is_its_own()
    {
        var figure = Draw(s_weak);

        var hatches = figure.Descendants("pattern").Select(p => $"url(#{p.Attribute("id")!.Value})").ToList();
        hatches.ShouldBe(["url(#hatch-x-wide)", "url(#hatch-x-narrow)"]);
        figure.Descendants("rect").Where(r => (string?)r.Attribute("class") == "bar w").Select(r => r.Attribute("fill")!.Value).ShouldBe(hatches);
    }

    [Fact]
    public void Chart_with_links_is_no_image_and_each_link_says_of_what()
    {
        Draw(s_strong).Elements("svg").ShouldAllBe(s => s.Attribute("role")!.Value == "img");
        var linked = Draw(s_strong, s_weak);

        linked.Elements("svg").ShouldAllBe(s => s.Attribute("role")!.Value == "group");
        linked.Descendants("a").Select(a => (a.Attribute("href")!.Value, a.Attribute("aria-label")!.Value)).Distinct().ShouldBe([("/findings", "Waits <long>: 15 of 30")]);
    }

    [Fact]
    public void Sentence_stands_below_the_chart_and_in_each_drawing()
    {
        var figure = Draw(s_weak);

        figure.Element("figcaption")!.Value.ShouldBe("Title. What it shows.");
        figure.Descendants("desc").Select(d => d.Value).ShouldBe(["What it shows.", "What it shows."]);
    }

    [Fact]
    public void Bar_in_a_cell_is_an_image_named_by_its_numbers()
    {
        var svg = XElement.Parse(s_weak.Draw("row-1").ToString());

        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-label")!.Value.ShouldBe("Waits <long>: 15 of 30, 95% interval 25% to 75%");
    }

    [Fact]
    public void Nothing_counted_draws_a_hairline() => Widths(Draw(new ShareBar("None", 0, 0)), "bar o").ShouldBe(["1.5", "1.5"]);

    private static XElement Draw(params ShareBar[] bars) => XElement.Parse(ShareBars.Draw("x", "Title", "What it shows.", bars).ToString());

    private static IEnumerable<string> Widths(XElement figure, string bar) =>
        figure.Descendants("rect").Where(r => (string?)r.Attribute("class") == bar).Select(r => r.Attribute("width")!.Value);
}
