namespace AreaInspections.Statistics.Comparison;

/// <summary>
/// The incomplete gamma function, through which sums of the Poisson distribution and the chi-square distribution are computed: Abramowitz and Stegun
/// (1964), <i>Handbook of Mathematical Functions</i>, 6.5.4, 6.5.29 and 6.5.31; the logarithm of the gamma function after Lanczos (1964), SIAM Journal on
/// Numerical Analysis 1, 86-96.
/// </summary>
internal static class GammaFunction
{
    private const double Smallest = 1e-300;
    private const double Enough = 1e-15;

    private static readonly double[] s_lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>P(a, x): rises from 0 at x = 0 to 1. For whole a the chance that a Poisson count of mean x is a or more.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="x">Not below 0.</param>
    public static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>Q(a, x) = 1 - P(a, x), exact where it is small. With a half and half of a chi-square: the chance of a larger one on one degree of freedom.</summary>
    public static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var n = 1; term > sum * Enough; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum * Scale(a, x);
    }

    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var (c, d) = (1 / Smallest, 1 / b);
        var h = d;
        for (var (n, step) = (1, 0.0); Math.Abs(step - 1) > Enough && n < 100_000; n++)
        {
            var an = -n * (n - a);
            b += 2;
            d = 1 / Nonzero((an * d) + b);
            c = Nonzero(b + (an / c));
            step = d * c;
            h *= step;
        }

        return h * Scale(a, x);
    }

    private static double Nonzero(double value) => Math.Abs(value) < Smallest ? Smallest : value;

    private static double Scale(double a, double x) => Math.Exp((a * Math.Log(x)) - x - Log(a));

    private static double Log(double a)
    {
        if (a < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * a)) - Log(1 - a);
        }

        var sum = s_lanczos[0];
        for (var i = 1; i < s_lanczos.Length; i++)
        {
            sum += s_lanczos[i] / (a - 1 + i);
        }

        var t = a + 6.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((a - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
