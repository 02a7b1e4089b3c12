using AreaInspections.Areas;
using AreaInspections.People;

namespace AreaInspections.Tests.People;

public class PersonRulesTests
{
    private static readonly AreaId s_area = new("ambleford");

    private static Person Someone(Body body, params Role[] roles) => new()
    {
        Id = new PersonId(Guid.CreateVersion7()),
        Name = "Ada Example",
        Email = "ada@example.org",
        Body = body,
        Roles = roles,
        Area = body == Body.LocalArea ? s_area : null,
    };

    private static IEnumerable<string> Codes(Person person) => PersonRules.Check(person, [s_area]).Select(p => p.Code);

    [Theory]
    [InlineData(Body.Ofsted, Role.Planner, Role.Inspector, Role.Reviewer, Role.Analyst, Role.Moderator, Role.Administrator)]
    [InlineData(Body.Cqc, Role.Planner, Role.Inspector, Role.Reviewer)]
    [InlineData(Body.None, Role.Analyst, Role.Moderator, Role.Administrator)]
    [InlineData(Body.LocalArea, Role.AreaOfficer)]
    public void A_body_gives_its_people_these_roles(Body body, params Role[] roles) => Codes(Someone(body, roles)).ShouldBeEmpty();

    [Theory]
    [InlineData(Body.None, Role.Inspector)]
    [InlineData(Body.None, Role.Reviewer)]
    [InlineData(Body.None, Role.Planner)]
    [InlineData(Body.Ofsted, Role.AreaOfficer)]
    [InlineData(Body.LocalArea, Role.Inspector)]
    [InlineData(Body.LocalArea, Role.Administrator)]
    [InlineData(Body.LocalArea, Role.Moderator)]
    public void A_role_of_another_body_is_refused(Body body, Role role) => Codes(Someone(body, role)).ShouldContain("person.role-body");

    [Fact]
    public void An_area_officer_answers_for_one_known_area_and_does_nothing_else()
    {
        var officer = Someone(Body.LocalArea, Role.AreaOfficer);

        Codes(officer with { Area = null }).ShouldBe(["person.area-missing"]);
        Codes(officer with { Area = new AreaId("nowhere") }).ShouldBe(["person.area-unknown"]);
        Codes(officer with { Area = DemonstrationArea.Area.Id }).ShouldBe(["person.area-unknown"]);
        Codes(officer with { Area = DemonstrationArea.Area.Id, Demonstration = true }).ShouldBeEmpty();
        Codes(officer with { Demonstration = true }).ShouldBe(["person.area-unknown"]);
        Codes(officer with { Roles = [Role.AreaOfficer, Role.Analyst] }).ShouldContain("person.area-officer-alone");
        Codes(Someone(Body.Ofsted, Role.Inspector) with { Area = s_area }).ShouldBe(["person.area-unwanted"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@localhost")]
    [InlineData("ada@@example.org")]
    [InlineData("ada @example.org")]
    [InlineData("@example.org")]
    [InlineData("ada@example.")]
    public void What_is_no_address_is_refused(string email) => Codes(Someone(Body.Ofsted, Role.Planner) with { Email = email }).ShouldBe(["person.email"]);

    [Fact]
    public void Nobody_changes_their_own_roles_and_the_last_administrator_stays()
    {
        var admin = Someone(Body.None, Role.Administrator);
        var demoted = admin with { Roles = [Role.Analyst] };

        PersonRules.Check(admin, demoted, admin.Id, [admin.Id]).Select(p => p.Code).ShouldBe(["person.own-roles", "person.last-administrator"]);
        PersonRules.Check(admin, admin with { Disabled = true }, null, [admin.Id]).Select(p => p.Code).ShouldBe(["person.last-administrator"]);
        PersonRules.Check(admin, demoted, null, [admin.Id, new PersonId(Guid.NewGuid())]).ShouldBeEmpty();
        PersonRules.Check(admin, admin with { Name = "Ada Other" }, admin.Id, [admin.Id]).ShouldBeEmpty();
    }

    [Fact]
    public void The_address_somebody_signs_in_by_is_in_small_letters_and_never_changes()
    {
        var ada = Someone(Body.Ofsted, Role.Inspector);

        PersonRules.Tidy(ada with { Email = " Ada@Example.ORG" }).Email.ShouldBe("ada@example.org");
        PersonRules.Check(ada, ada with { Email = "ada@example.com" }, null, []).Single().Code.ShouldBe("person.email-fixed");
    }

    private static bool Holds(Person person, DateOnly day) => person.ConflictWith(s_area, new(day, day)) is not null;

    [Fact]
    public void A_declared_conflict_holds_from_its_first_to_its_last_day()
    {
        var declared = Someone(Body.Cqc, Role.Inspector).Declare(new(s_area, " Worked there. ", new(2024, 1, 1), null), [s_area]).Value;
        var ended = declared.EndConflict(0, new(2024, 6, 30)).Value;

        declared.Conflicts.Single().Reason.ShouldBe("Worked there.");
        Holds(declared, new(2030, 1, 1)).ShouldBeTrue();
        Holds(declared, new(2023, 12, 31)).ShouldBeFalse();
        (Holds(ended, new(2024, 6, 30)), Holds(ended, new(2024, 7, 1))).ShouldBe((true, false));
        ended.EndConflict(0, new(2024, 7, 1)).Problems.Single().Code.ShouldBe("conflict.gone");
    }

    [Fact]
    public void A_conflict_needs_an_area_a_reason_and_days_in_order()
    {
        var problems = Someone(Body.Cqc, Role.Inspector).Declare(new(new AreaId("nowhere"), " ", new(2024, 1, 2), new(2024, 1, 1)), [s_area]).Problems;

        problems.Select(p => p.Code).ShouldBe(["conflict.area", "conflict.reason", "conflict.days"]);
    }
}
