namespace AreaInspections.National;

/// <summary>
/// What the summary says, by rule: how far the programme has come; each outcome; the three strongest weaknesses and strengths; the quality of
/// therapy against the wait for it; the strongest weakness where the outcome was best; joint working in the early years.
/// </summary>
internal static class KeyFindings
{
    public static IReadOnlyList<ComputedClaim> Choose(IReadOnlyList<ComputedClaim> claims) =>
    [
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.Progress, Group.Region: null }),
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.Outcomes, Group: { Region: null, Year: null } }),
        .. claims.Where(c => c.Claim.Chapter == ChapterKind.Weaknesses).Take(3),
        .. claims.Where(c => c.Claim.Chapter == ChapterKind.Strengths).Take(3),
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.Therapy, Group.SpeaksOf: not null, Measure: ClaimMeasure.Found { Side: Side.Strength, Subtype: "quality" } }),
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.Therapy, Group.SpeaksOf: not null, Measure: ClaimMeasure.Found { Side: Side.Weakness, Subtype: "waiting" } }),
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.EvenAmong, Measure: ClaimMeasure.Found { Side: Side.Weakness } }).Take(1),
        .. claims.Where(c => c.Claim is { Chapter: ChapterKind.Phases, Measure: ClaimMeasure.Found { Side: Side.Strength, Theme: null, Phase: "early-years" } }),
    ];
}
