using AreaInspections.Areas;

namespace AreaInspections.People;

/// <summary>Names a person who signs in, for ever; ordered by when the person was added.</summary>
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

/// <summary>For whom a person works.</summary>
public enum Body
{
    /// <summary>None of those below: for example an analyst of this project.</summary>
    None,

    Ofsted,

    /// <summary>The Care Quality Commission.</summary>
    Cqc,

    /// <summary>The partnership of one local area.</summary>
    LocalArea,
}

/// <summary>
/// What a person may do in general. What they may see of one inspection follows from taking part in it; leading one is a part in its team, not a role.
/// </summary>
public enum Role
{
    /// <summary>Lays out the programme: cycle, teams, dates.</summary>
    Planner,

    /// <summary>Can be put in the team of an inspection.</summary>
    Inspector,

    /// <summary>Can be asked to review an inspection and sign for their inspectorate; never one they are in the team of.</summary>
    Reviewer,

    /// <summary>The nominated officer of one local area; sees what is addressed to that area.</summary>
    AreaOfficer,

    /// <summary>Codebook, coding, claims, statistics.</summary>
    Analyst,

    /// <summary>Reads what families send, before anybody else does.</summary>
    Moderator,

    /// <summary>People, roles and settings. Gives no right to see any content.</summary>
    Administrator,
}

/// <summary>Somebody who signs in: who they are, for whom they work and what they may do. Holds no secret.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// Address by which the person signs in, in small letters. No two people share one and it never changes: it is the sign-in name by which evidence,
    /// signatures and the history say who did something.
    /// </summary>
    public required string Email { get; init; }

    public required Body Body { get; init; }

    /// <summary>In the order of <see cref="Role"/>, each once, at least one.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The local area of an area officer; absent for everybody else.</summary>
    public AreaId? Area { get; init; }

    /// <summary>Cannot sign in, and is signed out at once where they are. Nothing they did is removed.</summary>
    public bool Disabled { get; init; }

    /// <summary>Invented, with a password that is shown: can sign in only while the site runs as a demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Areas the person should not inspect, as declared; the oldest first.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts { get; init; } = [];

    /// <summary>Counts the changes, from 1; a change that was drafted on an older version is refused.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether a password alone is not enough: every role lets the person see or change what is not published.</summary>
    public bool NeedsSecondFactor => Roles.Count > 0;

    public bool Holds(Role role) => Roles.Contains(role);

    /// <returns>The first that holds on one of the days; absent where none does.</returns>
    public ConflictOfInterest? ConflictWith(AreaId area, DateRange days) => Conflicts.FirstOrDefault(c => c.Area == area && c.HoldsDuring(days));
}

/// <summary>A reason why a person should not inspect an area.</summary>
/// <param name="Reason">In the person's own words.</param>
/// <param name="From">First day, included.</param>
/// <param name="Until">Last day, included; absent while it lasts.</param>
public sealed record ConflictOfInterest(AreaId Area, string Reason, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it holds on any of the days.</summary>
    public bool HoldsDuring(DateRange days) => From <= days.End && (Until is null || days.Start <= Until);
}
