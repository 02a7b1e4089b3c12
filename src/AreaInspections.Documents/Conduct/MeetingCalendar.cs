using AreaInspections.Conduct;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AreaInspections.Documents.Conduct;

/// <summary>
/// The meetings of an inspection as iCalendar (RFC 5545), in London's time. A calendar that takes the file again knows each by its identifier, sees by its number that it was
/// changed, and learns of those that were cancelled.
/// </summary>
public static class MeetingCalendar
{
    private const string Zone = "Europe/London";

    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <param name="meetings">Also those that were cancelled.</param>
    public static string Write(Inspection inspection, IReadOnlyList<Meeting> meetings)
    {
        var calendar = new Calendar { ProductId = "-//AreaInspections//Meetings//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"Inspection of {inspection.AreaName}: meetings");
        if (meetings.Count > 0)
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, meetings.Min(m => m.Starts).AddYears(-1), includeHistoricalData: false));
        }

        foreach (var meeting in meetings.OrderBy(m => m.Starts).ThenBy(m => m.Id))
        {
            calendar.Events.Add(EventOf(inspection, meeting));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    private static CalendarEvent EventOf(Inspection inspection, Meeting meeting) => new()
    {
        Uid = $"{meeting.Id:D}@area-inspections",
        Sequence = meeting.Version - 1,
        DtStamp = new CalDateTime(Whole(meeting.ChangedAt), "UTC"),
        LastModified = new CalDateTime(Whole(meeting.ChangedAt), "UTC"),
        Start = new CalDateTime(London(meeting.Starts), Zone),
        End = new CalDateTime(London(meeting.Ends), Zone),
        Summary = meeting.Cancelled is null ? meeting.About : $"Cancelled: {meeting.About}",
        Location = meeting.Where,
        Description = string.Join('\n', Lines(inspection, meeting)),
        Status = meeting.Cancelled is null ? EventStatus.Confirmed : EventStatus.Cancelled,
    };

    private static IEnumerable<string> Lines(Inspection inspection, Meeting meeting)
    {
        if (meeting.Cancelled is { } why)
        {
            yield return $"Does not take place: {why}";
        }

        yield return $"With: {meeting.With}";
        if (meeting.Team.Count > 0)
        {
            yield return $"Inspectors: {string.Join(", ", meeting.Team.Select(inspection.NameOf))}";
        }

        if (inspection.Demonstration == true)
        {
            yield return "Demonstration: nothing here is real.";
        }
    }

    private static DateTime London(DateTime utc) => DateTime.SpecifyKind(Whole(TimeZoneInfo.ConvertTimeFromUtc(utc, s_zone)), DateTimeKind.Unspecified);

    private static DateTime Whole(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Kind);
}
