using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.People;

namespace AreaInspections.Tests.Conduct;

public class SightTests
{
    private static readonly Inspection s_inspection = SampleInspection.Inspection(SampleInspection.Edition("2023"));
    private static readonly Person s_officer = Someone("lana.officer", Body.LocalArea, Role.AreaOfficer) with { Area = new AreaId("ambleford") };

    private static Person Someone(string signIn, Body body, params Role[] roles) => new() { Id = new PersonId(Guid.CreateVersion7()), Name = signIn, Email = signIn, Body = body, Roles = roles };

    private static Person Known(string signIn) => SampleInspection.Known.Single(p => p.Email == signIn);

    [Fact]
    public void Each_sees_what_their_part_lets_them_see()
    {
        s_inspection.SightOf(Known("mina.member")).ShouldBe(Sight.Team);
        s_inspection.SightOf(Known("rita.review")).ShouldBe(Sight.Review);
        s_inspection.SightOf(s_officer).ShouldBe(Sight.Area);
        s_inspection.SightOf(Someone("petra", Body.Cqc, Role.Planner)).ShouldBe(Sight.Plan);
    }

    [Fact]
    public void Nobody_else_sees_anything()
    {
        s_inspection.SightOf(Known("new.one")).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(Known("new.two")).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(Someone("adam", Body.Ofsted, Role.Administrator, Role.Analyst, Role.Moderator)).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(s_officer with { Area = new AreaId("brackwater") }).ShouldBe(Sight.Nothing);
        (s_inspection with { Events = [] }).SightOf(s_officer).ShouldBe(Sight.Nothing, "before the call the area knows of nothing");
    }

    [Fact]
    public void Who_lost_the_role_or_was_disabled_sees_nothing_any_more()
    {
        s_inspection.SightOf(Known("olive.lead") with { Roles = [Role.Analyst] }).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(Known("rita.review") with { Roles = [Role.Inspector] }).ShouldBe(Sight.Nothing);
        s_inspection.SightOf(Known("rob.review") with { Disabled = true }).ShouldBe(Sight.Nothing);
    }
}
