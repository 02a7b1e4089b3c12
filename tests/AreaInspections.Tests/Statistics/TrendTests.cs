using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class TrendTests
{
    /// <summary>Caesarean section by shoe size: chi-square 8.02 for trend, P = 0.005, in Altman (1991), Practical Statistics for Medical Research, section 10.8.2.</summary>
    [Fact]
    public void The_trend_of_proportions_is_that_of_Altman()
    {
        var chiSquare = TrendTest.OfProportions([new(5, 22), new(7, 35), new(6, 42), new(7, 48), new(8, 54), new(10, 150)]);

        chiSquare.ShouldBe(-8.02, 0.005);
        TrendTest.Probability(chiSquare).ShouldBe(0.005, 0.0005);
    }

    /// <summary>Smokers among lung cancer patients in four studies: 8.2249, P = 0.004132, the documented example of prop.trend.test in R, from Fleiss (1981), page 139.</summary>
    [Fact]
    public void The_trend_of_proportions_is_that_of_Fleiss()
    {
        var chiSquare = TrendTest.OfProportions([new(83, 86), new(90, 93), new(129, 136), new(70, 82)]);

        chiSquare.ShouldBe(-8.2249, 0.00005);
        TrendTest.Probability(chiSquare).ShouldBe(0.004132, 0.0000005);
    }

    /// <summary>Where events are rare the two models are one: Altman's counts above ten thousand times the women.</summary>
    [Fact]
    public void The_trend_of_rare_rates_is_that_of_proportions()
    {
        Fraction[] line = [new(5, 220_000), new(7, 350_000), new(6, 420_000), new(7, 480_000), new(8, 540_000), new(10, 1_500_000)];

        TrendTest.OfRates(line).ShouldBe(TrendTest.OfProportions(line), 0.001);
        TrendTest.OfRates([.. line.Reverse()]).ShouldBe(-TrendTest.OfRates(line), 1e-9);
    }

    /// <summary>One-sided probabilities of Kendall's S: Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, Table A18.</summary>
    [Theory]
    [InlineData(5, 4, 0.242)]
    [InlineData(5, 8, 0.042)]
    [InlineData(5, 10, 0.0083)]
    [InlineData(6, 9, 0.068)]
    [InlineData(6, 11, 0.028)]
    [InlineData(7, 13, 0.035)]
    [InlineData(7, 15, 0.015)]
    [InlineData(8, 16, 0.031)]
    [InlineData(9, 20, 0.022)]
    [InlineData(10, 23, 0.023)]
    public void Chances_of_S_are_those_of_the_table(int count, int s, double oneSided) =>
        TrendTest.Probability(s, count).ShouldBe(2 * oneSided, oneSided < 0.01 ? 0.0002 : 0.0011);

    [Fact]
    public void S_counts_pairs_that_rise_less_pairs_that_fall()
    {
        TrendTest.S([1, 2, 3, 4, 5]).ShouldBe(10);
        TrendTest.S([3, 1, 2, 2]).ShouldBe(-1);
        TrendTest.Probability(0, 6).ShouldBe(1, 1e-12);
    }

    /// <summary>1, 2, 4, 7, 8, 9, 10, 12 has the first quartile 3.5 in the documentation of the spreadsheet function QUARTILE.INC.</summary>
    [Fact]
    public void Quartiles_are_those_of_spreadsheets()
    {
        double[] values = [1, 2, 4, 7, 8, 9, 10, 12];

        Quantile.Of(values, 0.25).ShouldBe(3.5, 1e-12);
        Quantile.Of(values, 0.5).ShouldBe(7.5, 1e-12);
        Quantile.Of([4], 0.75).ShouldBe(4);
    }
}
