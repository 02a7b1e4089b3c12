using AreaInspections.Documents.Charts;
using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Web.National;

namespace AreaInspections.Web.Publishing;

/// <summary>Claims and themes as bars for charts and cells of tables.</summary>
internal static class Bars
{
    public static ShareBar Of(ComputedClaim claim, string? href = null) => new(claim.Label, claim.Count, claim.Of)
    {
        Interval = claim.Interval,
        Href = href,
        Side = Figures.Side(claim),
    };

    /// <summary>The same claim as at another day.</summary>
    public static ShareBar Of(ComputedClaim claim, ClaimAtDay at) => Of(claim) with { Label = British.Date(at.Day), Count = at.Count, Of = at.Of, Interval = null };

    /// <summary>Areas with a strength or with a weakness of a theme.</summary>
    public static ShareBar Of(ThemeShare share, Side side) => side == Side.Strength
        ? new(share.Label + ", strength", share.Strength, share.Of) { Side = BarSide.Strength }
        : new(share.Label + ", weakness", share.Weakness, share.Of) { Side = BarSide.Weakness };
}
