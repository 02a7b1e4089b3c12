using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Documents.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Conduct.Meetings;

/// <summary>The meetings of an inspection as a file for calendars.</summary>
internal static class MeetingAddresses
{
    public static void MapMeetings(this IEndpointRouteBuilder routes) => routes.MapGet("/meetings.ics", Send).Needs(Sight.Area | Sight.Team | Sight.Review);

    private static async Task<IResult> Send(InspectionAccess access, ConductStore inspections, CancellationToken cancel)
    {
        var inspection = access.Asked!;
        var meetings = (await inspections.Papers.Of(inspection.Id, cancel)).Meetings;
        return Results.Bytes(Encoding.UTF8.GetBytes(MeetingCalendar.Write(inspection, meetings)), "text/calendar; charset=utf-8", $"{inspection.Area}-{inspection.Edition}-meetings.ics");
    }
}
