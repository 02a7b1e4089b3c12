using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using CsCheck;

namespace AreaInspections.Tests.Statistics;

public class FunnelTests
{
    /// <summary>Reference limits in per cent around 80.642448 per cent, published with the open package of the UK Health Security Agency for its technical guide on funnel plots (PHEindicatormethods, testdata_funnel_prop_outputs.csv).</summary>
    [Theory]
    [InlineData(50, 69.691035, 91.593861, 63.375595, 97.909301)]
    [InlineData(1008, 78.203374, 83.081521, 76.796814, 84.488082)]
    [InlineData(35000, 80.228, 81.057, 79.990, 81.295)]
    [InlineData(110000, 80.408963, 80.875933, 80.274317, 81.010578)]
    public void Limits_of_a_proportion_are_the_published_ones(double denominator, double low, double high, double farLow, double farHigh)
    {
        var limits = Funnel.At(ComparisonSample.Indicator(Measure.Proportion), 80.642448, denominator).Value!;

        limits.Inner.Low.ShouldBe(low, 0.001);
        limits.Inner.High.ShouldBe(high, 0.001);
        limits.Outer.Low.ShouldBe(farLow, 0.001);
        limits.Outer.High.ShouldBe(farHigh, 0.001);
    }

    /// <summary>
    /// Points of the published reference curve around 116.1720835 per 100,000 over three years (same package, testdata_funnel_rate_outputs.csv): population of
    /// one year, limit, deviate, whether the lower one.
    /// </summary>
    [Theory]
    [InlineData(1598.675694, 20.85059119, Levels.Z95, true)]
    [InlineData(3348.002593, 49.78092521, Levels.Z95, true)]
    [InlineData(465.8280129, 357.7858395, Levels.Z95, false)]
    [InlineData(6070.361748, 43.92928754, Levels.Z998, true)]
    [InlineData(436.2310727, 534.8847158, Levels.Z998, false)]
    [InlineData(41796.66779, 97.2964325, Levels.Z95, true)]
    [InlineData(369759.5622, 122.6021934, Levels.Z95, false)]
    [InlineData(358342.3275, 126.5084525, Levels.Z998, false)]
    public void Limits_of_a_rate_are_the_published_ones(double population, double limit, double z, bool lower)
    {
        var limits = Funnel.OfRate(116.1720835 / 100_000, population * 3, z).Times(100_000);

        (lower ? limits.Low : limits.High).ShouldBe(limit, limit * 0.002);
    }

    /// <summary>What the interval of the area says and where it lies in the funnel are one and the same statement.</summary>
    [Fact]
    public void An_area_lies_outside_where_its_interval_leaves_the_target_out() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[20, 4000], Gen.Double[0.001, 0.3]).Sample((count, more, target) =>
        {
            var n = count + more;
            var proportion = (double)count / n;
            Agree(Intervals.Wilson(proportion, n), Funnel.OfProportion(target, n, Levels.Z95), proportion, target);
            Agree(Intervals.Count(count).Times(1.0 / n), Funnel.OfRate(target, n, Levels.Z95), proportion, target);
        });

    [Fact]
    public void Small_denominators_and_bare_counts_get_a_reason()
    {
        Funnel.At(ComparisonSample.Indicator(Measure.Proportion), 50, 19).Why!.Gap.ShouldBe(Gap.TooFew);
        Funnel.At(ComparisonSample.Indicator(Measure.Count), 50, 1000).Why!.Gap.ShouldBe(Gap.NoCounts);
        Funnel.At(ComparisonSample.Indicator(Measure.Proportion), 101, 1000).Why!.Gap.ShouldBe(Gap.UnfitCounts);
    }

    private static void Agree(Interval own, Interval funnel, double value, double target)
    {
        // Within rounding of an end, and where the interval changes its method at ten events, the two may differ.
        if (Math.Abs(own.Low - target) > 0.004 * target && Math.Abs(own.High - target) > 0.004 * target)
        {
            funnel.Holds(value).ShouldBe(own.Holds(target), $"{value} {own} {funnel} {target}");
        }
    }
}
