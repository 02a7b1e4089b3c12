namespace AreaInspections.Statistics.Comparison;

/// <summary>Tests of whether an ordered line goes up or down; see docs/statistics-methods.md.</summary>
public static class TrendTest
{
    /// <summary>Armitage's chi-square for linear trend in proportions, with scores 1, 2, 3 and so on.</summary>
    /// <returns>Chi-square with the sign of the slope; 0 where all are equal or nothing can vary.</returns>
    public static double OfProportions(IReadOnlyList<Fraction> line)
    {
        var pooled = line.Sum(f => f.Numerator) / line.Sum(f => f.Denominator);
        return ChiSquare(line, pooled * (1 - pooled));
    }

    /// <summary>The same for rates of independent events: the variance of a Poisson count stands for that of a proportion.</summary>
    /// <inheritdoc cref="OfProportions"/>
    public static double OfRates(IReadOnlyList<Fraction> line) => ChiSquare(line, line.Sum(f => f.Numerator) / line.Sum(f => f.Denominator));

    /// <returns>Chance of a chi-square on one degree of freedom as large or larger.</returns>
    public static double Probability(double chiSquare) => GammaFunction.Upper(0.5, Math.Abs(chiSquare) / 2);

    /// <summary>Kendall's S: pairs of which the later is higher less pairs of which it is lower.</summary>
    public static int S(IReadOnlyList<double> line)
    {
        var s = 0;
        for (var i = 0; i < line.Count; i++)
        {
            for (var j = i + 1; j < line.Count; j++)
            {
                s += Math.Sign(line[j] - line[i]);
            }
        }

        return s;
    }

    /// <summary>Exact chance, two-sided, of an S as far from 0 or further when all orders of <paramref name="count"/> different values are as likely. With ties it is too large rather than too small.</summary>
    public static double Probability(int s, int count)
    {
        // Of all orders of n values, those with k pairs in wrong order: each new value can stand before none to all of the others.
        double[] orders = [1];
        for (var n = 2; n <= count; n++)
        {
            var next = new double[orders.Length + n - 1];
            for (var k = 0; k < orders.Length; k++)
            {
                for (var before = 0; before < n; before++)
                {
                    next[k + before] += orders[k] / n;
                }
            }

            orders = next;
        }

        var pairs = orders.Length - 1;
        return Math.Min(1, orders.Where((_, wrong) => Math.Abs(pairs - (2 * wrong)) >= Math.Abs(s)).Sum());
    }

    private static double ChiSquare(IReadOnlyList<Fraction> line, double variance)
    {
        double events = 0, all = 0, scoredEvents = 0, scored = 0, squared = 0;
        for (var i = 0; i < line.Count; i++)
        {
            events += line[i].Numerator;
            all += line[i].Denominator;
            scoredEvents += (i + 1) * line[i].Numerator;
            scored += (i + 1) * line[i].Denominator;
            squared += (i + 1) * (i + 1) * line[i].Denominator;
        }

        var slope = scoredEvents - (events * scored / all);
        var spread = variance * (squared - (scored * scored / all));
        return spread > 0 ? Math.Sign(slope) * slope * slope / spread : 0;
    }
}
