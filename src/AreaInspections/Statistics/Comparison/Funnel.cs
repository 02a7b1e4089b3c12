namespace AreaInspections.Statistics.Comparison;

/// <summary>
/// Limits within which chance alone would leave 95 and 99.8 per cent of areas, were they all like England: Spiegelhalter's funnel. An area lies outside
/// exactly where its own interval leaves England's value out.
/// </summary>
public static class Funnel
{
    /// <summary>With fewer children, plans or whatever stands below the line no limits are drawn.</summary>
    public const int FewestBelowTheLine = 20;

    /// <param name="target">Between 0 and 1.</param>
    public static Interval OfProportion(double target, double denominator, double z)
    {
        var half = z * Math.Sqrt(target * (1 - target) / denominator);
        return new(Math.Max(0, target - half), Math.Min(1, target + half));
    }

    /// <param name="target">Events to one below the line.</param>
    public static Interval OfRate(double target, double denominator, double z)
    {
        var expected = target * denominator;
        return new Interval(CountWhoseHighIs(expected, z), CountWhoseLowIs(expected, z)).Times(1 / denominator);
    }

    /// <summary>Limits at one denominator; with these a curve can be drawn.</summary>
    /// <param name="target">Of England, in the unit of the indicator.</param>
    public static Answer<FunnelLimits> At(Indicator indicator, double target, double denominator)
    {
        if (indicator.Measure == Measure.Count)
        {
            return new WhyNot(Gap.NoCounts, "A number without a denominator has no funnel: areas are of different size.");
        }

        if (Wording.CountsSessions(indicator))
        {
            return Wording.SessionsAreAlike;
        }

        if (denominator < FewestBelowTheLine)
        {
            return new WhyNot(Gap.TooFew, $"With fewer than {FewestBelowTheLine} below the line, chance can do nearly everything.");
        }

        var share = target / indicator.Per;
        if (share < 0 || (indicator.Measure == Measure.Proportion && share > 1))
        {
            return new WhyNot(Gap.UnfitCounts, "The value of England is none that this measure can have.");
        }

        return indicator.Measure == Measure.Proportion
            ? Limits(OfProportion, Methods.FunnelOfProportions)
            : Limits(OfRate, Methods.FunnelOfRates);

        FunnelLimits Limits(Func<double, double, double, Interval> limits, Method method) => new(
            target,
            denominator,
            limits(share, denominator, Levels.Z95).Times(indicator.Per),
            limits(share, denominator, Levels.Z998).Times(indicator.Per),
            method);
    }

    private static double CountWhoseHighIs(double expected, double z)
    {
        var tail = Levels.Tail(z);
        double High(double count) => GammaFunction.Upper(count + 1, expected);
        return expected <= -Math.Log(tail) ? 0
            : High(Intervals.FewestForByar) >= tail ? Root.Find(High, tail, 0, Intervals.FewestForByar)
            : Root.Find(c => Intervals.ByarHigh(c, z), expected, Intervals.FewestForByar, expected);
    }

    private static double CountWhoseLowIs(double expected, double z)
    {
        if (expected <= 0)
        {
            return 0;
        }

        var tail = Levels.Tail(z);
        double Low(double count) => GammaFunction.Lower(count, expected);
        return Low(Intervals.FewestForByar) <= tail
            ? Root.Find(Low, tail, 1e-9, Intervals.FewestForByar)
            : Root.Find(c => Intervals.ByarLow(c, z), expected, Intervals.FewestForByar, Intervals.FewestForByar + expected + (10 * z * Math.Sqrt(expected + 1)));
    }
}
