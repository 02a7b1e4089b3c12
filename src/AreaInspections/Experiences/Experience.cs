using AreaInspections.Areas;

namespace AreaInspections.Experiences;

/// <summary>How an account came in.</summary>
public enum WayIn
{
    /// <summary>The sender filled in the form.</summary>
    Form,

    /// <summary>Somebody typed what the sender said on the phone.</summary>
    Phone,

    /// <summary>Somebody typed what the sender wrote on paper.</summary>
    Paper,

    /// <summary>A file of a survey tool.</summary>
    Survey,
}

/// <summary>How far an account has come. The sender sees it by their receipt code.</summary>
public enum ExperienceStage
{
    /// <summary>Nobody has read it yet.</summary>
    Received,

    /// <summary>A moderator read it and it may be used as far as there is consent.</summary>
    Read,

    /// <summary>Its themes are settled.</summary>
    Coded,

    /// <summary>A moderator read it and it is not used; the reason is kept.</summary>
    SetAside,

    /// <summary>The sender took it back: all that is left is this.</summary>
    Withdrawn,

    /// <summary>The time for which it was kept is over: all that is left is this.</summary>
    Expired,
}

/// <summary>
/// What is known of an account without reading it. The account itself is kept in locked parts (<see cref="AccountPart"/>); of one that was withdrawn or
/// has expired nothing is left but id, stage and day (and, after danger, who was told when).
/// </summary>
public sealed record Experience
{
    /// <summary>A GUID of version 7, made when the form was begun.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>The local area it speaks of; absent where the sender could not say or it is gone.</summary>
    public AreaId? Area { get; init; }

    public WayIn Way { get; init; }

    /// <summary>Sign-in name of who typed it; absent where the sender did.</summary>
    public string? TypedBy { get; init; }

    /// <summary>Edition of the form.</summary>
    public string Form { get; init; } = "";

    public IReadOnlyList<Consent> Consents { get; init; } = [];

    public ExperienceStage Stage { get; init; }

    /// <summary>What rules and moderators found and decided; empty of one that is gone.</summary>
    public Handling Handling { get; init; } = new();

    /// <summary>Day on which it was withdrawn or expired; absent while it is held.</summary>
    public DateOnly? GoneOn { get; init; }

    /// <summary>Counts the changes, from 1; a change that was drafted on an older version is refused.</summary>
    public int Version { get; init; } = 1;

    public bool IsGone => Stage is ExperienceStage.Withdrawn or ExperienceStage.Expired;

    /// <summary>Whether it may be counted, quoted or shown to inspectors as its consents say.</summary>
    public bool MayBeUsed(Consent use) => Stage is ExperienceStage.Read or ExperienceStage.Coded && Consents.Contains(use);

    /// <summary>The rule of the table of retention it falls under while it is held.</summary>
    public string RetentionRule => Stage == ExperienceStage.SetAside ? "refused" : "account";

    /// <summary>From when its time counts: when it came in, or, of one that is not used, when that was decided, so that the sender can still see why.</summary>
    public DateOnly KeptSince => DateOnly.FromDateTime(Stage == ExperienceStage.SetAside && Handling.Decisions is [.., var last] ? last.At : ReceivedAt);

    /// <summary>Of one that is gone nothing is left but that, and, where somebody acted on danger, whom they told and when: safeguarding has to be accounted for.</summary>
    public Experience Gone(ExperienceStage stage, DateOnly day) => new()
    {
        Id = Id,
        ReceivedAt = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        Stage = stage,
        GoneOn = day,
        Version = Version + 1,
        Handling = Handling.Escalations.Count == 0 ? new() : new Handling { Salt = Handling.Salt, Escalations = [.. Handling.Escalations.Select(e => e with { Why = "" })] },
    };

    /// <summary>The sender no longer agrees to one use. What it was used for before stays.</summary>
    public Result<Experience> Without(Consent use) => IsGone ? ExperienceProblems.Gone : this with { Consents = [.. Consents.Where(c => c != use)] };
}

/// <summary>Everything about an account that is no part of what the sender told.</summary>
public sealed record Handling
{
    /// <summary>Random: makes what stays in the history say nothing of an account that is gone.</summary>
    public string Salt { get; init; } = "";

    /// <summary>Kinds of danger its words speak of, as rules or moderators see it; empty where there is none.</summary>
    public IReadOnlyList<string> Dangers { get; init; } = [];

    /// <summary>What was done about danger; empty before.</summary>
    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    /// <summary>Why rules think that no person wrote it: <c>hidden-field</c>, <c>links</c>; empty where nothing speaks for it.</summary>
    public IReadOnlyList<string> SpamSigns { get; init; } = [];

    /// <summary>Sketch of its words by which copies and campaigns are found; empty where there are too few words. See <see cref="WordSketch"/>.</summary>
    public IReadOnlyList<long> Sketch { get; init; } = [];

    /// <summary>What a moderator decided; the last stands. Empty before.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>What was erased from its words; empty where nothing was.</summary>
    public IReadOnlyList<Erasure> Erasures { get; init; } = [];

    /// <summary>Themes of the codebook as a person settled them, the primary one first; empty before.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public string? CodedBy { get; init; }

    /// <summary>Where it was used, the oldest first.</summary>
    public IReadOnlyList<Use> Uses { get; init; } = [];
}

/// <summary>That somebody acted on danger. It names no child: the record of the case is with those it was given to.</summary>
/// <param name="Step"><c>council</c>, <c>police</c>, <c>sender</c> or <c>none-needed</c>.</param>
/// <param name="Told">Body and office that was told, for example "multi-agency safeguarding hub of the council".</param>
/// <param name="Why">Reason, without names.</param>
/// <param name="At">UTC.</param>
public sealed record Escalation(string Step, string Told, string Why, string By, DateTime At);

/// <param name="Accepted">It may be used as far as there is consent.</param>
/// <param name="Reason">Code of the reason; see <see cref="ModerationRules.Reasons"/>.</param>
/// <param name="Note">For other moderators; empty where there is none.</param>
/// <param name="At">UTC.</param>
public sealed record Decision(bool Accepted, string Reason, string Note, string By, DateTime At);

/// <param name="Kind">Kind of personal detail, or <c>other</c>.</param>
/// <param name="Characters">How many were erased.</param>
public sealed record Erasure(string Question, string Kind, int Characters, string By, DateTime At);

/// <summary>Somewhere an account was used.</summary>
/// <param name="Kind"><c>inspection</c>, <c>briefing</c> or <see cref="OfEngland"/>.</param>
/// <param name="What">Name of the local area; empty for the whole of England.</param>
/// <param name="Inspection">Of which inspection; absent where it was used in none.</param>
public sealed record Use(string Kind, string What, DateOnly On, Guid? Inspection = null)
{
    /// <summary>Counted in numbers about England or its regions that anybody can read.</summary>
    public const string OfEngland = "claim";
}
