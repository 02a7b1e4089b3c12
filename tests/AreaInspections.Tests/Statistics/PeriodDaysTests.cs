using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class PeriodDaysTests
{
    private static readonly Period s_spring = Period.Term(PeriodKind.SpringTerm, 2024);

    [Fact]
    public void A_whole_year_is_shown_before_a_newer_term() =>
        new[] { Period.AcademicYear(2022), Period.AcademicYear(2023), s_spring }.Usual().ShouldBe(Period.AcademicYear(2023));

    [Fact]
    public void A_year_long_past_gives_way_to_a_term() =>
        new[] { Period.AcademicYear(2015), s_spring }.Usual().ShouldBe(s_spring);

    [Fact]
    public void Of_months_the_latest_is_shown() =>
        new[] { Period.Month(2023, 8), Period.Month(2024, 1), Period.Month(2023, 12) }.Usual().ShouldBe(Period.Month(2024, 1));

    [Fact]
    public void Without_a_period_there_is_none_to_show() => Array.Empty<Period>().Usual().ShouldBeNull();
}
