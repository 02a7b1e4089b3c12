namespace AreaInspections.Documents.Charts;

/// <summary>How a group is drawn: each with a ground of its own, so that they differ without colour.</summary>
public enum GroupFill
{
    /// <summary>Filled.</summary>
    Solid,

    /// <summary>Hatched.</summary>
    Hatched,

    /// <summary>Outlined: the group that others are set beside.</summary>
    Open,
}

/// <summary>One group of children.</summary>
/// <param name="Number">Absent where no number was published.</param>
/// <param name="Text">The number as written, or the symbol and what it means.</param>
public sealed record GroupBar(GroupFill Fill, string Label, double? Number, string Text)
{
    /// <summary>Ends of the interval, drawn as a whisker; absent where there is none.</summary>
    public (double Low, double High)? Interval { get; init; }

    /// <summary>How it stands to the others: "6.4 times"; empty where it is not said.</summary>
    public string Beside { get; init; } = "";
}

/// <summary>The groups of one indicator beside each other, on a scale from nought.</summary>
public static class GroupBars
{
    public static Markup Draw(ChartCaption caption, IReadOnlyList<GroupBar> bars) => ChartFigure.Of(caption, new Markup(), (width, id) =>
    {
        var wide = width > 400;
        var most = bars.SelectMany(b => new[] { b.Number ?? 0, b.Interval?.High ?? 0 }).DefaultIfEmpty(0).Max();
        var (left, right, row) = (wide ? 196 : 2, wide ? width - 210 : width - 4, wide ? 34 : 54);
        double X(double number) => left + (most > 0 ? number / most * (right - left) : 0);
        var svg = new Markup();
        if (bars.Any(b => b.Fill == GroupFill.Hatched))
        {
            svg.Add($"<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hatch-ground\" width=\"6\" height=\"6\" fill=\"#f1d3c2\"/><rect class=\"hatch-line\" width=\"3.4\" height=\"6\" fill=\"#a4461f\"/></pattern></defs>");
        }

        svg.Add($"<path class=\"base\" d=\"M{left} 2V{bars.Count * row}\"/>");
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, y) = (bars[i], (i * row) + (wide ? row / 2 : 36));
            svg.Add($"<text class=\"name\" x=\"{(wide ? left - 12 : 2)}\" y=\"{(wide ? y + 5 : y - 16)}\"{(wide ? Markup.Of($" text-anchor=\"end\"") : new Markup())}>{bar.Label}</text>");
            if (bar.Number is { } number)
            {
                var fill = bar.Fill == GroupFill.Hatched ? Markup.Of($" fill=\"url(#{id}-hatch)\"") : new Markup();
                svg.Add($"<rect class=\"bar {Class(bar.Fill)}\"{fill} x=\"{left}\" y=\"{y - 9}\" width=\"{Math.Max(X(number) - left, 1.5)}\" height=\"18\"/>");
            }

            if (bar.Interval is { } interval && interval.High > interval.Low)
            {
                svg.Add($"{MarkShapes.Whisker(X(interval.Low), X(interval.High), y)}");
            }

            var says = bar.Beside.Length == 0 ? new Markup() : Markup.Of($" <tspan class=\"beside\">{bar.Beside}</tspan>");
            var (at, anchor) = wide ? (Math.Max(X(bar.Number ?? 0), X(bar.Interval?.High ?? 0)) + 10, "start") : (width - 4, "end");
            svg.Add($"<text class=\"value\" x=\"{at}\" y=\"{(wide ? y + 5 : y - 16)}\" text-anchor=\"{anchor}\">{bar.Text}{says}</text>\n");
        }

        return (svg, (bars.Count * row) + 4);
    });

    private static string Class(GroupFill fill) => fill switch { GroupFill.Solid => "o", GroupFill.Hatched => "w", _ => "n" };
}
