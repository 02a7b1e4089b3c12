namespace AreaInspections.Documents.Charts;

/// <summary>A number at a time, or what stands in its place.</summary>
/// <param name="At">Which column it stands in, counted from 0.</param>
/// <param name="Number">Absent where a symbol stands.</param>
/// <param name="Symbol">As printed; empty where there is a number.</param>
public sealed record TimePoint(int At, double? Number, string Symbol = "")
{
    /// <summary>Ends of the interval; absent where there is none.</summary>
    public (double Low, double High)? Interval { get; init; }
}

/// <summary>One place over time.</summary>
/// <param name="Points">By time. A line is drawn only between neighbouring columns that both have a number.</param>
public sealed record TimeLine(MarkShape Shape, string Label, IReadOnlyList<TimePoint> Points);

/// <summary>A few places over time: each line with a pattern and a shape of its own, gaps where no number was published, and there the symbol that was.</summary>
public static class TimeLines
{
    /// <param name="times">Names of the columns, oldest first.</param>
    /// <param name="breaks">Columns before which the series was not comparable: no line is drawn into them.</param>
    public static Markup Draw(ChartCaption caption, string unit, IReadOnlyList<string> times, IReadOnlyList<TimeLine> lines, IReadOnlySet<int>? breaks = null)
    {
        var marks = lines.Select(l => new ChartMark(l.Shape, l.Label, 0, ""));
        return ChartFigure.Of(caption, MarkShapes.Key(marks, lines.Any(l => l.Points.Any(p => p.Number is null)) ? [Markup.Of($"<code>c x z</code> no number: the symbol that was printed")] : []), (width, _) =>
        {
            var (left, right, top, bottom) = (width > 400 ? 52 : 40, width - 18, 28, width > 400 ? 250 : 220);
            var numbers = lines.SelectMany(l => l.Points).SelectMany(p => p.Interval is { } i && lines.Count < 6 ? [p.Number ?? i.Low, i.Low, i.High] : p.Number is { } n ? new[] { n } : []).ToList();
            var y = Scale.Of(numbers, bottom, top, 5);
            double X(int column) => times.Count == 1 ? (left + right) / 2.0 : left + 14 + ((right - left - 28) * column / (double)(times.Count - 1));
            var svg = new Markup();
            ChartFigure.Side(svg, y, left, right);
            Times(svg, times, X, bottom, width > 400 ? 9 : 4);
            foreach (var line in lines.Reverse())
            {
                Line(svg, line, X, y, breaks);
            }

            var row = 0;
            foreach (var line in lines.Where(l => l.Points.Any(p => p.Number is null)))
            {
                foreach (var point in line.Points.Where(p => p.Number is null))
                {
                    svg.Add($"<text class=\"symbol {MarkShapes.Class(line.Shape)}\" x=\"{X(point.At)}\" y=\"{bottom - 6 - (row * 14)}\" text-anchor=\"middle\">{point.Symbol}</text>");
                }

                row++;
            }

            svg.Add($"<text class=\"axis\" x=\"2\" y=\"14\">{unit}</text>");
            return (svg, bottom + 28);
        });
    }

    private static void Times(Markup svg, IReadOnlyList<string> times, Func<int, double> x, int bottom, int most)
    {
        var each = Math.Max(1, (int)Math.Ceiling(times.Count / (double)most));
        for (var i = 0; i < times.Count; i++)
        {
            svg.Add($"<path class=\"grid\" d=\"M{x(i)} {bottom}v5\"/>");
            if ((times.Count - 1 - i) % each == 0)
            {
                svg.Add($"<text class=\"tick\" x=\"{x(i)}\" y=\"{bottom + 19}\" text-anchor=\"{(i == times.Count - 1 && times.Count > 1 ? "end" : "middle")}\">{times[i]}</text>");
            }
        }
    }

    private static void Line(Markup svg, TimeLine line, Func<int, double> x, Scale y, IReadOnlySet<int>? breaks)
    {
        var (path, whiskers, before) = (new Markup(), new Markup(), -2);
        foreach (var point in line.Points.Where(p => p.Number is not null))
        {
            path.Add($"{(before == point.At - 1 && breaks?.Contains(point.At) != true ? "L" : "M")}{x(point.At)} {y.At(point.Number!.Value)}");
            if (point.Interval is { } interval)
            {
                whiskers.Add($"M{x(point.At)} {y.At(interval.Low)}V{y.At(interval.High)}");
            }

            before = point.At;
        }

        if (whiskers.Length > 0)
        {
            svg.Add($"<path class=\"span\" d=\"{whiskers}\"/>");
        }

        svg.Add($"<path class=\"line {MarkShapes.Class(line.Shape)}\" d=\"{path}\"/>");
        foreach (var point in line.Points.Where(p => p.Number is not null))
        {
            svg.Add($"{MarkShapes.Draw(line.Shape, x(point.At), y.At(point.Number!.Value), line.Shape == MarkShape.Disc ? 5 : line.Shape == MarkShape.Bar ? 3 : 4)}");
        }
    }
}
