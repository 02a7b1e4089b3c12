using System.Globalization;

namespace AreaInspections.Documents.Charts;

/// <summary>Numbers along a line of a drawing, between two round numbers.</summary>
/// <param name="Low">Number at <paramref name="From"/>.</param>
/// <param name="High">Number at <paramref name="To"/>; above <paramref name="Low"/>.</param>
/// <param name="From">Coordinate.</param>
/// <param name="To">Coordinate; below <paramref name="From"/> where numbers grow upwards.</param>
/// <param name="Step">From one tick to the next.</param>
internal sealed record Scale(double Low, double High, double From, double To, double Step)
{
    private static readonly double[] s_round = [1, 2, 2.5, 5, 10];

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Low + (i * Step));

    /// <summary>A scale that holds all numbers and begins at nought, unless they lie so far from it that nothing could be told apart.</summary>
    /// <param name="steps">Steps it has at most.</param>
    public static Scale Of(IEnumerable<double> numbers, double from, double to, int steps)
    {
        var all = numbers.DefaultIfEmpty(0).ToList();
        var (least, most) = (all.Min(), all.Max());
        var low = least >= 0 && (most - least > most * 0.25 || most == 0) ? 0 : least < 0 ? least : Math.Max(0, least - ((most - least) * 0.1));
        var span = most - low > 0 ? most - low : Math.Max(Math.Abs(most), 1) * 0.1;
        var rough = span / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = s_round.First(r => r * power >= rough * 0.999) * power;
        var start = Math.Floor((low / step) + 1e-9) * step;
        var end = Math.Ceiling((most / step) - 1e-9) * step;
        return new(start, end > start ? end : start + step, from, to, step);
    }

    public double At(double number) => From + ((number - Low) / (High - Low) * (To - From));

    /// <summary>A tick as it is written: with the digits that tell it from the next.</summary>
    public string Text(double tick)
    {
        var digits = Math.Clamp((int)Math.Ceiling(-Math.Log10(Step) - 1e-9) + (Step * Math.Pow(10, Math.Ceiling(-Math.Log10(Step) - 1e-9)) % 1 > 0.01 ? 1 : 0), 0, 6);
        return tick.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
