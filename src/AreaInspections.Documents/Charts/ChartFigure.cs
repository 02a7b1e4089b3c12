namespace AreaInspections.Documents.Charts;

/// <summary>What a drawing says of itself.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Sentence">What it shows, for those who do not see it; stands below it too.</param>
public sealed record ChartCaption(string Id, string Title, string Sentence);

/// <summary>
/// The figure around a drawing that is made twice from the same numbers: wide, and narrow for small screens; the page shows the one that fits. Looks come
/// from classes alone: Styles/_charts.scss.
/// </summary>
internal static class ChartFigure
{
    public const int Wide = 720;
    public const int Narrow = 340;

    /// <param name="draw">Given the width and an id for the drawing, gives what stands in it and its height.</param>
    public static Markup Of(ChartCaption caption, Markup key, Func<int, string, (Markup Inner, int Height)> draw)
    {
        var figure = Markup.Of($"<figure class=\"chart\">\n{key}");
        foreach (var (kind, width) in new[] { ("wide", Wide), ("narrow", Narrow) })
        {
            var id = $"{caption.Id}-{kind}";
            var (inner, height) = draw(width, id);
            figure.Add($"""
                <svg class="{kind}" role="img" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}" width="{width}" height="{height}">
                <title id="{id}-title">{caption.Title}</title><desc id="{id}-desc">{caption.Sentence}</desc>
                {inner}
                </svg>

                """);
        }

        return figure.Add($"<figcaption><b>{caption.Title}.</b> {caption.Sentence}</figcaption>\n</figure>\n");
    }

    /// <summary>Ticks along the foot, with a line up from each.</summary>
    public static void Foot(Markup svg, Scale x, int top, int bottom)
    {
        foreach (var tick in x.Ticks)
        {
            var at = x.At(tick);
            svg.Add($"<path class=\"grid\" d=\"M{at} {top}V{bottom}\"/><text class=\"tick\" x=\"{at}\" y=\"{bottom + 16}\" text-anchor=\"{(tick == x.Low && at < 12 ? "start" : at > Math.Max(x.From, x.To) - 1 ? "end" : "middle")}\">{x.Text(tick)}</text>");
        }
    }

    /// <summary>Ticks up the side, with a line across from each.</summary>
    public static void Side(Markup svg, Scale y, int left, int right)
    {
        foreach (var tick in y.Ticks)
        {
            var at = y.At(tick);
            svg.Add($"<path class=\"grid\" d=\"M{left} {at}H{right}\"/><text class=\"tick\" x=\"{left - 6}\" y=\"{at + 4}\" text-anchor=\"end\">{y.Text(tick)}</text>");
        }
    }

    /// <summary>One dot for each place, all in one path.</summary>
    public static Markup Dots(string kind, IEnumerable<(double X, double Y)> places, double size)
    {
        var path = new Markup();
        foreach (var (x, y) in places)
        {
            path.Add($"M{x} {y}h0");
        }

        return path.Length == 0 ? path : Markup.Of($"<path class=\"dots {kind}\" stroke-width=\"{size}\" d=\"{path}\"/>");
    }
}
