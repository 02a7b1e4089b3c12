using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>
/// Bars of shares with the interval as a whisker, drawn twice from the same rows: wide with names at the left, narrow with names above, and
/// the page shows the one that fits. Strengths are solid and weaknesses hatched, so that they differ without colour.
/// </summary>
internal static class BarChart
{
    private const int LabelWidth = 38;

    /// <param name="id">Unique in the page.</param>
    /// <param name="sentence">What the chart shows, for those who do not see it.</param>
    public static Markup Draw(string id, string title, string sentence, IReadOnlyList<ComputedClaim> claims)
    {
        var figure = new Markup();
        figure.Add($"<figure class=\"chart\">\n");
        figure.Add($"{Wide(id, title, sentence, claims)}{Narrow(id, title, sentence, claims)}");
        figure.Add($"<figcaption><b>{title}.</b> {sentence}</figcaption>\n</figure>\n");
        return figure;
    }

    private static Markup Wide(string id, string title, string sentence, IReadOnlyList<ComputedClaim> claims)
    {
        const int left = 288, width = 340, row = 38, top = 26;
        var svg = Open($"{id}-wide", "wide", title, sentence, 720, top + (claims.Count * row) + 6);
        Axis(svg, left, width, top, top + (claims.Count * row), 12);
        for (var i = 0; i < claims.Count; i++)
        {
            var (y, lines) = (top + (i * row) + (row / 2), Lines(claims[i].Label));
            for (var l = 0; l < lines.Count; l++)
            {
                svg.Add($"<text class=\"name\" x=\"{left - 12}\" y=\"{y + 5 - ((lines.Count - 1) * 8) + (l * 16)}\" text-anchor=\"end\">{lines[l]}</text>");
            }

            Bar(svg, claims[i], left, width, y - 9, 18);
            svg.Add($"<text class=\"value\" x=\"720\" y=\"{y + 5}\" text-anchor=\"end\">{claims[i].Count} of {claims[i].Of}</text>\n");
        }

        return svg.Add($"</svg>\n");
    }

    private static Markup Narrow(string id, string title, string sentence, IReadOnlyList<ComputedClaim> claims)
    {
        const int left = 2, width = 336, row = 62, top = 24;
        var svg = Open($"{id}-narrow", "narrow", title, sentence, 340, top + (claims.Count * row) + 4);
        Axis(svg, left, width, top, top + (claims.Count * row), 12);
        for (var i = 0; i < claims.Count; i++)
        {
            var (y, lines) = (top + (i * row), Lines(claims[i].Label));
            for (var l = 0; l < lines.Count; l++)
            {
                svg.Add($"<text class=\"name halo\" x=\"{left}\" y=\"{y + (lines.Count == 1 ? 30 : 16 + (l * 15))}\">{lines[l]}</text>");
            }

            svg.Add($"<text class=\"value halo\" x=\"{left + width}\" y=\"{y + 31}\" text-anchor=\"end\">{claims[i].Count} of {claims[i].Of}</text>");
            Bar(svg, claims[i], left, width, y + 38, 15);
        }

        return svg.Add($"</svg>\n");
    }

    /// <summary>The opening of a drawing with its title and description; the hatch of weaknesses has an id of its own in each.</summary>
    private static Markup Open(string id, string kind, string title, string sentence, int width, int height) => new Markup().Add(
        $"""
        <svg class="{kind}" role="img" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}" width="{width}" height="{height}">
        <title id="{id}-title">{title}</title><desc id="{id}-desc">{sentence}</desc>

        """);

    private static void Axis(Markup svg, int left, int width, int top, int bottom, int size)
    {
        for (var quarter = 0; quarter <= 4; quarter++)
        {
            var (x, anchor) = (left + (width * quarter / 4), quarter switch { 0 => "start", 4 => "end", _ => "middle" });
            svg.Add($"<path class=\"grid\" d=\"M{x} {top - 4}V{bottom}\"/><text class=\"tick\" x=\"{x}\" y=\"{size}\" text-anchor=\"{anchor}\">{quarter * 25}%</text>");
        }

        svg.Add($"\n");
    }

    private static void Bar(Markup svg, ComputedClaim claim, int left, int width, int y, int height)
    {
        var length = claim.Proportion * width;
        svg.Add($"<rect class=\"bar {Figures.SideClass(claim)}\" x=\"{left}\" y=\"{y}\" width=\"{Math.Max(length, 1.5)}\" height=\"{height}\"/>");
        if (claim.Interval is { } interval && interval.High > interval.Low)
        {
            double low = left + (interval.Low * width), high = left + (interval.High * width), middle = y + (height / 2.0);
            svg.Add($"<path class=\"halo-whisker\" d=\"M{low} {middle}H{high}\"/><path class=\"whisker\" d=\"M{low} {middle}H{high}M{low} {middle - 4}v8M{high} {middle - 4}v8\"/>");
        }
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
