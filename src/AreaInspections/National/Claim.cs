using AreaInspections.Findings;

namespace AreaInspections.National;

/// <summary>Which side of a finding is counted. Recommendations and priority actions are about weaknesses.</summary>
public enum Side
{
    Strength,

    /// <summary>Polarity weakness, improvement or priority.</summary>
    Weakness,
}

/// <summary>What a claim counts and among which areas: what is kept of a claim. Its result is computed from the record every time.</summary>
/// <param name="Id">Stable slug, unique within an edition: <c>weakness-therapy-access-2023</c>.</param>
/// <param name="Chapter">Chapter of the report it stands in.</param>
/// <param name="Measure">What makes an area count.</param>
/// <param name="Group">Which areas could count.</param>
public sealed record Claim(string Id, ChapterKind Chapter, ClaimMeasure Measure, ClaimGroup Group);

/// <summary>What makes an area count in a claim. An area counts once, however many findings make it count.</summary>
public abstract record ClaimMeasure
{
    private ClaimMeasure()
    {
    }

    /// <summary>It has been inspected.</summary>
    public sealed record Inspected : ClaimMeasure;

    /// <summary>Its inspection had this outcome.</summary>
    public sealed record OutcomeIs(string Outcome) : ClaimMeasure;

    /// <summary>Its report holds a finding on this side that carries everything named here; what is absent does not matter.</summary>
    public sealed record Found(Side Side) : ClaimMeasure
    {
        public string? Theme { get; init; }

        public string? Subtype { get; init; }

        /// <summary>The finding is limited to this phase of education, or singles it out.</summary>
        public string? Phase { get; init; }

        /// <summary>Aspect of the 2016 framework.</summary>
        public string? Aspect { get; init; }

        public bool Holds(FindingFact finding) =>
            (finding.Polarity == Polarity.Strength) == (Side == Side.Strength)
            && (Aspect is null || finding.Aspect == Aspect)
            && Matches(finding.Themes, Theme)
            && Matches(finding.Subtypes, Subtype)
            && Matches(finding.Phases, Phase);

        private static bool Matches(IReadOnlyList<string> carried, string? wanted) => wanted is null || carried.Contains(wanted);
    }
}

/// <summary>Among which areas a claim counts: those that have everything named here; what is absent does not matter.</summary>
public sealed record ClaimGroup
{
    public static ClaimGroup Everywhere { get; } = new();

    public string? Outcome { get; init; }

    /// <summary>One of the eight regions Ofsted works in, as its statistics of these inspections use them.</summary>
    public string? Region { get; init; }

    /// <summary>Calendar year of the first day of the inspection.</summary>
    public int? Year { get; init; }

    /// <summary>Subtype of therapy: only areas whose report speaks of it, well or ill.</summary>
    public string? SpeaksOf { get; init; }

    /// <summary>Whether the group is cut by what was found out in inspections, so that its size among all areas is not known.</summary>
    public bool CutByInspection => Outcome is not null || Year is not null || SpeaksOf is not null;
}

/// <summary>Chapters of the national report, in order.</summary>
public enum ChapterKind
{
    Progress,
    Outcomes,
    Weaknesses,
    Strengths,
    Therapy,
    EvenAmong,
    Phases,
    Aspects,

    /// <summary>Holds claims on official statistics, which count no areas; see <see cref="StatisticClaim"/>.</summary>
    Statistics,

    /// <summary>Holds claims on families' accounts, which count no areas; see <see cref="ExperienceClaim"/>.</summary>
    Experiences,
    ThenAndNow,
}
