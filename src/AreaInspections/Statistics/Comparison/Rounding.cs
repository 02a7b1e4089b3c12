using System.Globalization;

namespace AreaInspections.Statistics.Comparison;

/// <summary>Whether counts were rounded before they were published, and what that can do.</summary>
internal static class Rounding
{
    /// <summary>With fewer counts, that all end in 0 or 5 could be chance.</summary>
    private const int FewestCounts = 4;

    private const double Base = 5;

    /// <returns>What rounding can do to a ratio, as a sentence; nothing where the counts do not look rounded.</returns>
    public static string? Caveat(IReadOnlyList<Fraction> counts, double ratio)
    {
        var all = counts.SelectMany(c => new[] { c.Numerator, c.Denominator }).ToList();
        if (all.Count < FewestCounts || all.Exists(c => c % Base != 0))
        {
            return null;
        }

        var most = counts.Sum(c => c.Numerator == 0 ? 0 : Base / 2 / c.Numerator);
        return $"All {all.Count} counts are multiples of {Base.ToString(CultureInfo.InvariantCulture)} and are taken to be rounded; rounding alone can move the ratio by {Wording.Number(most * ratio, 2)} either way.";
    }
}
