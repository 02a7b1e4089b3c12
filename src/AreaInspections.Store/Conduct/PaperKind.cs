using AreaInspections.Conduct;
using AreaInspections.Findings.Drafting;
using AreaInspections.Letters;

namespace AreaInspections.Store.Conduct;

/// <summary>How one kind of working paper is kept.</summary>
/// <param name="Name">In tables and streams; never changes.</param>
/// <param name="KeyOf">Unique within kind and inspection.</param>
/// <param name="VersionOf">As its JSON says; 1 where it says none.</param>
/// <param name="WithVersion">The same paper as another version; absent where a paper of this kind is never changed once kept.</param>
internal sealed record PaperKind<T>(string Name, Func<T, Guid> InspectionOf, Func<T, string> KeyOf, Func<T, int> VersionOf, Func<T, int, T>? WithVersion)
    where T : class;

internal static class PaperKinds
{
    public static PaperKind<DraftFinding> Finding { get; } = new("findings", f => f.Inspection, f => f.Id.ToString("D"), f => f.Version, (f, v) => f with { Version = v });

    public static PaperKind<Judgement> Judgement { get; } = new("judgements", j => j.Inspection, j => j.About, j => j.Version, (j, v) => j with { Version = v });

    public static PaperKind<Letter> Letter { get; } = new("letters", l => l.Inspection, l => l.Version.ToString("00000"), l => l.Version, null);

    public static PaperKind<ReviewComment> Comment { get; } = new("comments", c => c.Inspection, c => c.Id.ToString("D"), c => c.Version, (c, v) => c with { Version = v });

    public static PaperKind<AccuracyPoint> Point { get; } = new("points", p => p.Inspection, p => p.Id.ToString("D"), p => p.Version, (p, v) => p with { Version = v });

    public static PaperKind<Signature> Signature { get; } = new("signatures", s => s.Inspection, s => s.Id.ToString("D"), _ => 1, null);

    public static PaperKind<Meeting> Meeting { get; } = new("meetings", m => m.Inspection, m => m.Id.ToString("D"), m => m.Version, (m, v) => m with { Version = v });

    public static PaperKind<SurveyLink> Survey { get; } = new("surveys", s => s.Inspection, s => s.For.ToString(), s => s.Version, (s, v) => s with { Version = v });
}
