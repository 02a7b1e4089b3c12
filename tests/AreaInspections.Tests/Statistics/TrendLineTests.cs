using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class TrendLineTests
{
    private static readonly Indicator s_share = ComparisonSample.Indicator(Measure.Proportion);

    [Fact]
    public void Five_periods_in_a_row_make_a_trend_by_counts_where_there_are_counts()
    {
        var trend = TrendLine.Of(s_share, Line(counts: true, 300, 320, 350, 380, 400)).Value.ShouldNotBeNull();

        (trend.Direction, trend.Method).ShouldBe((TrendDirection.Rising, Methods.TrendOfProportions));
        trend.RestsOn.Count.ShouldBe(5);
        TrendLine.Of(s_share, Line(counts: true, 400, 380, 350, 320, 300)).Value!.Direction.ShouldBe(TrendDirection.Falling);
        TrendLine.Of(s_share, Line(counts: true, 300, 320, 290, 310, 305)).Value!.Direction.ShouldBe(TrendDirection.NoTrend);
    }

    /// <summary>Kendall's table gives 0.0083 to one side for five values all in order, 0.042 where two have changed places.</summary>
    [Fact]
    public void Without_counts_only_five_values_all_in_order_rise()
    {
        var trend = TrendLine.Of(s_share, Line(counts: false, 300, 301, 302, 303, 304)).Value.ShouldNotBeNull();

        (trend.Direction, trend.Method, trend.Statistic).ShouldBe((TrendDirection.Rising, Methods.MannKendall, 10));
        TrendLine.Of(s_share, Line(counts: false, 300, 301, 303, 302, 304)).Value!.Direction.ShouldBe(TrendDirection.NoTrend);
    }

    [Fact]
    public void Rates_are_tested_as_rates()
    {
        var rate = ComparisonSample.Indicator(Measure.Rate);

        TrendLine.Of(rate, Line(counts: true, 1300, 1420, 1550, 1680, 1800)).Value!.Method.ShouldBe(Methods.TrendOfRates);
    }

    [Fact]
    public void Fewer_broken_or_monthly_lines_get_a_reason()
    {
        var line = Line(counts: true, 300, 320, 350, 380, 400, 420);

        TrendLine.Of(s_share, [.. line.Skip(2)]).Why!.Gap.ShouldBe(Gap.TooFewPeriods);
        TrendLine.Of(s_share, [.. line.Where(f => f.Period != Period.CalendarYear(2022))]).Why!.Gap.ShouldBe(Gap.PeriodMissing);
        TrendLine.Of(s_share, [.. line.Select(f => f.Period == Period.CalendarYear(2022) ? f with { Observation = f.Observation with { Value = Figure.Missing(Symbol.C) } } : f)]).Why!.Gap.ShouldBe(Gap.PeriodMissing);
        TrendLine.Of(s_share, [.. line.Select((f, i) => f with { Observation = f.Observation with { Period = Period.Month(2023, i + 1) } })]).Why!.Gap.ShouldBe(Gap.NotIndependent);
        TrendLine.Of(s_share, []).Why!.Gap.ShouldBe(Gap.TooFewPeriods);
    }

    [Fact]
    public void A_change_is_said_between_periods_that_follow_each_other_only()
    {
        var line = Line(counts: true, 300, 500, 510);

        Change(line.Take(2)).Value!.ShouldSatisfyAllConditions(c => c.Difference.Value.ShouldBe(20, 1e-9), c => c.Standing.ShouldBe(Standing.Higher));
        Change(line).Value!.Standing.ShouldBe(Standing.NotDifferent);
        Change([line[0], line[2]]).Why!.Gap.ShouldBe(Gap.PeriodsNotAdjacent);
        Change(line.Take(1)).Why!.Gap.ShouldBe(Gap.NothingPublished);
        Change(Line(counts: false, 300, 500)).Value!.Standing.ShouldBeNull();
    }

    [Fact]
    public void A_line_keeps_to_one_source_and_the_latest_publication_counts()
    {
        var old = Line(counts: true, 300, 320, 350).Select(f => f with { Source = "old", Published = new(2021, 1, 1) });
        var revised = Line(counts: true, 310, 330).Select(f => f with { Published = new(2023, 1, 1) });
        var figures = new FigureTable([.. old, .. revised], ComparisonSample.Catalogue(s_share));

        var latest = figures.Find(Series, Place.England, Period.CalendarYear(2021)).ShouldNotBeNull();

        (latest.Source, latest.Observation.Numerator.Number).ShouldBe((ComparisonSample.Source, 330));
        figures.LineTo(latest).Select(f => f.Source).ShouldBe([ComparisonSample.Source, ComparisonSample.Source]);
        figures.LineTo(figures.Find(Series, Place.England, Period.CalendarYear(2022))!).Count.ShouldBe(3);
        figures.Periods(Series, Place.England).Count().ShouldBe(3);
    }

    private static SeriesKey Series => new("made-up", "all");

    private static Answer<Change> Change(IEnumerable<PublishedFigure> line) =>
        TrendLine.Change(ComparisonSample.Ground(ComparisonSample.Catalogue(s_share), line), s_share, [.. line]);

    /// <summary>Calendar years from 2020, so many of 1,000 each.</summary>
    private static IReadOnlyList<PublishedFigure> Line(bool counts, params int[] above) =>
    [
        .. above.Select((n, i) => ComparisonSample.Figure(
            Series, Place.England, Period.CalendarYear(2020 + i), Figure.Of(n / 10.0), counts ? new(n, 1000) : null)),
    ];
}
