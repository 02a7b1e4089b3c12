using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Programme;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Tests.National;

namespace AreaInspections.Tests.Programme;

public class ProgrammeStandingTests
{
    private static readonly LocalArea s_ashby = NationalSample.Area("Ashby");

    [Theory]
    [InlineData("typicallyPositive", NextStepKind.FullInspection, "about June 2028")]
    [InlineData("inconsistent", NextStepKind.FullInspection, "about June 2026")]
    [InlineData("systemicFailings", NextStepKind.MonitoringInspection, "about December 2024")]
    public void What_comes_next_follows_from_the_outcome_and_the_clock_of_its_edition(string outcome, NextStepKind kind, string due)
    {
        var next = Standing("2024-01-10", Full2023(outcome)).Next!;

        next.Kind.ShouldBe(kind);
        next.Due!.ToString().ShouldBe(due);
        next.Clock!.Source.Publisher.ShouldNotBeEmpty();
        next.Overdue.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-06-10", false)]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void What_is_due_about_a_month_is_late_only_when_the_month_is_over(string asAt, bool overdue) =>
        Standing(asAt, Full2023("inconsistent")).Overdue.ShouldBe(overdue);

    [Theory]
    [InlineData("2027-12-31", false)]
    [InlineData("2028-01-01", true)]
    public void An_area_of_the_earlier_edition_has_until_the_end_of_the_first_cycle(string asAt, bool overdue)
    {
        var standing = Standing(asAt, NationalSample.Inspection("ashby", "2018-03-05", "2018-05-01", "statementRequired", "2016"));

        standing.State.ShouldBe(AreaState.EarlierEdition);
        standing.Steps.Single().Kind.ShouldBe(NextStepKind.FullInspection);
        standing.Overdue.ShouldBe(overdue);
    }

    [Fact]
    public void A_monitoring_inspection_answers_only_the_monitoring_that_was_due()
    {
        var monitored = Full2023("systemicFailings") with { Kind = InspectionKind.Monitoring, Start = new(2025, 7, 1), Published = new(2025, 9, 1), Outcome = null };

        var steps = Standing("2025-12-01", Full2023("systemicFailings"), monitored).Steps;

        steps.Single().Kind.ShouldBe(NextStepKind.FullReinspection);
    }

    [Fact]
    public void A_later_full_inspection_answers_everything_due_before_it_and_starts_its_own_clock()
    {
        var standing = Standing("2026-12-01", Full2023("systemicFailings"), NationalSample.Inspection("ashby", "2026-06-01", "2026-08-03", "typicallyPositive"));

        standing.Steps.Single().Due!.ToString().ShouldBe("about August 2031");
        standing.Overdue.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023-05-01", AreaState.NeverInspected)]
    [InlineData("2023-05-02", AreaState.ReportAwaited)]
    [InlineData("2023-06-09", AreaState.ReportAwaited)]
    [InlineData("2023-06-10", AreaState.ThisEdition)]
    public void An_inspection_counts_from_the_day_its_report_was_published(string asAt, AreaState state) =>
        Standing(asAt, Full2023("inconsistent")).State.ShouldBe(state);

    [Fact]
    public void Nothing_is_due_in_an_area_that_has_ended_and_its_successors_are_named()
    {
        var ended = s_ashby with { Abolished = new(2023, 4, 1), Successors = [new("brook")] };

        var standing = Of([ended, NationalSample.Area("Brook")], "2023-04-01", Full2023("inconsistent"));

        (standing.State, standing.Next, standing.Says.Contains("Brook took its place")).ShouldBe((AreaState.Ended, null, true));
    }

    [Fact]
    public void A_revisit_is_due_without_a_date_under_the_first_edition_and_no_more_after_it()
    {
        var letter = NationalSample.Inspection("ashby", "2019-03-04", "2019-05-01", "statementRequired", "2016");

        var revisit = Standing("2022-12-31", letter).Next!;

        (revisit.Kind, revisit.Due, revisit.Why.Contains("statement accepted")).ShouldBe((NextStepKind.Revisit, null, true));
        Standing("2023-01-01", letter).Next!.Kind.ShouldBe(NextStepKind.FullInspection);
    }

    [Fact]
    public void The_programme_counts_each_area_of_the_day_once()
    {
        var standing = ProgrammeStanding.Of(NationalSample.Record().Areas, NationalSample.Record().Inspections, FrameworkReader.Load(), NationalSample.Day);

        standing.Areas.Count.ShouldBe(5);
        standing.Counts.Values.Sum().ShouldBe(5);
        (standing.InspectedUnderThisEdition, standing.Counts[AreaState.ReportAwaited], standing.Counts[AreaState.EarlierEdition]).ShouldBe((3, 1, 1));
    }

    private static InspectionRecord Full2023(string outcome) => NationalSample.Inspection("ashby", "2023-05-02", "2023-06-10", outcome);

    private static AreaStanding Standing(string asAt, params InspectionRecord[] inspections) => Of([s_ashby], asAt, inspections);

    private static AreaStanding Of(LocalArea[] areas, string asAt, params InspectionRecord[] inspections) =>
        ProgrammeStanding.Of(areas, inspections, FrameworkReader.Load(), DateOnly.Parse(asAt)).Of(s_ashby.Id)!;
}
