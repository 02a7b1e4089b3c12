using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>How claims are found: by the edition at the end of their names, by names that are nearly right, and from one another.</summary>
internal static class ClaimAddress
{
    private const int MostRelated = 12;

    /// <returns>Nothing where the name ends with no known edition.</returns>
    public static string? EditionOf(string id, PublicRecord record) =>
        record.Editions.FirstOrDefault(e => id.EndsWith("-" + e.Id, StringComparison.Ordinal))?.Id;

    /// <returns>Names that share the most words with the one asked for, at most three.</returns>
    public static IEnumerable<string> Nearest(string asked, NationalReport report)
    {
        var words = asked.Split('-').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return report.Claims.Select(c => c.Claim.Id).OrderByDescending(id => id.Split('-').Count(words.Contains)).ThenBy(id => id.Length).Take(3);
    }

    /// <summary>The other side of the same, then the same in other groups, then more of its theme.</summary>
    public static IReadOnlyList<ComputedClaim> Related(ComputedClaim claim, NationalReport report)
    {
        var (measure, group) = (claim.Claim.Measure, claim.Claim.Group);
        var otherSide = measure is ClaimMeasure.Found found ? found with { Side = found.Side == Side.Strength ? Side.Weakness : Side.Strength } : null;
        return
        [
            .. report.Claims.Where(c => c != claim)
                .Select(c => (Claim: c, Rank:
                    otherSide is not null && c.Claim.Measure == otherSide && c.Claim.Group == group ? 0
                    : c.Claim.Measure == measure ? 1
                    : SameTheme(c) ? 2
                    : measure is ClaimMeasure.OutcomeIs && c.Claim.Measure is ClaimMeasure.OutcomeIs && c.Claim.Group == group ? 3 : 9))
                .Where(x => x.Rank < 9).OrderBy(x => x.Rank).Select(x => x.Claim).Take(MostRelated),
        ];

        bool IsSideOf(string? subtype, string? theme) => subtype is not null && theme is not null && report.Codebook.Find(theme)?.Subtypes.ContainsKey(subtype) == true;

        bool SameTheme(ComputedClaim other) => (measure, other.Claim.Measure) is (ClaimMeasure.Found a, ClaimMeasure.Found b)
            && ((a.Theme is not null && a.Theme == b.Theme) || (a.Subtype is not null && a.Subtype == b.Subtype) || IsSideOf(b.Subtype, a.Theme) || IsSideOf(a.Subtype, b.Theme) || (a.Phase is not null && a.Theme is null && a.Phase == b.Phase));
    }
}
