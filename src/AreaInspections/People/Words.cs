namespace AreaInspections.People;

/// <summary>How roles, bodies and parts are called on pages and in sentences.</summary>
public static class Words
{
    public static string Of(Role role) => role == Role.AreaOfficer ? "Area officer" : role.ToString();

    public static string Of(Body body) => body switch
    {
        Body.Ofsted => "Ofsted",
        Body.Cqc => "the Care Quality Commission",
        Body.LocalArea => "a local area",
        _ => "no inspectorate and no area",
    };

    public static string Of(TeamPart part) => part switch
    {
        TeamPart.OfstedLead => "Lead inspector (Ofsted)",
        TeamPart.CqcLead => "Lead inspector (CQC)",
        _ => "Team member",
    };
}
