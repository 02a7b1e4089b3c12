using AreaInspections.National;

namespace AreaInspections.Tests.National;

public class ProportionIntervalTests
{
    /// <summary>Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857-872, Table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Interval_is_that_of_published_worked_examples(int count, int of, double low, double high)
    {
        var interval = ProportionInterval.Wilson(count, of);

        interval.Low.ShouldBe(low, 0.00005);
        interval.High.ShouldBe(high, 0.00005);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(30)]
    public void Interval_closes_when_every_area_is_counted(int count)
    {
        var interval = ProportionInterval.Wilson(count, 30, 30);

        interval.ShouldBe(new ProportionInterval(count / 30.0, count / 30.0));
    }

    /// <summary>n(N-1)/(N-n) = 30 x 151 / 122 = 37.13: half of that many give 0.3469 to 0.6531 in Wilson’s formula.</summary>
    [Fact]
    public void Interval_of_a_part_of_the_areas_is_narrower_by_the_finite_population_correction()
    {
        var interval = ProportionInterval.Wilson(15, 30, 152);

        interval.Low.ShouldBe(0.3469, 0.00005);
        interval.High.ShouldBe(0.6531, 0.00005);
        interval.Low.ShouldBeGreaterThan(ProportionInterval.Wilson(15, 30).Low);
    }

    [Fact]
    public void Interval_has_no_gap_at_none_and_at_all()
    {
        ProportionInterval.Wilson(0, 7, 50).Low.ShouldBe(0);
        ProportionInterval.Wilson(7, 7, 50).High.ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 0, null)]
    [InlineData(8, 7, null)]
    [InlineData(-1, 7, null)]
    [InlineData(1, 7, 6)]
    public void Interval_of_impossible_counts_is_a_fault(int count, int of, int? population) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(count, of, population));
}
