using AreaInspections.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct.Meetings;

/// <summary>A meeting as it is typed into a form; kept as typed until it is right. Times are London's.</summary>
public sealed class MeetingForm
{
    /// <summary>Made with the form, so that a form sent twice is one meeting.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Version the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public string? About { get; set; }

    public string? With { get; set; }

    public string? Where { get; set; }

    public string? Day { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    /// <summary>Sign-in names.</summary>
    public ICollection<string> Team { get; init; } = [];

    public static MeetingForm Of(Meeting meeting) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        About = meeting.About,
        With = meeting.With,
        Where = meeting.Where,
        Day = $"{London.Day(meeting.Starts):d M yyyy}",
        From = London.Time(meeting.Starts),
        To = London.Time(meeting.Ends),
        Team = [.. meeting.Team],
    };

    /// <returns>What is wrong with what was typed; empty where it can become a meeting.</returns>
    public IEnumerable<Wrong> Check()
    {
        if (string.IsNullOrWhiteSpace(About))
        {
            yield return new("about", "Say what the meeting is about.");
        }

        if (string.IsNullOrWhiteSpace(With))
        {
            yield return new("with", "Say with whom it is, by role.");
        }

        if (TypedDay.Read(Day ?? "") is not { } day)
        {
            yield return new("day", TypedDay.Expected(Day ?? ""));
            yield break;
        }

        foreach (var (field, typed) in new[] { ("from", From), ("to", To) })
        {
            if (TypedTime.Read(typed ?? "") is not { } time)
            {
                yield return new(field, TypedTime.Expected(typed ?? ""));
            }
            else if (London.Utc(day, time) is null)
            {
                yield return new(field, "The clocks go forward on that night and leave this time out. Choose another.");
            }
        }
    }

    /// <summary>The meeting that was typed; only where nothing is wrong with it.</summary>
    public Meeting Meeting(Guid inspection, DateTime now)
    {
        var day = TypedDay.Read(Day!)!.Value;
        return new()
        {
            Id = Id,
            Inspection = inspection,
            Version = Version,
            About = About!.Trim(),
            With = With!.Trim(),
            Where = string.IsNullOrWhiteSpace(Where) ? null : Where.Trim(),
            Starts = London.Utc(day, TypedTime.Read(From!)!.Value)!.Value,
            Ends = London.Utc(day, TypedTime.Read(To!)!.Value)!.Value,
            Team = [.. Team.Distinct(StringComparer.Ordinal)],
            ChangedAt = now,
        };
    }
}
