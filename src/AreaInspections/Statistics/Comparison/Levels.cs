namespace AreaInspections.Statistics.Comparison;

/// <summary>How sure is meant by the levels in use: standard normal deviates and the tail left out at each side.</summary>
public static class Levels
{
    /// <summary>Two-sided 95 per cent.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Two-sided 99.8 per cent.</summary>
    public const double Z998 = 3.090232306167813;

    /// <returns>What a two-sided interval with this deviate leaves out at each side: 0.025 for <see cref="Z95"/>.</returns>
    internal static double Tail(double z) => z == Z95 ? 0.025 : z == Z998 ? 0.001 : GammaFunction.Upper(0.5, z * z / 2) / 2;
}
