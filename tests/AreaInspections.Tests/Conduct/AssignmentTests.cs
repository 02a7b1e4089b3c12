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
        people.Check([.. SampleInspection.Known.Select(p => change?.Invoke(p) ?? p)], s_area, new(s_day, s_day)).Select(p => p.Code);

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
    public void Conflicts_are_looked_at_from_the_first_day_of_the_inspection()
    {
        var edition = SampleInspection.Edition("2016");
        IReadOnlyCollection<Person> known = [.. SampleInspection.Known.Select(Of("olive.lead", p => p with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] }))];

        var inspection = SampleInspection.Inspection(edition);

        inspection.Reassign(edition, s_people, known, SampleInspection.Act).Problems.Single().Code.ShouldBe("team.conflict");
        (inspection with { Days = null }).Reassign(edition, s_people, known, SampleInspection.Act).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Who_may_stay_in_spite_of_a_conflict_can_be_named_again_in_this_inspection_alone()
    {
        var edition = SampleInspection.Edition("2016");
        IReadOnlyCollection<Person> known = [.. SampleInspection.Known.Select(Of("olive.lead", p => p with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] }))];
        var declared = SampleInspection.Inspection(edition).Declare(new ConflictDeclaration("olive.lead", SampleInspection.Today, "Worked there.", null)).Value;

        declared.Reassign(edition, s_people, known, SampleInspection.Act).Problems.Single().Code.ShouldBe("team.conflict");
        var cleared = declared.Declare(declared.Declarations[^1] with { Cleared = "Another service." }).Value;
        cleared.Reassign(edition, s_people, known, SampleInspection.Act).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Nobody_declares_that_there_is_no_conflict_while_their_account_tells_of_one()
    {
        var inspection = SampleInspection.Inspection(SampleInspection.Edition("2016"));
        var olive = SampleInspection.Known.Single(p => p.Email == "olive.lead");
        var conflicted = olive with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] };

        inspection.Declare(conflicted, null, SampleInspection.Today).Problems.Single().Code.ShouldBe("inspection.conflict-at-account");
        inspection.Declare(olive, null, SampleInspection.Today).Value.Declarations.Single(d => d.Person == olive.Email).Stands.ShouldBeFalse();
        inspection.Declare(conflicted, "Worked there.", SampleInspection.Today).Value.Declarations.Single(d => d.Person == olive.Email).Stands.ShouldBeTrue();
    }

    [Fact]
    public void A_conflict_concerns_who_is_of_the_team_or_reviews_until_the_letter_is_published()
    {
        var inspection = SampleInspection.Inspection(SampleInspection.Edition("2016"));
        var conflict = new ConflictOfInterest(s_area, "Worked there.", s_day, null);
        bool Concerns(Inspection of, string person, ConflictOfInterest told) => of.IsConcernedBy(person, told, SampleInspection.Today);

        new[] { "olive.lead", "rob.review", "somebody.else" }.Select(p => Concerns(inspection, p, conflict)).ShouldBe([true, true, false]);
        Concerns(inspection with { Published = 1 }, "olive.lead", conflict).ShouldBeFalse();
        Concerns(inspection with { Standing = Standing.Withdrawn }, "olive.lead", conflict).ShouldBeFalse();
        Concerns(inspection, "olive.lead", conflict with { Area = new("brackwater") }).ShouldBeFalse();
        Concerns(inspection, "olive.lead", conflict with { Until = s_day.AddDays(-1), From = s_day.AddDays(-9) }).ShouldBeFalse();
    }
}
