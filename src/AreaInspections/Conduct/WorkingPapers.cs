using AreaInspections.Conduct.Children;
using AreaInspections.Evidence;
using AreaInspections.Findings.Drafting;
using AreaInspections.Letters;

namespace AreaInspections.Conduct;

/// <summary>Everything a team holds about one inspection beside the inspection itself.</summary>
public sealed record WorkingPapers
{
    public required EvidenceThreads Evidence { get; init; }

    /// <summary>Absent before it was drawn; without its children once they were erased.</summary>
    public TrackedSample? Sample { get; init; }

    /// <summary>Also those that were cancelled, by the time they were entered.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    public IReadOnlyList<SurveyLink> Surveys { get; init; } = [];

    public IReadOnlyList<DraftFinding> Findings { get; init; } = [];

    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>Every version, the first one first.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    public IReadOnlyList<ReviewComment> Comments { get; init; } = [];

    public IReadOnlyList<AccuracyPoint> Points { get; init; } = [];

    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>The latest version; absent before the first.</summary>
    public Letter? Letter => Letters.Count > 0 ? Letters[^1] : null;

    /// <summary>Outcome code the team arrived at; absent before it did.</summary>
    public string? Outcome => Judgements.FirstOrDefault(j => j.About == Judgement.OfTheWhole)?.Outcome;

    public IEnumerable<DraftFinding> Counting => Findings.Where(f => f.Counts);
}
