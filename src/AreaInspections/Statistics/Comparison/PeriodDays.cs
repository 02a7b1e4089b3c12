namespace AreaInspections.Statistics.Comparison;

/// <summary>Which days a period holds.</summary>
public static class PeriodDays
{
    /// <summary>Days; longer than any terms together.</summary>
    private const int ShortestYear = 300;

    /// <summary>Last day, included. Terms end where the next begins: on 31 December, 31 March and 31 August.</summary>
    public static DateOnly LastDay(this Period period) => period.Kind switch
    {
        PeriodKind.CalendarYear or PeriodKind.AcademicYear or PeriodKind.FinancialYear => period.Start.AddYears(1).AddDays(-1),
        PeriodKind.AutumnTerm => new(period.Start.Year, 12, 31),
        PeriodKind.SpringTerm => new(period.Start.Year, 3, 31),
        PeriodKind.SummerTerm => new(period.Start.Year, 8, 31),
        PeriodKind.AutumnAndSpringTerm => new(period.Start.Year + 1, 3, 31),
        PeriodKind.Month => period.Start.AddMonths(1).AddDays(-1),
        _ => period.Start,
    };

    public static int Length(this Period period) => period.LastDay().DayNumber - period.Start.DayNumber + 1;

    /// <summary>
    /// The period to show where none was asked for: the longest kind that reaches to within a year and a half of the newest, and of that kind the latest. A
    /// whole year says more than a term.
    /// </summary>
    /// <returns>Absent where there is none.</returns>
    public static Period? Usual(this IEnumerable<Period> periods)
    {
        var all = periods.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var oldest = all.Max(p => p.LastDay()).AddMonths(-18);
        return all.Where(p => p.LastDay() >= oldest).MaxBy(p => (p.Length() > ShortestYear, p.LastDay(), p.Length()));
    }

    /// <summary>Whether at least half of its days lie in the academic year that begins in <paramref name="firstYear"/>.</summary>
    public static bool LiesIn(this Period period, int firstYear)
    {
        var year = Period.AcademicYear(firstYear);
        var first = Math.Max(period.Start.DayNumber, year.Start.DayNumber);
        var last = Math.Min(period.LastDay().DayNumber, year.LastDay().DayNumber);
        return 2 * (last - first + 1) >= period.Length();
    }
}
