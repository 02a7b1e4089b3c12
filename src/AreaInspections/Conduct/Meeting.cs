namespace AreaInspections.Conduct;

/// <summary>
/// Something the team and people of the area come together for: who, what, where, when and with whom. It is never removed: one that does not take place is cancelled, so that
/// calendars that know of it learn of that.
/// </summary>
public sealed record Meeting
{
    /// <summary>Longest there can be: one that lasts longer is more than one meeting, or a slip.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>Counted from 1 with every change.</summary>
    public required int Version { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string About { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Starts { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Ends { get; init; }

    /// <summary>Place, or how to take part from afar; absent while it is not settled.</summary>
    public string? Where { get; init; }

    /// <summary>People who are met, by role and not by name.</summary>
    public required string With { get; init; }

    /// <summary>Sign-in names of those of the team who come; empty while it is not settled.</summary>
    public IReadOnlyList<string> Team { get; init; } = [];

    /// <summary>When this version was written, UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Why it does not take place; absent while it does.</summary>
    public string? Cancelled { get; init; }

    /// <summary>Whether this can be kept.</summary>
    /// <param name="inspection">Whose team comes.</param>
    public Result<Meeting> Check(Inspection inspection) =>
        string.IsNullOrWhiteSpace(About) || string.IsNullOrWhiteSpace(With) ? ConductProblems.MeetingEmpty
            : Ends <= Starts || Ends - Starts > Longest ? ConductProblems.MeetingEnds
            : Team.FirstOrDefault(p => !inspection.People.IsOfTeam(p)) is { } other ? ConductProblems.MeetingOfOthers(other)
            : inspection.Standing == Standing.Withdrawn ? ConductProblems.Withdrawn
            : this;

    public Result<Meeting> Cancel(string why, DateTime now) => string.IsNullOrWhiteSpace(why) ? ConductProblems.ReasonMissing : this with { Cancelled = why.Trim(), ChangedAt = now };
}
