namespace AreaInspections.Statistics.Comparison;

/// <summary>A count above a count.</summary>
public sealed record Fraction(double Numerator, double Denominator)
{
    public double Value => Numerator / Denominator;
}

/// <summary>Ratios and differences of two independent proportions or rates with their intervals; see docs/statistics-methods.md.</summary>
public static class Contrasts
{
    /// <summary>Ratio of two proportions. Neither numerator may be 0.</summary>
    public static (double Ratio, Interval Interval) RiskRatio(Fraction of, Fraction to, double z = Levels.Z95) =>
        Logarithmic(of, to, z, (1 / of.Numerator) - (1 / of.Denominator) + (1 / to.Numerator) - (1 / to.Denominator));

    /// <summary>Ratio of two rates whose events are independent. Neither numerator may be 0.</summary>
    public static (double Ratio, Interval Interval) RateRatio(Fraction of, Fraction to, double z = Levels.Z95) =>
        Logarithmic(of, to, z, (1 / of.Numerator) + (1 / to.Numerator));

    /// <summary>Difference of two proportions: from Wilson's intervals of both.</summary>
    public static (double Difference, Interval Interval) Newcombe(Fraction of, Fraction less, double z = Levels.Z95)
    {
        var (p, q) = (of.Value, less.Value);
        var (i, j) = (Intervals.Wilson(p, of.Denominator, z), Intervals.Wilson(q, less.Denominator, z));
        var difference = p - q;
        return (difference, new(
            Math.Max(-1, difference - Math.Sqrt(Square(p - i.Low) + Square(j.High - q))),
            Math.Min(1, difference + Math.Sqrt(Square(i.High - p) + Square(q - j.Low)))));
    }

    /// <summary>Difference of two rates whose events are independent.</summary>
    public static (double Difference, Interval Interval) RateDifference(Fraction of, Fraction less, double z = Levels.Z95)
    {
        var difference = of.Value - less.Value;
        var half = z * Math.Sqrt((of.Numerator / Square(of.Denominator)) + (less.Numerator / Square(less.Denominator)));
        return (difference, new(difference - half, difference + half));
    }

    private static (double Ratio, Interval Interval) Logarithmic(Fraction of, Fraction to, double z, double variance)
    {
        var ratio = of.Value / to.Value;
        var factor = Math.Exp(z * Math.Sqrt(Math.Max(0, variance)));
        return (ratio, new(ratio / factor, ratio * factor));
    }

    private static double Square(double x) => x * x;
}
