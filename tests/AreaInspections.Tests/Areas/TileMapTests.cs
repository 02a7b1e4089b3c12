using System.Xml.Linq;
using AreaInspections.Areas;
using AreaInspections.Documents.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

public class TileMapTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();
    private static readonly TileCategory s_worst = new("Widespread & systemic", TileTone.Worst);
    private static readonly TileCategory s_none = new("Not inspected", TileTone.Empty);
    private static readonly DateOnly s_today = new(2026, 3, 31);

    [Theory]
    [InlineData("2017-05-31", 152)]
    [InlineData("2020-05-31", 151)]
    [InlineData("2022-05-31", 152)]
    [InlineData("2026-03-31", 153)]
    public void Each_area_of_the_day_has_a_place_and_a_label_of_its_own(string day, int count)
    {
        var places = s_register.AsAt(DateOnly.Parse(day)).Select(a => TileLayout.Of(a.Id)).ToList();

        places.Count.ShouldBe(count);
        places.Select(p => (p.Column, p.Row)).ShouldBeUnique();
        places.Select(p => p.Label).ShouldBeUnique();
    }

    [Fact]
    public void Layout_names_only_known_areas_and_fits_the_width()
    {
        TileLayout.All.Select(p => p.Area).ShouldBe(s_register.All.Select(a => a.Id), ignoreOrder: true);
        TileLayout.All.Max(p => p.Column).ShouldBe(TileMap.Columns);
        TileLayout.All.ShouldAllBe(p => p.Column >= 1 && p.Row >= 1 && p.Label.Length >= 2 && p.Label.Length <= 4);
    }

    [Theory]
    [InlineData("northumberland", "kent", true)]
    [InlineData("cumberland", "cornwall", true)]
    [InlineData("leeds", "leicester", true)]
    [InlineData("cornwall", "kent", false)]
    [InlineData("bristol", "norfolk", false)]
    [InlineData("liverpool", "kingston-upon-hull", false)]
    public void Places_lie_as_in_England(string first, string second, bool southOf)
    {
        var (a, b) = (TileLayout.Of(new AreaId(first)), TileLayout.Of(new AreaId(second)));

        (southOf ? a.Row < b.Row : a.Column < b.Column).ShouldBeTrue();
    }

    [Fact]
    public void Every_tile_is_a_link_with_a_name_from_north_to_south()
    {
        var links = Links(Draw()).ToList();

        links.Count.ShouldBe(153);
        links.ShouldAllBe(l => l.Element("title")!.Value.Length > 5 && l.Attribute("href")!.Value.StartsWith("/areas/"));
        links[0].Element("title")!.Value.ShouldBe("Northumberland: not inspected");
        links[^1].Element("title")!.Value.ShouldBe("Isles of Scilly: not inspected");
    }

    [Fact]
    public void Legend_counts_the_tiles_of_each_category() =>
        Draw().Descendants("li").Select(l => (l.Element("span")!.Value, l.Element("b")!.Value)).ShouldBe([("Widespread & systemic", "1"), ("Not inspected", "152")]);

    [Fact]
    public void Every_tile_takes_over_a_face_that_is_there()
    {
        var map = Draw();
        var faces = map.Descendants("defs").Single().Elements("g").Select(g => "#" + g.Attribute("id")!.Value).ToList();

        faces.Count.ShouldBe(2);
        map.Descendants("use").Count(u => faces.Contains(u.Attribute("href")!.Value)).ShouldBe(153);
    }

    [Fact]
    public void Nothing_in_the_map_needs_a_style_or_a_script() =>
        Draw().DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Areas_that_never_existed_together_are_refused()
    {
        Tile[] tiles = [.. new[] { "cumbria", "cumberland" }.Select(id => new Tile(s_register.Find(new AreaId(id))!, "/", id, s_none))];

        Should.Throw<InvalidOperationException>(() => TileMap.Draw("m", "T", "S.", [s_none], tiles)).Message.ShouldContain("cumbria and cumberland");
    }

    private static XElement Draw() => XElement.Parse(TileMap.Draw("map", "Outcomes", "One square for each area.", [s_worst, s_none],
        [.. s_register.AsAt(s_today).Select(a => new Tile(a, $"/areas/{a.Id}", $"{a.Name}: not inspected", a.Id.Value == "hertfordshire" ? s_worst : s_none))]).ToString());

    private static IEnumerable<XElement> Links(XElement map) => map.Descendants("a");
}
