namespace AreaInspections.Statistics.Comparison;

/// <summary>Ratio and difference of two published figures of one indicator: from counts with interval where both have them, otherwise from the published values without.</summary>
public static class Estimates
{
    public static Answer<Estimate> Ratio(Indicator indicator, KnownValue of, KnownValue to)
    {
        var (a, b) = (KnownValues.CountsOf(indicator, of.Figure), KnownValues.CountsOf(indicator, to.Figure));
        IReadOnlyList<PublishedFigure> restsOn = [of.Figure, to.Figure];
        if (a.Value is { } x && b.Value is { } y)
        {
            if (y.Numerator == 0)
            {
                return new WhyNot(Gap.DividedByNought, "The count that would be divided by is zero.");
            }

            if (x.Numerator == 0)
            {
                return new Estimate(0, new WhyNot(Gap.TooFew, "Of a count of zero the logarithmic method gives no interval."), MethodOfRatio(indicator), restsOn) { FromCounts = true };
            }

            var (ratio, interval) = indicator.Measure == Measure.Proportion ? Contrasts.RiskRatio(x, y) : Contrasts.RateRatio(x, y);
            return new Estimate(ratio, Unless(indicator, interval), MethodOfRatio(indicator), restsOn) { FromCounts = true };
        }

        return to.Value == 0
            ? new WhyNot(Gap.DividedByNought, "The value that would be divided by is zero, or so near that it was rounded to zero.")
            : new Estimate(of.Value / to.Value, (a.Why ?? b.Why)!, Methods.PublishedRatio, restsOn) { FromCounts = false };
    }

    public static Estimate Difference(Indicator indicator, KnownValue of, KnownValue less)
    {
        var (a, b) = (KnownValues.CountsOf(indicator, of.Figure), KnownValues.CountsOf(indicator, less.Figure));
        if (a.Value is not { } x || b.Value is not { } y)
        {
            return new(of.Value - less.Value, (a.Why ?? b.Why)!, Methods.PublishedDifference, [of.Figure, less.Figure]) { FromCounts = false };
        }

        var (difference, interval) = indicator.Measure == Measure.Proportion ? Contrasts.Newcombe(x, y) : Contrasts.RateDifference(x, y);
        return new(
            difference * indicator.Per,
            Unless(indicator, interval.Times(indicator.Per)),
            indicator.Measure == Measure.Proportion ? Methods.Newcombe : Methods.RateDifference,
            [of.Figure, less.Figure])
        {
            FromCounts = true,
        };
    }

    /// <returns>How a value stands to another whose interval, or the interval of their difference, is known; nothing where there is no interval.</returns>
    public static Standing? StandingOf(Answer<Interval> interval, double other) => interval.Value is not { } i ? null
        : i.Low > other ? Standing.Higher
        : i.High < other ? Standing.Lower
        : Standing.NotDifferent;

    private static Answer<Interval> Unless(Indicator indicator, Interval interval) => Wording.CountsSessions(indicator) ? Wording.SessionsAreAlike : interval;

    private static Method MethodOfRatio(Indicator indicator) => indicator.Measure == Measure.Proportion ? Methods.RiskRatio : Methods.RateRatio;
}
