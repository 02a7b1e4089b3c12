using AreaInspections.Areas;
using AreaInspections.People;

namespace AreaInspections.Tests.People;

public class ParticipationTests
{
    private static readonly AreaId s_area = new("ambleford");
    private static readonly DateOnly s_day = new(2026, 3, 2);
    private static readonly Person s_lead = Of("Lead", Body.Ofsted, Role.Inspector);
    private static readonly Person s_cqc = Of("Cqc lead", Body.Cqc, Role.Inspector);
    private static readonly Person s_reviewer = Of("Reviewer", Body.Ofsted, Role.Reviewer);
    private static readonly Person s_officer = Of("Officer", Body.LocalArea, Role.AreaOfficer) with { Area = s_area };
    private static readonly Person s_planner = Of("Planner", Body.Cqc, Role.Planner);

    private static readonly Participation s_inspection = new()
    {
        Inspection = Guid.CreateVersion7(),
        Area = s_area,
        AreaNotified = true,
        Team = [new(s_lead.Id, TeamPart.OfstedLead), new(s_cqc.Id, TeamPart.CqcLead)],
        Reviewers = [s_reviewer.Id],
    };

    private static Person Of(string name, Body body, params Role[] roles) => new() { Id = new PersonId(Guid.CreateVersion7()), Name = name, Email = $"{name}@example.org", Body = body, Roles = roles };

    private static IEnumerable<string> Codes(Participation participation, params Person[] people) =>
        participation.Check(people.Concat([s_lead, s_cqc, s_reviewer, s_officer, s_planner]).DistinctBy(p => p.Id).ToDictionary(p => p.Id), s_day).Select(p => p.Code);

    [Fact]
    public void Each_sees_what_their_part_lets_them_see()
    {
        s_inspection.SightOf(s_lead).ShouldBe(Sight.Team);
        s_inspection.SightOf(s_reviewer).ShouldBe(Sight.Review);
        s_inspection.SightOf(s_officer).ShouldBe(Sight.Area);
        s_inspection.SightOf(s_planner).ShouldBe(Sight.Plan);
    }

    [Fact]
    public void Nobody_else_sees_anything()
    {
        s_inspection.SightOf(Of("Other", Body.Ofsted, Role.Inspector, Role.Reviewer)).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(Of("Admin", Body.Ofsted, Role.Administrator, Role.Analyst, Role.Moderator)).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(s_officer with { Area = new AreaId("brackwater") }).ShouldBe(Sight.Nothing);
        (s_inspection with { AreaNotified = false }).SightOf(s_officer).ShouldBe(Sight.Nothing, "before notice the area knows of nothing");
    }

    [Fact]
    public void Who_lost_the_role_or_was_disabled_sees_nothing_any_more()
    {
        s_inspection.SightOf(s_lead with { Roles = [Role.Analyst] }).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(s_reviewer with { Disabled = true }).ShouldBe(Sight.Nothing);
    }

    [Fact]
    public void A_team_has_inspectors_its_leads_of_their_inspectorate_and_reviewers_outside_it()
    {
        Codes(s_inspection).ShouldBeEmpty();
        Codes(s_inspection with { Team = [new(s_planner.Id, TeamPart.Member)] }).ShouldBe(["team.not-inspector"]);
        Codes(s_inspection with { Team = [new(s_cqc.Id, TeamPart.OfstedLead)] }).ShouldBe(["team.lead-body"]);
        Codes(s_inspection with { Team = [.. s_inspection.Team, new(s_lead.Id, TeamPart.Member)] }).ShouldBe(["team.twice"]);
        Codes(s_inspection with { Reviewers = [s_lead.Id] }).ShouldBe(["team.not-reviewer"]);
        var both = s_lead with { Roles = [Role.Inspector, Role.Reviewer] };
        Codes(s_inspection with { Reviewers = [both.Id] }, both).ShouldBe(["team.reviewer-in-team"]);
        var second = Of("Second", Body.Ofsted, Role.Reviewer);
        Codes(s_inspection with { Reviewers = [s_reviewer.Id, second.Id] }, second).ShouldBe(["team.reviewer-body"]);
    }

    [Fact]
    public void Who_declared_a_conflict_with_the_area_takes_no_part()
    {
        var conflicted = s_lead with { Conflicts = [new(s_area, "Worked there.", s_day, s_day)] };

        Codes(s_inspection, conflicted).ShouldBe(["team.conflict"]);
        s_inspection.Check(new[] { conflicted, s_cqc, s_reviewer }.ToDictionary(p => p.Id), s_day.AddDays(1)).ShouldBeEmpty();
    }
}
