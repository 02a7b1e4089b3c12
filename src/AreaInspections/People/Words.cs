namespace AreaInspections.People;

/// <summary>How roles, bodies and parts are called on pages and in sentences.</summary>
public static class Words
{
    public static string Of(Role role) => role == Role.AreaOfficer ? "Area officer" : role.ToString();

    /// <summary>What a role lets somebody do, for whoever gives it.</summary>
    public static string Meaning(Role role) => role switch
    {
        Role.Planner => "Lays out the programme: cycle, teams, dates. For people of an inspectorate.",
        Role.Inspector => "Can be put in the team of an inspection. For people of an inspectorate.",
        Role.Reviewer => "Can review inspections and sign for their inspectorate, never one of their own. For people of an inspectorate.",
        Role.AreaOfficer => "Answers for one local area: receives notice, uploads, checks facts. Holds no other role.",
        Role.Analyst => "Codebook, coding, claims, statistics.",
        Role.Moderator => "Reads what families send, before anybody else does.",
        _ => "People and roles. Sees no content by it.",
    };

    public static string Of(Body body) => body switch
    {
        Body.Ofsted => "Ofsted",
        Body.Cqc => "the Care Quality Commission",
        Body.LocalArea => "a local area",
        _ => "no inspectorate and no area",
    };
}
