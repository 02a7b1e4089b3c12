using AreaInspections.Inspections;

namespace AreaInspections.Letters;

/// <summary>What a reviewer says about a sentence.</summary>
public sealed record ReviewComment
{
    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>Counted from 1 with every change.</summary>
    public required int Version { get; init; }

    /// <summary>Version of the letter the reviewer read.</summary>
    public required int Letter { get; init; }

    /// <summary>Id of the sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Sign-in name.</summary>
    public required string By { get; init; }

    public required Inspectorate For { get; init; }

    public required string Says { get; init; }

    public required DateTime At { get; init; }

    /// <summary>What was done about it, or why nothing; absent while it is open.</summary>
    public Answer? Resolved { get; init; }
}

/// <summary>Somebody's answer.</summary>
/// <param name="By">Sign-in name.</param>
public sealed record Answer(string By, DateTime At, string Says);

/// <summary>How a point of the area was taken.</summary>
public enum PointTaken
{
    /// <summary>The letter was changed as asked.</summary>
    Accepted,

    /// <summary>The letter was changed, otherwise than asked.</summary>
    AcceptedInPart,

    /// <summary>The letter stays as it was.</summary>
    NotAccepted,
}

/// <summary>What the area says of a sentence of the draft when it checks its facts. There is no limit on how many or how long.</summary>
public sealed record AccuracyPoint
{
    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>Counted from 1 with every change.</summary>
    public required int Version { get; init; }

    /// <summary>Version of the letter the area was sent.</summary>
    public required int Letter { get; init; }

    /// <summary>Id of the sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Sign-in name of the area officer.</summary>
    public required string By { get; init; }

    public required string Says { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Content hashes of files; empty where there is none.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Absent while nobody has answered.</summary>
    public PointTaken? Taken { get; init; }

    /// <summary>What was changed, or why nothing was; absent while nobody has answered.</summary>
    public Answer? Answered { get; init; }
}

/// <summary>One inspectorate stands behind one version of a letter.</summary>
/// <param name="Content">Content hash of the letter as it was signed, see <see cref="Letter.ContentHash"/>.</param>
/// <param name="Person">Sign-in name.</param>
/// <param name="Name">As printed.</param>
public sealed record Signature(Guid Id, Guid Inspection, Inspectorate For, string Person, string Name, int Letter, string Content, DateTime At);
