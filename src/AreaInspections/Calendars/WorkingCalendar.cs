namespace AreaInspections.Calendars;

/// <summary>A day that counting led to.</summary>
/// <param name="Certain">False where days were counted past the last year whose bank holidays are known: another holiday would move it.</param>
public readonly record struct CountedDay(DateOnly Day, bool Certain);

/// <summary>Which days are working days: Monday to Friday except bank holidays of England and Wales. School holidays do not count as holidays.</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, BankHoliday> _holidays;

    /// <param name="holidays">Of whole years.</param>
    public WorkingCalendar(IEnumerable<BankHoliday> holidays)
    {
        _holidays = holidays.ToDictionary(h => h.Day);
        var years = _holidays.Keys.Select(d => d.Year).ToList();
        Known = years.Count == 0 ? null : new DateRange(new DateOnly(years.Min(), 1, 1), new DateOnly(years.Max(), 12, 31));
    }

    /// <summary>Days whose bank holidays are known; absent where none is. Outside them only weekends are left out.</summary>
    public DateRange? Known { get; }

    /// <returns>The bank holiday on that day; nothing on any other.</returns>
    public BankHoliday? Holiday(DateOnly day) => _holidays.GetValueOrDefault(day);

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.ContainsKey(day);

    /// <summary>The working day that lies so many working days after a day; the day itself is never counted.</summary>
    /// <param name="days">0 or more; 0 is the day itself, even where it is no working day.</param>
    /// <param name="stops">Days that do not count.</param>
    public CountedDay After(DateOnly day, int days, IReadOnlyCollection<DateRange>? stops = null) => Step(day, days, 1, stops ?? []);

    /// <summary>The working day that lies so many working days before a day, as a notice is counted back from the first day on site.</summary>
    /// <param name="days">0 or more.</param>
    /// <param name="stops">Days that do not count.</param>
    public CountedDay Before(DateOnly day, int days, IReadOnlyCollection<DateRange>? stops = null) => Step(day, days, -1, stops ?? []);

    /// <returns>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative where it lies before.</returns>
    public int Between(DateOnly from, DateOnly to, IReadOnlyCollection<DateRange>? stops = null)
    {
        if (to < from)
        {
            return -Between(to, from, stops);
        }

        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            days += Counts(day, stops ?? []) ? 1 : 0;
        }

        return days;
    }

    public bool IsKnown(DateOnly day) => Known is { } known && day >= known.Start && day <= known.End;

    private CountedDay Step(DateOnly day, int days, int direction, IReadOnlyCollection<DateRange> stops)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var first = day;
        while (days > 0)
        {
            day = day.AddDays(direction);
            days -= Counts(day, stops) ? 1 : 0;
        }

        return new CountedDay(day, IsKnown(first) && IsKnown(day));
    }

    private bool Counts(DateOnly day, IReadOnlyCollection<DateRange> stops) => IsWorkingDay(day) && !stops.Any(s => day >= s.Start && day <= s.End);
}
