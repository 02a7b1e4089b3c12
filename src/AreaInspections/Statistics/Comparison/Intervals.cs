namespace AreaInspections.Statistics.Comparison;

/// <summary>Intervals of a proportion and of a count, after the methods the public health observatories agreed on; see docs/statistics-methods.md.</summary>
public static class Intervals
{
    /// <summary>Below so many events the exact interval is used: Byar's is within 0.2 per cent of it from here on.</summary>
    public const int FewestForByar = 10;

    /// <summary>Wilson's interval of a proportion, without correction for continuity.</summary>
    /// <param name="p">Between 0 and 1.</param>
    /// <param name="n">Number it is a proportion of, above 0; need not be whole, so that it can stand for a corrected one.</param>
    /// <returns>Between 0 and 1; the lower end is exactly 0 where p is, the upper exactly 1.</returns>
    public static Interval Wilson(double p, double n, double z = Levels.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        var share = z * z / n;
        var middle = (p + (share / 2)) / (1 + share);
        var half = z / (1 + share) * Math.Sqrt((p * (1 - p) / n) + (share / (4 * n)));
        return new(p == 0 ? 0 : middle - half, p == 1 ? 1 : middle + half);
    }

    /// <summary>Interval of the number of events to be expected where so many were counted: exact below <see cref="FewestForByar"/>, Byar's otherwise.</summary>
    /// <param name="count">Not negative.</param>
    public static Interval Count(double count, double z = Levels.Z95) => count < FewestForByar ? Exact(count, z) : Byar(count, z);

    /// <returns>By which method <see cref="Count"/> computes.</returns>
    public static Method MethodOf(double count) => count < FewestForByar ? Methods.ExactPoisson : Methods.Byar;

    /// <summary>Byar's approximation to <see cref="Exact"/>.</summary>
    public static Interval Byar(double count, double z = Levels.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new(ByarLow(count, z), ByarHigh(count, z));
    }

    /// <summary>Ends at which a Poisson count as high or higher, or as low or lower, has the chance that is left out at each side.</summary>
    public static Interval Exact(double count, double z = Levels.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = Levels.Tail(z);
        var far = count + (10 * (z + 1) * Math.Sqrt(count + 1));
        return new(
            count == 0 ? 0 : Root.Find(mean => GammaFunction.Lower(count, mean), tail, 0, count),
            Root.Find(mean => GammaFunction.Upper(count + 1, mean), tail, count, far));
    }

    internal static double ByarLow(double count, double z) => count * Cube(1 - (1 / (9 * count)) - (z / (3 * Math.Sqrt(count))));

    internal static double ByarHigh(double count, double z) =>
        (count + 1) * Cube(1 - (1 / (9 * (count + 1))) + (z / (3 * Math.Sqrt(count + 1))));

    private static double Cube(double x) => x * x * x;
}
