using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class SendAgainstOthersTests
{
    /// <summary>What stood behind the first report: ratios of England in 2015/16 from the published counts.</summary>
    [Theory]
    [InlineData("permanent-exclusion-rate", "sen-support", 6.37)]
    [InlineData("permanent-exclusion-rate", "ehc-plan", 3.33)]
    [InlineData("permanent-exclusion-rate", "all-sen", 5.78)]
    [InlineData("suspension-rate", "sen-support", 5.14)]
    [InlineData("suspension-rate", "ehc-plan", 5.63)]
    [InlineData("suspension-rate", "all-sen", 5.24)]
    public void The_first_year_has_the_ratios_known(string indicator, string group, double ratio)
    {
        var comparison = FirstYear().Single(c => c.Indicator.Id == indicator && c.Group.Id == group);

        var computed = comparison.Ratio.Value.ShouldNotBeNull();
        Math.Round(computed.Value, 2).ShouldBe(ratio);
        computed.Interval.Value!.Holds(computed.Value).ShouldBeTrue();
        (computed.FromCounts, computed.Method).ShouldBe((true, Methods.RateRatio));
        comparison.Sources.ShouldBe([ComparisonSample.Source]);
    }

    [Fact]
    public void The_sentence_speaks_of_statements_while_there_were_any()
    {
        FirstYear()[0].Sentence.ShouldBe(
            "England, 2015/16, permanent exclusion rate: 0.32 per 100 pupils for pupils with SEN without a statement or EHC plan, "
            + "0.05 for pupils with no SEN: 6.4 times as high (95% interval 6.1 to 6.7).");
        FirstYear()[0].Caveats.ShouldContain(c => c.Contains("All 4 counts are multiples of 5"));
        FirstYear()[2].Caveats.ShouldContain(c => c.Contains("computed from the counts of both groups"));
    }

    [Fact]
    public void Without_counts_the_ratio_is_of_published_values_and_has_no_interval()
    {
        var figures = ComparisonSample.FirstYear().Select(f => f with { Observation = f.Observation with { Numerator = Figure.None, Denominator = Figure.None } });

        var comparison = Compare(figures)[0];

        comparison.Ratio.Value!.Value.ShouldBe(6.4, 1e-9);
        comparison.Ratio.Value.Interval.Why!.Gap.ShouldBe(Gap.NoCounts);
        comparison.Ratio.Value.FromCounts.ShouldBeFalse();
        comparison.Caveats.ShouldContain(c => c.Contains("rounded for print"));
    }

    [Fact]
    public void A_symbol_stays_a_symbol_with_its_meaning()
    {
        var figures = ComparisonSample.FirstYear().Select(f => f.Series.Group == "sen-support" ? f with { Observation = f.Observation with { Value = Figure.Missing(Symbol.C) } } : f);

        var comparison = Compare(figures)[0];

        comparison.Ratio.Why!.Gap.ShouldBe(Gap.SymbolInPlace);
        comparison.Ratio.Why.Meaning.ShouldBe(Absence.Suppressed);
        comparison.Sentence.ShouldContain("“c” is printed");
    }

    [Fact]
    public void Counts_that_do_not_give_the_published_value_are_not_used()
    {
        var figures = ComparisonSample.FirstYear().Select(f => f.Series.Group == "sen-support" ? f with { Observation = f.Observation with { Numerator = Figure.Of(29150) } } : f);

        Compare(figures)[0].Ratio.Value!.Interval.Why!.Gap.ShouldBe(Gap.UnfitCounts);
    }

    /// <summary>Absence is counted in sessions, of which a child has hundreds: the ratio is of counts, and no interval pretends to a sureness that is not there.</summary>
    [Fact]
    public void Sessions_give_a_ratio_without_interval()
    {
        var absence = ComparisonSample.Exclusions("absence", "Overall absence") with { Measure = Measure.Proportion, Unit = "% of sessions", Decimals = 1 };
        PublishedFigure[] figures = [ComparisonSample.National("absence", "no-sen", 4.2, 42_000_000, 1_000_000_000), ComparisonSample.National("absence", "sen-support", 6.2, 6_200_000, 100_000_000)];

        var comparison = SendAgainstOthers.Of(ComparisonSample.Ground(ComparisonSample.Catalogue(absence), figures), 2015)[0];

        comparison.Ratio.Value!.Value.ShouldBe(6.2 / 4.2, 1e-9);
        comparison.Ratio.Value.Interval.Why!.Gap.ShouldBe(Gap.NotIndependent);
        comparison.Value.Value!.Interval.Why!.Gap.ShouldBe(Gap.NotIndependent);
        Funnel.At(absence, 4.2, 1_000_000).Why!.Gap.ShouldBe(Gap.NotIndependent);
        comparison.Sentence.ShouldEndWith("1.48 times as high.");
    }

    [Fact]
    public void Nothing_is_divided_by_nothing()
    {
        var figures = ComparisonSample.FirstYear().Select(f => f.Series.Group == "no-sen" ? ComparisonSample.National(f.Series.Indicator, "no-sen", 0, 0, 1000) : f);

        Compare(figures)[0].Ratio.Why!.Gap.ShouldBe(Gap.DividedByNought);
        Compare(figures)[0].Difference.Value!.Value.ShouldBe(0.3197, 0.0001);
    }

    [Fact]
    public void A_year_takes_the_longest_period_that_lies_in_it()
    {
        var term = ComparisonSample.FirstYear().Select(f => f with { Observation = f.Observation with { Period = Period.Term(PeriodKind.SpringTerm, 2015) } });

        Compare([.. term, .. ComparisonSample.FirstYear()]).ShouldAllBe(c => c.Period == ComparisonSample.Year);
        Compare(term).ShouldAllBe(c => c.Period.Kind == PeriodKind.SpringTerm);
        SendAgainstOthers.Of(ComparisonSample.Ground(ComparisonSample.FirstYearCatalogue(), term), 2016).ShouldBeEmpty();
        SendAgainstOthers.Years(ComparisonSample.Ground(ComparisonSample.FirstYearCatalogue(), term)).ShouldBe([2015]);
    }

    private static IReadOnlyList<GroupComparison> FirstYear() => Compare(ComparisonSample.FirstYear());

    private static IReadOnlyList<GroupComparison> Compare(IEnumerable<PublishedFigure> figures) =>
        SendAgainstOthers.Of(ComparisonSample.Ground(ComparisonSample.FirstYearCatalogue(), figures), 2015);
}
