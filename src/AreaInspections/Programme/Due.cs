using System.Globalization;

namespace AreaInspections.Programme;

/// <summary>By when something is to have happened.</summary>
/// <param name="Day">Last day, included.</param>
/// <param name="Approximate">The clock says "about": only the month of <paramref name="Day"/> is meant, and all of it is still in time.</param>
public sealed record Due(DateOnly Day, bool Approximate)
{
    /// <summary>Last day on which nobody can say that it is late.</summary>
    public DateOnly LastDay => Approximate ? new(Day.Year, Day.Month, DateTime.DaysInMonth(Day.Year, Day.Month)) : Day;

    public bool IsPast(DateOnly asAt) => asAt > LastDay;

    /// <summary><c>about July 2026</c> or <c>by 31 December 2027</c>.</summary>
    public override string ToString() => Approximate
        ? "about " + Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : "by " + Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
