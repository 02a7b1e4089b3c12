using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Inspections;

namespace AreaInspections.Tests.Frameworks;

public class FrameworkEditionTests
{
    private static readonly IReadOnlyList<FrameworkEdition> s_editions = FrameworkReader.Load();

    [Fact]
    public void Exactly_one_edition_applies_to_every_first_or_full_inspection_on_the_record()
    {
        var inspections = PublicInspections.Load().Where(i => i.Kind == InspectionKind.Full).ToList();

        inspections.ShouldAllBe(i => s_editions.Single(e => e.AppliesOn(i.Start)).Id == i.Edition);
        inspections.Count.ShouldBe(189);
    }

    [Fact]
    public void Every_outcome_on_the_record_is_one_of_its_edition() =>
        PublicInspections.Load().ShouldAllBe(i => Edition(i.Edition).Outcome(i.Outcome!) != null);

    [Fact]
    public void Every_coded_finding_stands_in_a_section_of_its_polarity() =>
        CodedFacts.Load().ShouldAllBe(f => Edition("2023").Sections.Single(s => s.Kind == f.Section).Polarity == f.Polarity);

    [Theory]
    [InlineData("typicallyPositive", "fullInspection", 5, ClockUnit.Years)]
    [InlineData("inconsistent", "fullInspection", 3, ClockUnit.Years)]
    [InlineData("systemicFailings", "plan", 35, ClockUnit.WorkingDays)]
    [InlineData("systemicFailings", "monitoringInspection", 18, ClockUnit.Months)]
    [InlineData("systemicFailings", "fullReinspection", 3, ClockUnit.Years)]
    public void An_outcome_of_2023_says_what_follows_and_when(string outcome, string kind, int limit, ClockUnit unit)
    {
        var follows = Edition("2023").Outcome(outcome)!.Follows.Single(f => f.Kind == kind);

        var clock = Edition("2023").Clock(follows.Clock!)!;
        (clock.Limit, clock.Unit).ShouldBe((limit, unit));
    }

    [Fact]
    public void A_statement_of_action_is_due_70_working_days_after_the_report_is_received()
    {
        var clock = Edition("2016").Clock("statement-submitted")!;

        (clock.Limit, clock.Unit, clock.Starts, clock.Assumed).ShouldBe((70, ClockUnit.WorkingDays, "report received", false));
        clock.Source.Address!.ShouldContain("legislation.gov.uk");
    }

    [Fact]
    public void Only_assumed_clocks_have_no_source() =>
        s_editions.SelectMany(e => e.Clocks).ShouldAllBe(c => c.Assumed == c.Source.Title.StartsWith("No source"));

    [Fact]
    public void Ids_stand_once_in_an_edition()
    {
        foreach (var edition in s_editions)
        {
            edition.Clocks.Select(c => c.Id).ShouldBeUnique();
            edition.Stages.Select(s => s.Id).ShouldBeUnique();
            edition.Sections.Select(s => s.Kind).ShouldBeUnique();
            edition.Sections.ShouldAllBe(s => s.Headings.Count > 0);
        }
    }

    [Fact]
    public void The_aspects_of_2016_each_hold_strengths_and_areas_for_development()
    {
        var halves = Edition("2016").Sections.Where(s => s.Within.Count > 0).ToList();

        halves.Select(s => s.Polarity).ShouldBe([Polarity.Strength, Polarity.Weakness]);
        halves.ShouldAllBe(s => s.Within.SequenceEqual(Edition("2016").Criteria.Select(c => c.Id)));
    }

    [Fact]
    public void A_file_that_names_a_clock_it_does_not_have_is_refused()
    {
        const string Yaml = """
            id: "2030"
            name: Invented
            from: 2030-01-01
            document: report
            outcomes:
              - { code: good, name: Good, means: Good, follows: [{ kind: fullInspection, clock: never, says: Later }] }
            """;

        Should.Throw<FormatException>(() => FrameworkReader.Read(new StringReader(Yaml))).Message.ShouldContain("never");
    }

    private static FrameworkEdition Edition(string id) => s_editions.Single(e => e.Id == id);
}
