using AreaInspections.Statistics.Comparison;

namespace AreaInspections.National;

/// <summary>
/// How far a proportion could lie from the one found, as 95% interval after Wilson (1927), <i>Probable inference, the law of succession,
/// and statistical inference</i>, Journal of the American Statistical Association 22, 209-212. Where the areas counted are part of a known
/// number of areas, the variance is corrected for the finite population (Cochran, <i>Sampling Techniques</i>, 3rd edition 1977, section 3.2),
/// which is Wilson's interval for n(N-1)/(N-n) areas in place of n: it closes as n comes near N. See docs/decisions.
/// </summary>
/// <param name="Low">Between 0 and 1, never above the proportion.</param>
/// <param name="High">Between 0 and 1, never below the proportion.</param>
public readonly record struct ProportionInterval(double Low, double High)
{
    /// <summary>The interval of <paramref name="count"/> out of <paramref name="of"/>.</summary>
    /// <param name="population">Number of areas they are part of; absent where that is not known, and then nothing is corrected.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing was counted, or more than there is.</exception>
    public static ProportionInterval Wilson(int count, int of, int? population = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        if (population < of)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, $"{of} areas cannot be part of fewer.");
        }

        var p = (double)count / of;
        if (population == of)
        {
            return new(p, p);
        }

        var interval = Intervals.Wilson(p, population is { } all ? of * (all - 1.0) / (all - of) : of);
        return new(interval.Low, interval.High);
    }
}
