namespace AreaInspections.Evidence;

/// <summary>Where a piece of evidence comes from.</summary>
public enum SourceKind
{
    /// <summary>What an inspector saw or thought, by itself.</summary>
    Note,

    /// <summary>A conversation with leaders, practitioners, families, children or young people.</summary>
    Interview,

    /// <summary>A visit to a setting or service, as a sample.</summary>
    Visit,

    /// <summary>Something the area sent or published.</summary>
    Document,

    /// <summary>Answers to a survey or what was said in a webinar.</summary>
    Survey,

    /// <summary>A child followed through the services, under a pseudonym.</summary>
    TrackedCase,

    /// <summary>Figures.</summary>
    Data,
}

/// <summary>Who may read a piece of evidence besides its author.</summary>
public enum Confidentiality
{
    /// <summary>The team and its reviewers.</summary>
    Team,

    /// <summary>The lead inspectors only.</summary>
    Leads,

    /// <summary>It tells of possible harm: the lead inspectors, who have to act on it.</summary>
    Safeguarding,
}

/// <summary>
/// One piece of evidence as somebody wrote it down. It is never changed and never removed: an edit is another item that names this one as its
/// parent. Id and hash are made where it is written, so that sending it twice is harmless and an answer with the same hash can be trusted.
/// </summary>
public sealed record EvidenceItem
{
    /// <summary>Made by the device that wrote it; a GUID of version 7, so that ids follow the time of writing.</summary>
    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>
    /// What it takes the place of: none for a new item, one for an edit, several where somebody chose between successors that stood side by side.
    /// A parent may arrive later than its successor.
    /// </summary>
    public IReadOnlyList<Guid> Parents { get; init; } = [];

    public required SourceKind Kind { get; init; }

    /// <summary>Sign-in name of who wrote this item.</summary>
    public required string Author { get; init; }

    /// <summary>When it was written, by the clock of the device; UTC, whole milliseconds.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>When what it tells of happened; absent where that is not one day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Who was met or spoken to, by role, not by name; absent where nobody was.</summary>
    public string? With { get; init; }

    /// <summary>Place or setting; absent where there is none.</summary>
    public string? Where { get; init; }

    /// <summary>Id of the aspect or criterion it speaks to; absent while nobody has said.</summary>
    public string? Criterion { get; init; }

    /// <summary>Ids of phases of the codebook; empty where it speaks of all.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>Ids of themes of the codebook; empty before coding.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public Confidentiality Confidentiality { get; init; }

    public required string Text { get; init; }

    /// <summary>Content hashes of files, lower-case hexadecimal; empty where there is none.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Where it was copied from paper; absent where it was typed at once.</summary>
    public Transcription? Transcription { get; init; }
}

/// <summary>What an item copied from paper was.</summary>
/// <param name="From">What and where the paper is: "notebook 3, page 12".</param>
/// <param name="WrittenBy">Who wrote on the paper.</param>
/// <param name="WrittenOn">The day on the paper.</param>
public sealed record Transcription(string From, string WrittenBy, DateOnly WrittenOn);
