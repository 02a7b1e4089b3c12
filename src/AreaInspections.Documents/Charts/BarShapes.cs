namespace AreaInspections.Documents.Charts;

/// <summary>The shapes that bars of shares are made of, wherever they stand.</summary>
internal static class BarShapes
{
    /// <summary>
    /// The hatch of weaknesses, where there are any. It stands in each drawing under an id of its own and is named by an attribute of the bar:
    /// a style sheet in a file of its own cannot point at it.
    /// </summary>
    public static Markup Hatch(string id, IReadOnlyList<ShareBar> bars) => bars.Any(b => b.Side == BarSide.Weakness)
        ? Markup.Of($"<defs><pattern id=\"hatch-{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hatch-ground\" width=\"6\" height=\"6\" fill=\"#f1d3c2\"/><rect class=\"hatch-line\" width=\"3.4\" height=\"6\" fill=\"#a4461f\"/></pattern></defs>")
        : new Markup();

    public static void Bar(Markup svg, string id, ShareBar bar, int left, int width, int y, int height)
    {
        var fill = bar.Side == BarSide.Weakness ? Markup.Of($" fill=\"url(#hatch-{id})\"") : new Markup();
        svg.Add($"<rect class=\"bar {Class(bar.Side)}\"{fill} x=\"{left}\" y=\"{y}\" width=\"{Math.Max(bar.Share * width, 1.5)}\" height=\"{height}\"/>");
        if (bar.Interval is { } interval && interval.High > interval.Low)
        {
            double low = left + (interval.Low * width), high = left + (interval.High * width), middle = y + (height / 2.0);
            svg.Add($"<path class=\"halo-whisker\" d=\"M{low} {middle}H{high}\"/><path class=\"whisker\" d=\"M{low} {middle}H{high}M{low} {middle - 4}v8M{high} {middle - 4}v8\"/>");
        }
    }

    public static string Class(BarSide side) => side switch { BarSide.Strength => "s", BarSide.Weakness => "w", _ => "o" };
}
