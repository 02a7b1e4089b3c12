namespace AreaInspections.Documents.Charts;

/// <summary>
/// Bars of shares with the interval as a whisker, drawn twice from the same rows: wide with names at the left, narrow with names above, and
/// the page shows the one that fits. Strengths are solid and weaknesses hatched, so that they differ without colour. Looks come from classes
/// alone: Styles/_charts.scss on the site, a sheet of its own in the national report.
/// </summary>
public static class ShareBars
{
    private const int LabelWidth = 38;

    /// <param name="id">Unique in the page.</param>
    /// <param name="sentence">What the chart shows, for those who do not see it; stands below it too.</param>
    public static Markup Draw(string id, string title, string sentence, IReadOnlyList<ShareBar> bars)
    {
        var figure = new Markup();
        figure.Add($"<figure class=\"chart\">\n");
        figure.Add($"{Wide(id, title, sentence, bars)}{Narrow(id, title, sentence, bars)}");
        figure.Add($"<figcaption><b>{title}.</b> {sentence}</figcaption>\n</figure>\n");
        return figure;
    }

    private static Markup Wide(string id, string title, string sentence, IReadOnlyList<ShareBar> bars)
    {
        const int left = 288, width = 340, row = 38, top = 26;
        var svg = Open($"{id}-wide", "wide", title, sentence, bars, 720, top + (bars.Count * row) + 6);
        Axis(svg, left, width, top, top + (bars.Count * row), 12);
        for (var i = 0; i < bars.Count; i++)
        {
            var (y, lines) = (top + (i * row) + (row / 2), Lines(bars[i].Label));
            for (var l = 0; l < lines.Count; l++)
            {
                svg.Add($"<text class=\"name\" x=\"{left - 12}\" y=\"{y + 5 - ((lines.Count - 1) * 8) + (l * 16)}\" text-anchor=\"end\">{lines[l]}</text>");
            }

            BarShapes.Bar(svg, $"{id}-wide", bars[i], left, width, y - 9, 18);
            svg.Add($"<text class=\"value\" x=\"720\" y=\"{y + 5}\" text-anchor=\"end\">{Fraction(bars[i])}</text>\n");
        }

        return svg.Add($"</svg>\n");
    }

    private static Markup Narrow(string id, string title, string sentence, IReadOnlyList<ShareBar> bars)
    {
        const int left = 2, width = 336, row = 62, top = 24;
        var svg = Open($"{id}-narrow", "narrow", title, sentence, bars, 340, top + (bars.Count * row) + 4);
        Axis(svg, left, width, top, top + (bars.Count * row), 12);
        for (var i = 0; i < bars.Count; i++)
        {
            var (y, lines) = (top + (i * row), Lines(bars[i].Label));
            for (var l = 0; l < lines.Count; l++)
            {
                svg.Add($"<text class=\"name halo\" x=\"{left}\" y=\"{y + (lines.Count == 1 ? 30 : 16 + (l * 15))}\">{lines[l]}</text>");
            }

            svg.Add($"<text class=\"value halo\" x=\"{left + width}\" y=\"{y + 31}\" text-anchor=\"end\">{Fraction(bars[i])}</text>");
            BarShapes.Bar(svg, $"{id}-narrow", bars[i], left, width, y + 38, 15);
        }

        return svg.Add($"</svg>\n");
    }

    /// <summary>
    /// The opening of a drawing with its title and description. Where bars lead somewhere it is a group, because an image would hide its links.
    /// </summary>
    private static Markup Open(string id, string kind, string title, string sentence, IReadOnlyList<ShareBar> bars, int width, int height) => new Markup().Add(
        $"""
        <svg class="{kind}" role="{(bars.Any(b => b.Href is not null) ? "group" : "img")}" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}" width="{width}" height="{height}">
        <title id="{id}-title">{title}</title><desc id="{id}-desc">{sentence}</desc>{BarShapes.Hatch(id, bars)}

        """);

    /// <summary>"15 of 30", as a link that says of what where it leads somewhere.</summary>
    private static Markup Fraction(ShareBar bar) => bar.Href is null
        ? Markup.Of($"{bar.Count} of {bar.Of}")
        : Markup.Of($"<a href=\"{bar.Href}\" aria-label=\"{bar.Label}: {bar.Count} of {bar.Of}\">{bar.Count} of {bar.Of}</a>");

    private static void Axis(Markup svg, int left, int width, int top, int bottom, int size)
    {
        for (var quarter = 0; quarter <= 4; quarter++)
        {
            var (x, anchor) = (left + (width * quarter / 4), quarter switch { 0 => "start", 4 => "end", _ => "middle" });
            svg.Add($"<path class=\"grid\" d=\"M{x} {top - 4}V{bottom}\"/><text class=\"tick\" x=\"{x}\" y=\"{size}\" text-anchor=\"{anchor}\">{quarter * 25}%</text>");
        }

        svg.Add($"\n");
    }

    /// <summary>A name on at most two lines, broken at the blank nearest the middle.</summary>
    private static IReadOnlyList<string> Lines(string name)
    {
        if (name.Length <= LabelWidth)
        {
            return [name];
        }

        var (before, after) = (name.LastIndexOf(' ', name.Length / 2), name.IndexOf(' ', name.Length / 2));
        var at = before < 0 || (after > 0 && after - (name.Length / 2) < (name.Length / 2) - before) ? after : before;
        return at < 0 ? [name] : [name[..at], name[(at + 1)..]];
    }
}
