using System.Globalization;

namespace AreaInspections.Statistics;

/// <summary>Kinds of span that figures are given for.</summary>
public enum PeriodKind
{
    CalendarYear,

    /// <summary>September to August.</summary>
    AcademicYear,

    /// <summary>April to March.</summary>
    FinancialYear,

    AutumnTerm,
    SpringTerm,
    SummerTerm,

    /// <summary>Autumn and spring term together, as half-year releases on absence give them.</summary>
    AutumnAndSpringTerm,

    Month,

    /// <summary>State on one day, such as a census in January.</summary>
    Day,
}

/// <summary>
/// The span a figure speaks of: a kind and the first day, so that two figures are of one period exactly when these are equal. Periods of one kind are
/// ordered by their first day.
/// </summary>
/// <param name="Start">
/// First day: 1 January, 1 September, 1 April, the first of a month; terms begin on 1 September, 1 January and 1 April; a day is itself.
/// </param>
public readonly record struct Period(PeriodKind Kind, DateOnly Start) : IComparable<Period>
{
    public static Period CalendarYear(int year) => new(PeriodKind.CalendarYear, new(year, 1, 1));

    /// <param name="firstYear">Year in which it begins: 2015 for 2015/16.</param>
    public static Period AcademicYear(int firstYear) => new(PeriodKind.AcademicYear, new(firstYear, 9, 1));

    /// <param name="firstYear">Year in which it begins: 2015 for 2015-16.</param>
    public static Period FinancialYear(int firstYear) => new(PeriodKind.FinancialYear, new(firstYear, 4, 1));

    public static Period Month(int year, int month) => new(PeriodKind.Month, new(year, month, 1));

    public static Period Day(DateOnly day) => new(PeriodKind.Day, day);

    /// <summary>A term, or autumn and spring together, of the academic year that begins in <paramref name="firstYear"/>.</summary>
    public static Period Term(PeriodKind term, int firstYear) => term switch
    {
        PeriodKind.AutumnTerm or PeriodKind.AutumnAndSpringTerm => new(term, new(firstYear, 9, 1)),
        PeriodKind.SpringTerm => new(term, new(firstYear + 1, 1, 1)),
        PeriodKind.SummerTerm => new(term, new(firstYear + 1, 4, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "Not a term."),
    };

    /// <summary>
    /// Whether <paramref name="later"/> follows without a gap. Terms follow their like of the year before (spring 2024 follows spring 2023): a term is
    /// compared with the same term. Days follow a day of the same month of the year before.
    /// </summary>
    public bool IsFollowedBy(Period later) => later.Kind == Kind && (Kind switch
    {
        PeriodKind.Month => Start.AddMonths(1) == later.Start,
        PeriodKind.Day => Start.Year + 1 == later.Start.Year && Start.Month == later.Start.Month,
        _ => Start.AddYears(1) == later.Start,
    });

    /// <summary>As readers write it: <c>2019</c>, <c>2015/16</c>, <c>spring term 2024/25</c>, <c>August 2023</c>.</summary>
    public string Name => Kind switch
    {
        PeriodKind.CalendarYear => Text("yyyy"),
        PeriodKind.AcademicYear => Years(Start.Year),
        PeriodKind.FinancialYear => "financial year " + Years(Start.Year),
        PeriodKind.AutumnTerm => "autumn term " + Years(Start.Year),
        PeriodKind.SpringTerm => "spring term " + Years(Start.Year - 1),
        PeriodKind.SummerTerm => "summer term " + Years(Start.Year - 1),
        PeriodKind.AutumnAndSpringTerm => "autumn and spring term " + Years(Start.Year),
        PeriodKind.Month => Text("MMMM yyyy"),
        _ => Text("d MMMM yyyy"),
    };

    /// <summary>As addresses and exports write it: <c>2019</c>, <c>2015-16</c>, <c>2024-25-spring</c>, <c>2023-08</c>, <c>2023-01-19</c>.</summary>
    public string Code => Kind switch
    {
        PeriodKind.CalendarYear => Text("yyyy"),
        PeriodKind.AcademicYear => Hyphened(Start.Year),
        PeriodKind.FinancialYear => Hyphened(Start.Year) + "-financial",
        PeriodKind.AutumnTerm => Hyphened(Start.Year) + "-autumn",
        PeriodKind.SpringTerm => Hyphened(Start.Year - 1) + "-spring",
        PeriodKind.SummerTerm => Hyphened(Start.Year - 1) + "-summer",
        PeriodKind.AutumnAndSpringTerm => Hyphened(Start.Year) + "-autumn-spring",
        PeriodKind.Month => Text("yyyy-MM"),
        _ => Text("yyyy-MM-dd"),
    };

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public int CompareTo(Period other) => (Start, Kind).CompareTo((other.Start, other.Kind));

    public override string ToString() => Code;

    private static string Years(int first) => string.Create(CultureInfo.InvariantCulture, $"{first}/{(first + 1) % 100:00}");

    private static string Hyphened(int first) => string.Create(CultureInfo.InvariantCulture, $"{first}-{(first + 1) % 100:00}");

    private string Text(string format) => Start.ToString(format, CultureInfo.InvariantCulture);
}
