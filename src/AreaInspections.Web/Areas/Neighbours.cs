using AreaInspections.Areas;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>Areas to look at beside one: those the same NHS board commissions for, and those of the same region. They are near, not alike.</summary>
/// <param name="Shared">By board, in the order of the area's boards; a board that commissions for no other area is not there.</param>
/// <param name="InRegion">Other areas of the region, by name.</param>
public sealed record Neighbours(IReadOnlyList<(BoardMembership Board, IReadOnlyList<LocalArea> Areas)> Shared, IReadOnlyList<LocalArea> InRegion)
{
    public static Neighbours Of(PublicRecord record, LocalArea area, DateOnly on)
    {
        var others = record.ProgrammeAsAt(on).Areas.Select(s => s.Area).Where(a => a.Id != area.Id).ToList();
        return new(
            [
                .. area.Boards.Where(b => InForce(b, on))
                    .Select(b => (b, Areas: (IReadOnlyList<LocalArea>)[.. others.Where(o => o.Boards.Any(m => m.Code == b.Code && InForce(m, on)))]))
                    .Where(b => b.Areas.Count > 0),
            ],
            [.. others.Where(o => o.Region == area.Region)]);
    }

    private static bool InForce(BoardMembership board, DateOnly on) => board.From <= on && (board.Until is null || on < board.Until);
}
