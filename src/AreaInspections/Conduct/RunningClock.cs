using AreaInspections.Calendars;
using AreaInspections.Frameworks;

namespace AreaInspections.Conduct;

/// <summary>How a clock of an inspection stands.</summary>
public enum ClockState
{
    /// <summary>The event it starts with, or for a notice the first day, is not known yet.</summary>
    NotStarted,
    Running,

    /// <summary>It runs, but no day counts while the inspection stands still.</summary>
    StandingStill,
    Overdue,
    Met,
    MetLate,
}

/// <summary>A clock as those who wait on it see it.</summary>
/// <param name="Started">Absent where it has not.</param>
/// <param name="Due">Last day on which it can be met; absent where it has not started.</param>
/// <param name="Left">Working days left after today, or for other units days; negative when overdue; absent where it is met or not started.</param>
public sealed record RunningClock(Clock Clock, ClockState State, DateOnly? Started, CountedDay? Due, int? Left)
{
    /// <returns>The clocks of the stage the inspection is at that apply to it, in the order of the edition's file.</returns>
    public static IReadOnlyList<RunningClock> Of(Inspection inspection, FrameworkEdition edition, WorkingCalendar calendar, IReadOnlyList<Hold> holds, DateOnly today) =>
    [
        .. edition.Stage(inspection.Stage)!.Clocks.Select(id => edition.Clock(id)!)
            .Where(c => (c.From is null || today >= c.From) && (c.Until is null || today < c.Until))
            .Select(c => Of(c, inspection, calendar, holds, today)),
    ];

    private static RunningClock Of(Clock clock, Inspection inspection, WorkingCalendar calendar, IReadOnlyList<Hold> holds, DateOnly today)
    {
        if (inspection.DayOf(clock.Starts) is not { } start)
        {
            return new RunningClock(clock, ClockState.NotStarted, null, null, null);
        }

        IReadOnlyList<DateRange> stops = [.. inspection.Stopped(today), .. holds.Where(h => h.StopsClocks && h.HoldsFor(inspection.Area)).Select(h => h.Days)];
        var due = calendar.Due(clock, start, stops);
        if (inspection.DayOf(clock.Ends) is { } end)
        {
            return new RunningClock(clock, end <= due.Day ? ClockState.Met : ClockState.MetLate, start, due, null);
        }

        var left = clock.Unit == ClockUnit.WorkingDays ? calendar.Between(today, due.Day, stops) : due.Day.DayNumber - today.DayNumber;
        var still = stops.Any(s => today >= s.Start && today <= s.End);
        return new RunningClock(clock, today > due.Day ? ClockState.Overdue : still ? ClockState.StandingStill : ClockState.Running, start, due, left);
    }
}
