namespace AreaInspections.Frameworks;

/// <summary>In what a clock counts.</summary>
public enum ClockUnit
{
    /// <summary>Monday to Friday except bank holidays in England.</summary>
    WorkingDays,
    CalendarDays,
    Months,
    Years,
}

/// <summary>A limit in time: from what, how long, and who says so.</summary>
public sealed record Clock
{
    /// <summary>Lower case with hyphens, the same in every edition that has it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The event it starts with.</summary>
    public required string Starts { get; init; }

    /// <summary>The event that has to have happened when it ends.</summary>
    public required string Ends { get; init; }

    /// <summary>How many units lie between, at most; for a notice, exactly.</summary>
    public required int Limit { get; init; }

    public required ClockUnit Unit { get; init; }

    /// <summary>The source says "approximately", "around" or "usually".</summary>
    public bool Approximate { get; init; }

    /// <summary>No source confirms the number: it must be shown as an assumption and stay open to change.</summary>
    public bool Assumed { get; init; }

    /// <summary>First day on which it applied, included; absent where it came with the edition.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day on which it no longer applied; absent while it does.</summary>
    public DateOnly? Until { get; init; }

    public required Source Source { get; init; }
}
