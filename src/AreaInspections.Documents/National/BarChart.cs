using AreaInspections.Documents.Charts;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Claims as <see cref="ShareBars"/>.</summary>
internal static class BarChart
{
    /// <param name="id">Unique in the page.</param>
    /// <param name="sentence">What the chart shows, for those who do not see it.</param>
    public static Markup Draw(string id, string title, string sentence, IReadOnlyList<ComputedClaim> claims) =>
        ShareBars.Draw(id, title, sentence, [.. claims.Select(Bar)]);

    private static ShareBar Bar(ComputedClaim claim) => new(claim.Label, claim.Count, claim.Of)
    {
        Interval = claim.Interval,
        Side = Figures.Side(claim),
    };
}
