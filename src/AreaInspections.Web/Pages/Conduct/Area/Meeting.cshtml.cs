using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Meetings;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>Where the team changes one meeting, or cancels it.</summary>
[NeedsSight(Sight.Team)]
public sealed class MeetingModel(InspectionAccess access, ConductStore inspections) : MeetingPage(access, inspections)
{
    /// <summary>Part of the route.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public Meeting? Asked => Meetings.FirstOrDefault(m => m.Id == MeetingId);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Asked is not { } meeting)
        {
            return NotThere();
        }

        Form = MeetingForm.Of(meeting);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        Form.Id = MeetingId;
        return Asked is { Cancelled: null } ? await Keep(Form.Version, WorkLinks.Meetings(Inspection)) : NotThere();
    }

    public async Task<IActionResult> OnPostCancel()
    {
        await Load();
        if (Asked is not { } meeting)
        {
            return NotThere();
        }

        if (meeting.Cancelled is not null)
        {
            return LocalRedirect(WorkLinks.Meetings(Inspection)); // sent twice
        }

        var version = Form.Version;
        Form = MeetingForm.Of(meeting);
        var cancelled = meeting.Cancel(Why ?? "", Act.Now);
        return await Answer(cancelled.Succeeded ? await Store.Papers.Keep(cancelled.Value, version, By($"Cancelled a meeting: {Why}"), HttpContext.RequestAborted) : cancelled, "why", WorkLinks.Meetings(Inspection));
    }

    protected override Crumb[] Between => [new("Meetings", WorkLinks.Meetings(Inspection))];

    private MissingResult NotThere() => Missing("There is no such meeting, or it was cancelled.", "Look at the list of meetings.", new Crumb("Meetings", WorkLinks.Meetings(Inspection)));
}
