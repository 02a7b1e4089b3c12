namespace AreaInspections.Frameworks;

/// <param name="Id">Lower case with hyphens.</param>
/// <param name="Name">A few words.</param>
/// <param name="Is">What happens in it, in our own words.</param>
/// <param name="Gate">Ids of the checks that have to hold before the inspection goes on; empty for the last stage.</param>
/// <param name="Clocks">Ids of the clocks that people wait on in it.</param>
public sealed record Stage(string Id, string Name, string Is, IReadOnlyList<string> Gate, IReadOnlyList<string> Clocks);

/// <summary>One line of the checklist of a gate.</summary>
/// <param name="Id">Lower case with hyphens.</param>
/// <param name="Asks">What has to be so, in plain words.</param>
public sealed record GateCheck(string Id, string Asks)
{
    /// <summary>The event whose day has to be recorded, named as the clocks name it; absent where something else is asked.</summary>
    public string? Event { get; init; }

    /// <summary>Who has to say that it is so; absent where it follows from what is recorded.</summary>
    public Confirmer? By { get; init; }
}

/// <summary>Whose word a check takes.</summary>
public enum Confirmer
{
    /// <summary>A lead inspector of either inspectorate, or a planner.</summary>
    Leads,
    ReviewerOfOfsted,
    ReviewerOfCqc,

    /// <summary>The area's nominated officer; a lead where the officer's time is over.</summary>
    OfficerOrLeads,
}
