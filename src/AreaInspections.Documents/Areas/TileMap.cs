using AreaInspections.Areas;

namespace AreaInspections.Documents.Areas;

/// <summary>How a tile looks. Each tone has a mark of its own, so that colour is never the only sign.</summary>
public enum TileTone
{
    /// <summary>A full circle.</summary>
    Best,

    /// <summary>A circle filled by half.</summary>
    Middle,

    /// <summary>A diamond.</summary>
    Worst,

    /// <summary>A square: there is something to say, and no source says it.</summary>
    Unknown,

    /// <summary>A small ring: nothing has happened yet.</summary>
    Empty,
}

/// <summary>What a tile can say, once for the whole map.</summary>
/// <param name="Name">As it stands in the legend.</param>
public sealed record TileCategory(string Name, TileTone Tone);

/// <summary>One local area on the map.</summary>
/// <param name="Href">Where the tile leads.</param>
/// <param name="AccessibleName">The area, what is said of it and when, read aloud and shown when pointed at.</param>
public sealed record Tile(LocalArea Area, string Href, string AccessibleName, TileCategory Category);

/// <summary>
/// A map on which each local area counts once: one square of the same size for each, a link to the area. It scales down to
/// <see cref="Columns"/> tiles of 24 pixels. Looks come from classes alone (Styles/_tile-map.scss), so it stands under a strict content policy.
/// </summary>
public static class TileMap
{
    /// <summary>Tiles from the west to the east: 14 tiles of 24 pixels go into a page 375 pixels wide with its margins.</summary>
    public const int Columns = 14;

    private const int Cell = 40;

    /// <param name="id">Unique in the page.</param>
    /// <param name="sentence">What the map shows, for those who do not see it; stands below it too.</param>
    /// <param name="categories">In the order of the legend, which counts the tiles of each.</param>
    /// <param name="tiles">Areas that existed on the day of the map, in any order.</param>
    /// <exception cref="InvalidOperationException">An area has no tile, or two areas that did not exist together have the same.</exception>
    public static Markup Draw(string id, string title, string sentence, IReadOnlyList<TileCategory> categories, IReadOnlyList<Tile> tiles)
    {
        List<(Tile Tile, TilePlace Place)> placed = [.. tiles.Select(t => (t, TileLayout.Of(t.Area.Id)))];
        if (placed.GroupBy(p => (p.Place.Column, p.Place.Row)).FirstOrDefault(g => g.Count() > 1) is { } clash)
        {
            throw new InvalidOperationException($"{string.Join(" and ", clash.Select(p => p.Place.Area))} share a tile. Draw only areas that existed on one day.");
        }

        var rows = TileLayout.All.Max(p => p.Row);
        var figure = new Markup();
        figure.Add($"""
            <figure class="tile-map">
            {Legend(categories, tiles)}
            <svg class="tile-map__map" role="group" aria-labelledby="{id}-title" aria-describedby="{id}-desc" viewBox="0 0 {Columns * Cell} {rows * Cell}" width="{Columns * Cell}" height="{rows * Cell}">
            <title id="{id}-title">{title}</title><desc id="{id}-desc">{sentence}</desc>
            <defs>{Faces(id, categories)}</defs>

            """);
        foreach (var region in placed.GroupBy(p => p.Tile.Area.Region).OrderBy(g => g.Average(p => p.Place.Row)))
        {
            figure.Add($"<g role=\"group\" aria-label=\"{region.Key}\">\n");
            foreach (var (tile, place) in region.OrderBy(p => p.Place.Row).ThenBy(p => p.Place.Column))
            {
                Draw(figure, id, tile, place);
            }

            figure.Add($"</g>\n");
        }

        return figure.Add($"</svg>\n<figcaption class=\"tile-map__caption\"><b>{title}.</b> {sentence}</figcaption>\n</figure>\n");
    }

    /// <summary>What tiles of a tone have in common stands once; a tile takes it over, and gives it its colours through the properties of its class.</summary>
    private static Markup Faces(string id, IReadOnlyList<TileCategory> categories)
    {
        var faces = new Markup();
        foreach (var category in categories.DistinctBy(c => c.Tone))
        {
            faces.Add($"<g id=\"{id}-{Tone(category)}\"><rect class=\"tile-map__cell\" width=\"{Cell}\" height=\"{Cell}\"/><rect class=\"tile-map__face\" x=\"1.5\" y=\"1.5\" width=\"{Cell - 3}\" height=\"{Cell - 3}\" rx=\"2\"/>{Mark(category.Tone, Cell / 2, 29)}</g>");
        }

        return faces;
    }

    private static void Draw(Markup svg, string id, Tile tile, TilePlace place)
    {
        var (x, y) = ((place.Column - 1) * Cell, (place.Row - 1) * Cell);
        var tone = Tone(tile.Category);
        svg.Add($"<a class=\"tile-map__tile--{tone}\" href=\"{tile.Href}\"><title>{tile.AccessibleName}</title><use href=\"#{id}-{tone}\" x=\"{x}\" y=\"{y}\"/><text aria-hidden=\"true\" x=\"{x + (Cell / 2)}\" y=\"{y + 19}\">{place.Label}</text></a>\n");
    }

    /// <summary>What the colours and marks mean, with the number of tiles of each.</summary>
    private static Markup Legend(IReadOnlyList<TileCategory> categories, IReadOnlyList<Tile> tiles)
    {
        var list = Markup.Of($"<ul class=\"tile-map__legend\">\n");
        foreach (var category in categories)
        {
            list.Add($"""
                <li><svg class="tile-map__key tile-map__tile--{Tone(category)}" aria-hidden="true" focusable="false" viewBox="0 0 20 20" width="20" height="20"><rect class="tile-map__face" x="1" y="1" width="18" height="18" rx="2"/>{Mark(category.Tone, 10, 10)}</svg> <span>{category.Name}</span> <b>{tiles.Count(t => t.Category == category)}</b></li>

                """);
        }

        return list.Add($"</ul>");
    }

    private static Markup Mark(TileTone tone, int x, int y) => tone switch
    {
        TileTone.Best => Markup.Of($"<circle class=\"tile-map__mark\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>"),
        TileTone.Middle => Markup.Of($"<circle class=\"tile-map__line\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/><path class=\"tile-map__mark\" d=\"M{x} {y - 5}a5 5 0 0 1 0 10z\"/>"),
        TileTone.Worst => Markup.Of($"<path class=\"tile-map__mark\" d=\"M{x} {y - 6}l6 6-6 6-6-6z\"/>"),
        TileTone.Unknown => Markup.Of($"<rect class=\"tile-map__mark\" x=\"{x - 4}\" y=\"{y - 4}\" width=\"8\" height=\"8\"/>"),
        TileTone.Empty => Markup.Of($"<circle class=\"tile-map__line\" cx=\"{x}\" cy=\"{y}\" r=\"2.5\"/>"),
        _ => throw new InvalidOperationException($"There is no mark for {tone}."),
    };

    private static string Tone(TileCategory category) => category.Tone switch
    {
        TileTone.Best => "best",
        TileTone.Middle => "middle",
        TileTone.Worst => "worst",
        TileTone.Unknown => "unknown",
        _ => "empty",
    };
}
