using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class ContrastTests
{
    private const double Z90 = 1.6448536269514722;

    /// <summary>Newcombe (1998), Statistics in Medicine 17, 873-890, Table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void The_difference_of_proportions_has_the_published_interval(int a, int m, int b, int n, double low, double high)
    {
        var (difference, interval) = Contrasts.Newcombe(new(a, m), new(b, n));

        difference.ShouldBe(((double)a / m) - ((double)b / n), 1e-12);
        interval.Low.ShouldBe(low, 0.00006);
        interval.High.ShouldBe(high, 0.00006);
    }

    /// <summary>Physicians' Health Study, heart attacks with placebo and with aspirin: 1.82, 1.43 to 2.30 in Agresti (2007), An Introduction to Categorical Data Analysis, section 2.2.3.</summary>
    [Fact]
    public void The_ratio_of_proportions_has_the_published_interval()
    {
        var (ratio, interval) = Contrasts.RiskRatio(new(189, 11034), new(104, 11037));

        ratio.ShouldBe(1.82, 0.005);
        interval.Low.ShouldBe(1.43, 0.005);
        interval.High.ShouldBe(2.30, 0.01);
    }

    /// <summary>Cancer among the blind and the severely visually impaired: 0.46, 90 per cent 0.40 to 0.53, in Rothman (2012), Epidemiology: An Introduction, Table 9-2.</summary>
    [Fact]
    public void The_ratio_of_rates_has_the_published_interval()
    {
        var (ratio, interval) = Contrasts.RateRatio(new(136, 22050), new(1709, 127650), Z90);

        ratio.ShouldBe(0.46, 0.005);
        interval.Low.ShouldBe(0.40, 0.005);
        interval.High.ShouldBe(0.53, 0.005);
    }

    /// <summary>The same study: 7.2 fewer in 1,000 person-years, 90 per cent 8.2 to 6.2 fewer.</summary>
    [Fact]
    public void The_difference_of_rates_has_the_published_interval()
    {
        var (difference, interval) = Contrasts.RateDifference(new(136, 22.05), new(1709, 127.65), Z90);

        difference.ShouldBe(-7.2, 0.05);
        interval.Low.ShouldBe(-8.2, 0.05);
        interval.High.ShouldBe(-6.2, 0.05);
    }
}
