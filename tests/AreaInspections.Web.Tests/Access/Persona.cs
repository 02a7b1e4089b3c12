using AreaInspections.Conduct;
using AreaInspections.People;

namespace AreaInspections.Web.Tests.Access;

/// <summary>Somebody who asks for pages, with what they are to the inspection of the tests; said here, not computed.</summary>
/// <param name="Sight">What they may see of the inspection.</param>
public sealed record Persona(string Name, Body Body, Role[] Roles, Sight Sight = Sight.Nothing)
{
    /// <summary>Part in the team; absent for whoever is in none.</summary>
    public TeamPart? Part { get; init; }

    public bool Reviews { get; init; }

    public string? Area { get; init; }

    /// <summary>Whether the way they signed in is enough for what they may see.</summary>
    public bool Sure { get; init; } = true;

    public static IReadOnlyList<Persona> All { get; } =
    [
        new("planner of Ofsted", Body.Ofsted, [Role.Planner], Sight.Plan),
        new("planner of CQC", Body.Cqc, [Role.Planner], Sight.Plan),
        new("lead of Ofsted", Body.Ofsted, [Role.Inspector], Sight.Team) { Part = TeamPart.Lead },
        new("lead of CQC", Body.Cqc, [Role.Inspector], Sight.Team) { Part = TeamPart.Lead },
        new("member of Ofsted", Body.Ofsted, [Role.Inspector], Sight.Team) { Part = TeamPart.Member },
        new("member of CQC", Body.Cqc, [Role.Inspector], Sight.Team) { Part = TeamPart.Member },
        new("member who plans too", Body.Cqc, [Role.Inspector, Role.Planner], Sight.Team | Sight.Plan) { Part = TeamPart.Member },
        new("inspector of Ofsted outside the team", Body.Ofsted, [Role.Inspector]),
        new("inspector of CQC outside the team", Body.Cqc, [Role.Inspector]),
        new("reviewer of Ofsted", Body.Ofsted, [Role.Reviewer], Sight.Review) { Reviews = true },
        new("reviewer of CQC", Body.Cqc, [Role.Reviewer], Sight.Review) { Reviews = true },
        new("reviewer of Ofsted of others", Body.Ofsted, [Role.Reviewer]),
        new("reviewer of CQC of others", Body.Cqc, [Role.Reviewer]),
        new("officer of the area", Body.LocalArea, [Role.AreaOfficer], Sight.Area) { Area = "oxfordshire" },
        new("officer of another area", Body.LocalArea, [Role.AreaOfficer]) { Area = "dorset" },
        new("analyst of no body", Body.None, [Role.Analyst]),
        new("analyst of Ofsted", Body.Ofsted, [Role.Analyst]),
        new("analyst of CQC", Body.Cqc, [Role.Analyst]),
        new("moderator of no body", Body.None, [Role.Moderator]),
        new("moderator of Ofsted", Body.Ofsted, [Role.Moderator]),
        new("moderator of CQC", Body.Cqc, [Role.Moderator]),
        new("administrator of no body", Body.None, [Role.Administrator]),
        new("administrator of Ofsted", Body.Ofsted, [Role.Administrator]),
        new("administrator of CQC", Body.Cqc, [Role.Administrator]),
        new("member without second factor", Body.Ofsted, [Role.Inspector], Sight.Team) { Part = TeamPart.Member, Sure = false },
        new("administrator without second factor", Body.None, [Role.Administrator]) { Sure = false },
    ];
}
