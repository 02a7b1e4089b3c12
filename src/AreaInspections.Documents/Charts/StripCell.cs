namespace AreaInspections.Documents.Charts;

/// <summary>How all places lie and where one stands among them, small enough for a row of a table: lowest to highest as a line, the middle half as a box, marks on it.</summary>
/// <param name="Lowest">Of all places.</param>
/// <param name="LowerQuartile">Where the middle half begins.</param>
/// <param name="Median">Half of the places lie below.</param>
/// <param name="UpperQuartile">Where the middle half ends.</param>
/// <param name="Highest">Of all places.</param>
/// <param name="Marks">The place itself, England, region, neighbours.</param>
public sealed record StripCell(double Lowest, double LowerQuartile, double Median, double UpperQuartile, double Highest, IReadOnlyList<ChartMark> Marks)
{
    private const int Width = 300;
    private const int Height = 34;

    /// <param name="name">What it shows, read aloud.</param>
    public Markup Draw(string name)
    {
        var numbers = Marks.Select(m => m.At).Concat(Marks.Where(m => m.Interval is not null).SelectMany(m => new[] { m.Interval!.Value.Low, m.Interval!.Value.High })).Concat([Lowest, Highest]).ToList();
        var (low, high) = (numbers.Min(), numbers.Max());
        double At(double number) => high > low ? 10 + ((number - low) / (high - low) * (Width - 20)) : Width / 2.0;
        var svg = Markup.Of($"<svg class=\"strip-cell\" role=\"img\" aria-label=\"{name}\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\">");
        svg.Add($"<path class=\"base\" d=\"M{At(Lowest)} 17H{At(Highest)}M{At(Lowest)} 12v10M{At(Highest)} 12v10\"/><rect class=\"half\" x=\"{At(LowerQuartile)}\" y=\"8\" width=\"{Math.Max(At(UpperQuartile) - At(LowerQuartile), 1)}\" height=\"18\"/><path class=\"base\" d=\"M{At(Median)} 8v18\"/>");
        foreach (var mark in Marks.OrderBy(m => m.Shape == MarkShape.Disc))
        {
            if (mark.Interval is { } interval)
            {
                svg.Add($"{MarkShapes.Whisker(At(interval.Low), At(interval.High), 17)}");
            }

            svg.Add($"{MarkShapes.Draw(mark.Shape, At(mark.At), 17, mark.Shape == MarkShape.Disc ? 6.5 : 5.5)}");
        }

        return svg.Add($"</svg>");
    }
}
