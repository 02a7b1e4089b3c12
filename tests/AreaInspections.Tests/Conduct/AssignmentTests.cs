using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.People;

namespace AreaInspections.Tests.Conduct;

public class AssignmentTests
{
    private static readonly AreaId s_area = new("ambleford");
    private static readonly DateOnly s_day = new(2026, 1, 12);
    private static readonly Assignment s_people = SampleInspection.People;

    private static IEnumerable<string> Codes(Assignment people, Func<Person, Person>? change = null) =>
        people.Check([.. SampleInspection.Known.Select(p => change?.Invoke(p) ?? p)], s_area, s_day).Select(p => p.Code);

    private static Func<Person, Person> Of(string signIn, Func<Person, Person> change) => p => p.Email == signIn ? change(p) : p;

    [Fact]
    public void A_team_has_inspectors_and_reviewers_of_the_inspectorate_they_are_named_for()
    {
        Codes(s_people).ShouldBeEmpty();
        Codes(s_people, Of("mina.member", p => p with { Roles = [Role.Analyst] })).ShouldBe(["team.not-inspector"]);
        Codes(s_people, Of("rita.review", p => p with { Roles = [Role.Inspector] })).ShouldBe(["team.not-reviewer"]);
        Codes(s_people, Of("carl.lead", p => p with { Disabled = true })).ShouldBe(["team.not-inspector"]);
        Codes(s_people with { Team = [new("new.one", "New One", "CQC inspector", Inspectorate.Cqc, TeamPart.Lead)] }).ShouldBe(["team.other-body"]);
        Codes(s_people with { Reviewers = [new("nobody", "No Body", "", Inspectorate.Cqc)] }).ShouldBe(["team.not-reviewer"]);
    }

    [Fact]
    public void Who_declared_a_conflict_with_the_area_takes_no_part_while_it_lasts()
    {
        Codes(s_people, Of("olive.lead", p => p with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] })).ShouldBe(["team.conflict"]);
        Codes(s_people, Of("rob.review", p => p with { Conflicts = [new(s_area, "Lives there.", s_day.AddYears(-1), null)] })).ShouldBe(["team.conflict"]);
        Codes(s_people, Of("olive.lead", p => p with { Conflicts = [new(s_area, "Worked there.", s_day.AddDays(1), null)] })).ShouldBeEmpty();
        Codes(s_people, Of("olive.lead", p => p with { Conflicts = [new(new("brackwater"), "Worked there.", s_day, null)] })).ShouldBeEmpty();
    }

    [Fact]
    public void Conflicts_are_looked_at_as_on_the_first_day_of_the_inspection()
    {
        var edition = SampleInspection.Edition("2016");
        IReadOnlyCollection<Person> known = [.. SampleInspection.Known.Select(Of("olive.lead", p => p with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] }))];

        var inspection = SampleInspection.Inspection(edition);

        inspection.Reassign(edition, s_people, known, SampleInspection.Act).Problems.Single().Code.ShouldBe("team.conflict");
        (inspection with { Days = null }).Reassign(edition, s_people, known, SampleInspection.Act).Succeeded.ShouldBeTrue();
    }
}
