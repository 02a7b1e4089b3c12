using AreaInspections.Experiences;
using AreaInspections.Readers.Calendars;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>By when an account has to be looked at, by the clock in England.</summary>
/// <param name="Due">On the wall in England.</param>
public readonly record struct DangerClock(DateTime Due, bool Danger, bool Late)
{
    public static DangerClock Of(Experience experience, DateTime now)
    {
        var danger = experience.Handling.Dangers.Count > 0 && experience.Handling.Escalations.Count == 0;
        var due = ModerationRules.DueBy(London.Local(experience.ReceivedAt), danger, CalendarReader.Load());
        return new(due, danger, (danger || experience.Stage == ExperienceStage.Received) && London.Local(now) > due);
    }

    public string Says => $"{Due:d MMMM, HH:mm}";
}
