namespace AreaInspections.Documents.Charts;

/// <summary>How all places lie: one dot for each, stacked where they are alike, with the middle half shaded and some places marked.</summary>
public static class DotStrip
{
    private const int Margin = 14;

    /// <param name="unit">Below the axis: "% of pupils".</param>
    /// <param name="one">What a dot stands for: "local area".</param>
    /// <param name="values">One for each place that gave a number.</param>
    /// <param name="middle">Lower and upper quartile; absent where too few gave a number.</param>
    public static Markup Draw(ChartCaption caption, string unit, string one, IReadOnlyList<double> values, (double Low, double High)? middle, IReadOnlyList<ChartMark> marks)
    {
        Markup[] others =
        [
            Markup.Of($"{MarkShapes.Sample(ChartFigure.Dots("all", [(10, 10)], 7))} one {one}"),
            .. middle is null ? [] : new[] { Markup.Of($"{MarkShapes.Sample(Markup.Of($"<rect class=\"half\" x=\"1\" y=\"3\" width=\"18\" height=\"14\"/>"))} middle half of them") },
        ];
        return ChartFigure.Of(caption, MarkShapes.Key(marks, others), (width, _) => Drawn(width, unit, values, middle, marks));
    }

    private static (Markup Inner, int Height) Drawn(int width, string unit, IReadOnlyList<double> values, (double Low, double High)? middle, IReadOnlyList<ChartMark> marks)
    {
        var x = Scale.Of(values.Concat(marks.Select(m => m.At)), Margin, width - Margin, width > 400 ? 8 : 5);
        var size = width > 400 ? 6.5 : 5.0;
        var stacks = values.GroupBy(v => (int)Math.Round((x.At(v) - Margin) / size)).ToList();
        var highest = stacks.Count == 0 ? 1 : stacks.Max(s => s.Count());
        var rise = Math.Min(size, 150.0 / highest);
        const int head = 44;
        var bottom = head + (int)Math.Ceiling(highest * rise) + 10;
        var svg = new Markup();
        if (middle is { } half)
        {
            svg.Add($"<rect class=\"half\" x=\"{x.At(half.Low)}\" y=\"{head - 6}\" width=\"{Math.Max(x.At(half.High) - x.At(half.Low), 1)}\" height=\"{bottom - head + 6}\"/>");
        }

        ChartFigure.Foot(svg, x, head - 6, bottom);
        svg.Add($"<path class=\"base\" d=\"M{Margin} {bottom}H{width - Margin}\"/>");
        svg.Add($"{ChartFigure.Dots("all", stacks.SelectMany(s => s.Select((_, i) => (Margin + (s.Key * size), bottom - (size / 2) - 1 - (i * rise)))), size - 1)}");
        foreach (var mark in marks)
        {
            var at = x.At(mark.At);
            svg.Add($"<path class=\"drop {MarkShapes.Class(mark.Shape)}\" d=\"M{at} {head - 14}V{bottom}\"/>");
        }

        foreach (var mark in marks.OrderBy(m => m.Shape == MarkShape.Disc))
        {
            if (mark.Interval is { } interval)
            {
                svg.Add($"{MarkShapes.Whisker(x.At(Math.Max(interval.Low, x.Low)), x.At(Math.Min(interval.High, x.High)), 24)}");
            }

            svg.Add($"{MarkShapes.Draw(mark.Shape, x.At(mark.At), 24, mark.Shape == MarkShape.Disc ? 7.5 : 6.5)}");
        }

        svg.Add($"<text class=\"axis\" x=\"{Margin}\" y=\"{bottom + 34}\">{unit}</text>");
        return (svg, bottom + 42);
    }
}
