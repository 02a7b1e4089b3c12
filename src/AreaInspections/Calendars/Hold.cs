using AreaInspections.Areas;

namespace AreaInspections.Calendars;

/// <summary>A time in which clocks stand still or nothing is published, for all areas or for some: a pre-election period, a pandemic.</summary>
/// <param name="Id">Lower case with hyphens.</param>
/// <param name="Days">First and last day, both included.</param>
/// <param name="Reason">In plain words.</param>
/// <param name="Basis">The law, guidance or decision it rests on.</param>
/// <param name="StopsClocks">Its days do not count towards any limit.</param>
/// <param name="HoldsPublication">Nothing is published on its days.</param>
/// <param name="Areas">The areas it holds for; empty where it holds for all.</param>
public sealed record Hold(
    string Id, DateRange Days, string Reason, string Basis, bool StopsClocks, bool HoldsPublication, IReadOnlyList<AreaId> Areas, Source Source)
{
    public bool Covers(DateOnly day, AreaId area) => day >= Days.Start && day <= Days.End && HoldsFor(area);

    public bool HoldsFor(AreaId area) => Areas.Count == 0 || Areas.Contains(area);
}
