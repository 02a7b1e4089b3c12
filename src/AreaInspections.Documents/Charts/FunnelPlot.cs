namespace AreaInspections.Documents.Charts;

/// <summary>Where a dot of a funnel lies to its limits.</summary>
public enum FunnelDot
{
    /// <summary>Within the 95% limits: a dot.</summary>
    Within,

    /// <summary>Between the limits: a ring.</summary>
    Outside,

    /// <summary>Beyond the 99.8% limits: a cross.</summary>
    FarOutside,
}

/// <summary>A place in a funnel.</summary>
/// <param name="Size">Count below the line.</param>
public sealed record FunnelPoint(double Size, double Value, FunnelDot Dot);

/// <summary>The limits at one size.</summary>
public sealed record FunnelStep(double Size, double OuterLow, double InnerLow, double InnerHigh, double OuterHigh);

/// <summary>All places by size and value, with the limits within which chance alone would leave nearly all of them.</summary>
public static class FunnelPlot
{
    /// <param name="across">What grows to the right: "pupils".</param>
    /// <param name="unit">What grows upwards.</param>
    /// <param name="target">What all are held against.</param>
    /// <param name="limits">By size, smallest first.</param>
    /// <param name="area">The place the page is about; absent where it is about all.</param>
    public static Markup Draw(ChartCaption caption, string across, string unit, ChartMark target, IReadOnlyList<FunnelPoint> points, IReadOnlyList<FunnelStep> limits, (FunnelPoint Point, ChartMark Mark)? area = null)
    {
        Markup[] others =
        [
            Markup.Of($"{MarkShapes.Sample(ChartFigure.Dots("all", [(10, 10)], 6))} area within the 95% limits"),
            Markup.Of($"{MarkShapes.Sample(Ring(10, 10))} outside the 95% limits"),
            Markup.Of($"{MarkShapes.Sample(Cross(10, 10))} outside the 99.8% limits"),
        ];
        return ChartFigure.Of(caption, MarkShapes.Key(area is { } a ? [a.Mark, target] : [target], others), (width, _) =>
        {
            var (left, top, bottom) = (width > 400 ? 52 : 40, 26, width > 400 ? 340 : 280);
            var x = Scale.Of(points.Select(p => p.Size).Append(0), left, width - 14, width > 400 ? 7 : 4);
            var highest = points.Select(p => p.Value).DefaultIfEmpty(target.At).Max();
            var y = Scale.Of(points.Select(p => p.Value).Append(target.At).Concat(limits.Where(l => l.OuterHigh <= highest * 1.15).Select(l => l.OuterHigh)).Append(0), bottom, top, 6);
            var svg = new Markup();
            ChartFigure.Side(svg, y, left, width - 14);
            ChartFigure.Foot(svg, x, bottom - 4, bottom);
            Limit(svg, "outer", limits, x, y, l => l.OuterLow, l => l.OuterHigh);
            Limit(svg, "inner", limits, x, y, l => l.InnerLow, l => l.InnerHigh);
            svg.Add($"<path class=\"drop england\" d=\"M{left} {y.At(target.At)}H{width - 14}\"/>");
            svg.Add($"{ChartFigure.Dots("all", points.Where(p => p.Dot == FunnelDot.Within).Select(p => (x.At(p.Size), y.At(p.Value))), 6)}");
            foreach (var p in points.Where(p => p.Dot != FunnelDot.Within))
            {
                svg.Add($"{(p.Dot == FunnelDot.Outside ? Ring(x.At(p.Size), y.At(p.Value)) : Cross(x.At(p.Size), y.At(p.Value)))}");
            }

            if (area is { } its)
            {
                svg.Add($"{MarkShapes.Draw(MarkShape.Disc, x.At(its.Point.Size), y.At(its.Point.Value), 7.5)}");
            }

            svg.Add($"<text class=\"axis\" x=\"2\" y=\"14\">{unit}</text><text class=\"axis\" x=\"{width - 14}\" y=\"{bottom + 34}\" text-anchor=\"end\">{across}</text>");
            return (svg, bottom + 42);
        });
    }

    private static Markup Ring(double x, double y) => Markup.Of($"<circle class=\"ring\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>");

    private static Markup Cross(double x, double y) => Markup.Of($"<path class=\"cross\" d=\"M{x - 4} {y - 4}l8 8m0-8l-8 8\"/>");

    private static void Limit(Markup svg, string kind, IReadOnlyList<FunnelStep> limits, Scale x, Scale y, Func<FunnelStep, double> low, Func<FunnelStep, double> high)
    {
        foreach (var side in new[] { low, high })
        {
            var path = new Markup();
            foreach (var step in limits.Where(l => side(l) >= y.Low && side(l) <= y.High && l.Size <= x.High))
            {
                path.Add($"{(path.Length == 0 ? "M" : "L")}{x.At(step.Size)} {y.At(side(step))}");
            }

            if (path.Length > 0)
            {
                svg.Add($"<path class=\"limit {kind}\" d=\"{path}\"/>");
            }
        }
    }
}
