using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Frameworks;

namespace AreaInspections.Web.Conduct;

/// <summary>Clocks in plain words.</summary>
internal static class ClockWords
{
    /// <summary>"about 18 months".</summary>
    public static string Limit(Clock clock) => string.Create(CultureInfo.InvariantCulture, $"{(clock.Approximate ? "about " : "")}{Counted(clock.Limit, clock.Unit)}");

    public static string State(RunningClock clock) => clock.State switch
    {
        ClockState.NotStarted => "Not started",
        ClockState.Met => "Met",
        ClockState.MetLate => "Met late",
        ClockState.Overdue => $"Overdue by {Counted(-clock.Left!.Value, Left(clock))}",
        ClockState.StandingStill => $"Standing still, {Counted(clock.Left!.Value, Left(clock))} left",
        _ => clock.Left == 0 ? "Today is the last day" : $"{Counted(clock.Left!.Value, Left(clock))} left",
    };

    /// <remarks>What is left of months and years is counted in days.</remarks>
    private static ClockUnit Left(RunningClock clock) => clock.Clock.Unit == ClockUnit.WorkingDays ? ClockUnit.WorkingDays : ClockUnit.CalendarDays;

    private static string Counted(int number, ClockUnit unit)
    {
        var name = unit switch
        {
            ClockUnit.WorkingDays => "working day",
            ClockUnit.CalendarDays => "day",
            ClockUnit.Months => "month",
            _ => "year",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number} {name}{(number == 1 ? "" : "s")}");
    }
}
