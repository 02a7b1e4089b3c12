using System.Xml.Linq;
using AreaInspections.Documents;
using AreaInspections.Documents.Charts;

namespace AreaInspections.Tests.Charts;

public class StatisticChartsTests
{
    private static readonly ChartMark s_england = new(MarkShape.Bar, "England", 5, "5.0%");
    private static readonly ChartMark s_area = new(MarkShape.Disc, "Moor & Mire", 9, "9.0%") { Interval = (7, 30) };

    [Fact]
    public void A_strip_has_a_dot_for_each_place_and_keeps_to_its_frame_whatever_the_interval()
    {
        var figure = Read(DotStrip.Draw(new("s", "How areas lie", "Three areas."), "% of pupils", "local area", [1, 5, 9], (2, 8), [s_england, s_area]));

        foreach (var drawing in figure.Elements("svg"))
        {
            Path(drawing, "dots all").Count(c => c == 'M').ShouldBe(3);
            Numbers(Path(drawing, "whisker")).ShouldAllBe(n => n <= (double)drawing.Attribute("width")!);
        }

        figure.Value.ShouldContain("Moor & Mire");
    }

    [Fact]
    public void A_line_breaks_at_a_symbol_and_prints_it()
    {
        var line = new TimeLine(MarkShape.Disc, "Moor", [new(0, 1), new(1, 2), new(2, null, "c"), new(3, 3), new(4, 4)]);

        var figure = Read(TimeLines.Draw(new("t", "Over time", "It rose."), "% of pupils", ["2015", "2016", "2017", "2018", "2019"], [line]));

        foreach (var drawing in figure.Elements("svg"))
        {
            var path = Path(drawing, "line area");
            path.Count(c => c == 'M').ShouldBe(2, "one piece before the symbol and one behind it");
            path.Count(c => c == 'L').ShouldBe(2);
            drawing.Elements("text").Single(t => (string?)t.Attribute("class") == "symbol area").Value.ShouldBe("c");
        }
    }

    [Fact]
    public void A_line_is_not_drawn_into_a_period_that_does_not_follow()
    {
        var line = new TimeLine(MarkShape.Bar, "England", [new(0, 1), new(1, 2), new(2, 3)]);

        var figure = Read(TimeLines.Draw(new("t", "Over time", "It rose."), "%", ["2015", "2016", "2019"], [line], new HashSet<int> { 2 }));

        Path(figure.Elements("svg").First(), "line england").Count(c => c == 'M').ShouldBe(2);
    }

    [Fact]
    public void A_funnel_tells_dots_rings_and_crosses_apart()
    {
        FunnelPoint[] points = [new(100, 5, FunnelDot.Within), new(200, 5.1, FunnelDot.Within), new(300, 8, FunnelDot.Outside), new(400, 1, FunnelDot.FarOutside)];
        FunnelStep[] limits = [new(100, 1, 2, 8, 9), new(400, 3, 4, 6, 7)];

        var drawing = Read(FunnelPlot.Draw(new("f", "By size", "Four areas."), "pupils", "%", s_england, points, limits)).Elements("svg").First();

        Path(drawing, "dots all").Count(c => c == 'M').ShouldBe(2);
        drawing.Elements("circle").Count(c => (string?)c.Attribute("class") == "ring").ShouldBe(1);
        drawing.Elements("path").Count(c => (string?)c.Attribute("class") == "cross").ShouldBe(1);
        drawing.Elements("path").Count(c => ((string?)c.Attribute("class"))!.StartsWith("limit ", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public void Bars_of_groups_differ_by_ground_and_a_missing_number_has_no_bar()
    {
        GroupBar[] bars = [new(GroupFill.Hatched, "SEN support", 0.32, "0.32") { Beside = "6.4 times" }, new(GroupFill.Solid, "EHC plan", null, "c, withheld"), new(GroupFill.Open, "No SEN", 0.05, "0.05")];

        var drawing = Read(GroupBars.Draw(new("g", "Permanent exclusions", "Of three groups."), bars)).Elements("svg").First();

        drawing.Elements("rect").Select(r => (string?)r.Attribute("class")).ShouldBe(["bar w", "bar n"]);
        drawing.Value.ShouldContain("c, withheld");
        drawing.Value.ShouldContain("6.4 times");
    }

    [Fact]
    public void Every_drawing_says_in_words_what_it_shows_and_carries_no_style()
    {
        Markup[] all =
        [
            DotStrip.Draw(new("a", "Title", "Says it."), "%", "local area", [1, 2, 3], null, [s_england]),
            TimeLines.Draw(new("b", "Title", "Says it."), "%", ["2015", "2016"], [new(MarkShape.Disc, "Moor", [new(0, 1), new(1, 2)])]),
            FunnelPlot.Draw(new("c", "Title", "Says it."), "pupils", "%", s_england, [new(10, 5, FunnelDot.Within)], []),
            GroupBars.Draw(new("d", "Title", "Says it."), [new(GroupFill.Open, "No SEN", 1, "1")]),
        ];

        foreach (var drawing in all.Select(Read).SelectMany(f => f.Elements("svg")))
        {
            drawing.Attribute("role")!.Value.ShouldBe("img");
            drawing.Element("title")!.Value.ShouldBe("Title");
            drawing.Element("desc")!.Value.ShouldBe("Says it.");
            drawing.DescendantsAndSelf().Attributes("style").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(-2, 4)]
    [InlineData(0.0001, 0.0002)]
    [InlineData(99_999_999, 100_000_000)]
    public void Scales_hold_their_numbers_between_round_ones(double low, double high)
    {
        var drawing = Read(DotStrip.Draw(new("s", "Title", "Says it."), "%", "local area", [low, high], null, [])).Elements("svg").First();

        Numbers(Path(drawing, "dots all")).ShouldAllBe(n => n >= 0 && n <= 720);
        var ticks = drawing.Elements("text").Where(t => (string?)t.Attribute("class") == "tick").Select(t => t.Value).ToList();
        ticks.Count.ShouldBeInRange(2, 12);
        ticks.ShouldBeUnique();
    }

    private static XElement Read(Markup markup) => XElement.Parse(markup.ToString());

    private static string Path(XElement drawing, string kind) => string.Concat(drawing.Elements("path").Where(p => (string?)p.Attribute("class") == kind).Select(p => p.Attribute("d")!.Value));

    private static IEnumerable<double> Numbers(string path) =>
        System.Text.RegularExpressions.Regex.Matches(path, "-?[0-9.]+").Select(m => double.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture));
}
