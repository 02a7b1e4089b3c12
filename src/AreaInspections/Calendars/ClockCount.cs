using AreaInspections.Frameworks;

namespace AreaInspections.Calendars;

/// <summary>
/// When a clock runs out. Working days: the day the clock starts on is not counted, the last day counted is the last on which it can be met. Days,
/// months and years: the same day later, at the end of a shorter month its last day. Days on which clocks stand still are not counted.
/// </summary>
public static class ClockCount
{
    /// <param name="start">Day of the event the clock starts with.</param>
    /// <param name="stops">Days on which clocks stand still; they may overlap.</param>
    /// <returns>Last day on which the clock can be met.</returns>
    public static CountedDay Due(this WorkingCalendar calendar, Clock clock, DateOnly start, IReadOnlyCollection<DateRange> stops)
    {
        if (clock.Unit == ClockUnit.WorkingDays)
        {
            return calendar.After(start, clock.Limit, stops);
        }

        var end = clock.Unit switch
        {
            ClockUnit.CalendarDays => start.AddDays(clock.Limit),
            ClockUnit.Months => start.AddMonths(clock.Limit),
            ClockUnit.Years => start.AddYears(clock.Limit),
            _ => throw new NotSupportedException($"Clock {clock.Id} counts in {clock.Unit}."),
        };
        var due = end;
        for (var day = start.AddDays(1); day <= due; day = day.AddDays(1))
        {
            due = stops.Any(s => day >= s.Start && day <= s.End) ? due.AddDays(1) : due;
        }

        return new CountedDay(due, true);
    }

    /// <summary>For a notice: the day of the call that leaves exactly the time the clock asks for before the day it ends on.</summary>
    /// <param name="end">First day on site or of the fieldwork.</param>
    public static CountedDay Latest(this WorkingCalendar calendar, Clock clock, DateOnly end, IReadOnlyCollection<DateRange> stops) => clock.Unit switch
    {
        ClockUnit.WorkingDays => calendar.Before(end, clock.Limit, stops),
        ClockUnit.CalendarDays => new CountedDay(end.AddDays(-clock.Limit), true),
        _ => throw new NotSupportedException($"Clock {clock.Id} counts in {clock.Unit}; a notice is counted back in days."),
    };
}
