using AreaInspections.Statistics.Comparison;
using CsCheck;

namespace AreaInspections.Tests.Statistics;

public class IntervalTests
{
    /// <summary>Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_gives_the_published_intervals(int count, int of, double low, double high)
    {
        var interval = Intervals.Wilson((double)count / of, of);

        interval.Low.ShouldBe(low, 0.00005);
        interval.High.ShouldBe(high, 0.00005);
    }

    /// <summary>Tables of exact limits for a Poisson count: Garwood (1936), Biometrika 28, 437-442, and as printed in Breslow and Day (1987), volume II, Table 2.10.</summary>
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    [InlineData(2, 0.2422, 7.225)]
    [InlineData(3, 0.6187, 8.767)]
    [InlineData(4, 1.0899, 10.242)]
    [InlineData(5, 1.6235, 11.668)]
    [InlineData(10, 4.7954, 18.390)]
    [InlineData(20, 12.217, 30.888)]
    public void Exact_limits_are_those_of_the_tables(int count, double low, double high)
    {
        var interval = Intervals.Exact(count);

        interval.Low.ShouldBe(low, 0.0005);
        interval.High.ShouldBe(high, 0.0006);
    }

    /// <summary>100 events: 81.36 to 121.63, the documented example of a public implementation of the formula in Breslow and Day (1987), page 69, with z = 1.96.</summary>
    [Fact]
    public void Byar_gives_the_published_interval()
    {
        var interval = Intervals.Byar(100, 1.96);

        interval.Low.ShouldBe(0.9040199067 * 90, 1e-6);
        interval.High.ShouldBe(121.628347271806, 1e-9);
    }

    /// <summary>Technical guide on confidence intervals, Public Health England 2018: from 10 events on, within 0.2 per cent of the exact one at 95 per cent.</summary>
    [Fact]
    public void Byar_is_as_near_the_exact_interval_as_is_claimed()
    {
        for (var count = Intervals.FewestForByar; count < 2000; count = (count * 5 / 4) + 1)
        {
            var (byar, exact) = (Intervals.Byar(count), Intervals.Exact(count));
            (byar.Low / exact.Low).ShouldBe(1, 0.002, $"{count}");
            (byar.High / exact.High).ShouldBe(1, 0.002, $"{count}");
        }
    }

    [Fact]
    public void The_exact_method_serves_below_ten_events_and_Byar_from_there()
    {
        Intervals.Count(9).ShouldBe(Intervals.Exact(9));
        Intervals.MethodOf(9).ShouldBe(Methods.ExactPoisson);
        Intervals.Count(10).ShouldBe(Intervals.Byar(10));
        Intervals.MethodOf(10).ShouldBe(Methods.Byar);
    }

    [Fact]
    public void An_interval_holds_what_was_counted_and_a_surer_one_holds_it() => Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 5000]).Sample((count, more) =>
    {
        var (p, n) = ((double)count / (count + more), count + more);
        Holds(Intervals.Count(count, Levels.Z998), Intervals.Count(count), count);
        Holds(Intervals.Wilson(p, n, Levels.Z998), Intervals.Wilson(p, n), p);
    });

    private static void Holds(Interval wide, Interval narrow, double value)
    {
        narrow.Holds(value).ShouldBeTrue($"{value} {narrow}");
        wide.Low.ShouldBeLessThanOrEqualTo(narrow.Low);
        wide.High.ShouldBeGreaterThanOrEqualTo(narrow.High);
    }
}
