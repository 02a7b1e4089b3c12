using AreaInspections.Calendars;
using AreaInspections.Experiences.Danger;

namespace AreaInspections.Experiences;

/// <summary>What moderators may do with an account, and how soon they must.</summary>
public static class ModerationRules
{
    /// <summary>Danger that came in before this hour is looked at on the same working day.</summary>
    public static readonly TimeOnly LastForToday = new(16, 0);

    /// <summary>By when, on the working day it came in.</summary>
    public static readonly TimeOnly SameDay = new(18, 0);

    /// <summary>By when, on the next working day, where it came in later than that or on a day that is none.</summary>
    public static readonly TimeOnly NextDay = new(11, 0);

    /// <summary>Working days within which an account without danger is read.</summary>
    public const int DaysToRead = 10;

    /// <summary>Reasons of a decision, by code: whether the account may then be used.</summary>
    public static IReadOnlyDictionary<string, bool> Reasons { get; } = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["fit-to-use"] = true,
        ["fit-after-redaction"] = true,
        ["not-about-send"] = false,
        ["copy"] = false,
        ["campaign"] = false,
        ["spam"] = false,
        ["abusive"] = false,
        ["cannot-be-made-safe"] = false,
        ["test"] = false,
    };

    /// <summary>What can be done about danger; see <see cref="Escalation.Step"/>.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["council", "police", "sender", "none-needed"];

    /// <summary>By when somebody has to have looked at it, as the clock on the wall in England shows.</summary>
    /// <param name="received">The same clock.</param>
    public static DateTime DueBy(DateTime received, bool danger, WorkingCalendar calendar)
    {
        var day = DateOnly.FromDateTime(received);
        if (!danger)
        {
            return calendar.After(day, DaysToRead).Day.ToDateTime(SameDay);
        }

        return calendar.IsWorkingDay(day) && TimeOnly.FromDateTime(received) < LastForToday
            ? day.ToDateTime(SameDay)
            : calendar.After(day, 1).Day.ToDateTime(NextDay);
    }

    public static Result<Experience> Decide(this Experience experience, string reason, string note, string by, DateTime at)
    {
        if (experience.IsGone)
        {
            return ExperienceProblems.Gone;
        }

        if (!Reasons.TryGetValue(reason, out var accepted))
        {
            return ExperienceProblems.NoReason;
        }

        if (experience.Handling.Dangers.Count > 0 && experience.Handling.Escalations.Count == 0)
        {
            return ExperienceProblems.DangerOpen;
        }

        return experience with
        {
            Stage = !accepted ? ExperienceStage.SetAside : experience.Stage == ExperienceStage.Coded ? ExperienceStage.Coded : ExperienceStage.Read,
            Handling = experience.Handling with { Decisions = [.. experience.Handling.Decisions, new Decision(accepted, reason, note, by, at)] },
        };
    }

    /// <summary>The same decision for several that nobody opened one by one: none of them may be used because of it.</summary>
    public static Result<Experience> DecideTogether(this Experience experience, string reason, string by, DateTime at) =>
        Reasons.GetValueOrDefault(reason) ? ExperienceProblems.ReadFirst : experience.Decide(reason, "", by, at);

    public static Result<Experience> Escalate(this Experience experience, Escalation escalation) =>
        experience.IsGone ? ExperienceProblems.Gone
        : !Steps.Contains(escalation.Step) || string.IsNullOrWhiteSpace(escalation.Why) || (escalation.Step is "council" or "police" && string.IsNullOrWhiteSpace(escalation.Told)) ? ExperienceProblems.EscalationThin
        : experience with { Handling = experience.Handling with { Escalations = [.. experience.Handling.Escalations, escalation] } };

    /// <summary>A moderator sees danger that no rule saw. What a rule saw stays; where it is none, that is written down as a step.</summary>
    /// <param name="dangers">As <see cref="DangerKinds.Key"/> spells them.</param>
    public static Result<Experience> SeeDanger(this Experience experience, IReadOnlyList<string> dangers) =>
        experience.IsGone ? ExperienceProblems.Gone
        : dangers.Count == 0 || !dangers.All(DangerKinds.All.Contains) ? ExperienceProblems.NoDanger
        : experience with { Handling = experience.Handling with { Dangers = [.. experience.Handling.Dangers.Union(dangers, StringComparer.Ordinal)] } };

    /// <param name="themes">Ids of the codebook, the primary one first.</param>
    public static Result<Experience> Code(this Experience experience, IReadOnlyList<string> themes, Func<string, bool> known, string by) =>
        experience.Stage is not (ExperienceStage.Read or ExperienceStage.Coded) ? ExperienceProblems.NotRead
        : themes.Count == 0 || !themes.All(known) ? ExperienceProblems.NoTheme
        : experience with { Stage = ExperienceStage.Coded, Handling = experience.Handling with { Themes = [.. themes.Distinct(StringComparer.Ordinal)], CodedBy = by } };

    public static Experience Used(this Experience experience, Use use) => experience.Handling.Uses.Any(u => u.Kind == use.Kind && u.Inspection == use.Inspection)
        ? experience
        : experience with { Handling = experience.Handling with { Uses = [.. experience.Handling.Uses, use] } };
}
