using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Conduct.Meetings;

/// <summary>A page on which a meeting is entered or changed.</summary>
public abstract class MeetingPage(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    [BindProperty]
    public MeetingForm Form { get; set; } = new();

    /// <summary>All there are, also those that were cancelled.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    public bool Enters => Sees(Sight.Team);

    protected ConductStore Store => inspections;

    /// <summary>Pages between the inspection and this one.</summary>
    protected abstract Crumb[] Between { get; }

    /// <summary>Keeps what was typed as the next version, or shows the page again with what is wrong.</summary>
    /// <param name="seen">Version the form was made from.</param>
    protected async Task<IActionResult> Keep(int seen, string to)
    {
        if (!Enters)
        {
            Refuse("about", "Only the team enters meetings. Tell a lead inspector what should be changed.");
            return Page();
        }

        foreach (var wrong in Form.Check())
        {
            Refuse(wrong.Field, wrong.Sentence);
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var meeting = Form.Meeting(Inspection.Id, Act.Now);
        if (Meetings.FirstOrDefault(m => m.Id == meeting.Id) is { } there && there.Version == seen + 1 && Same(there, meeting))
        {
            return LocalRedirect(to); // sent twice
        }

        var right = meeting.Check(Inspection);
        return await Answer(right.Succeeded ? await inspections.Papers.Keep(right.Value, seen, By(seen == 0 ? "Entered a meeting." : "Changed a meeting."), HttpContext.RequestAborted) : right, "about", to);
    }

    protected async Task<IActionResult> Answer(Result<Meeting> kept, string field, string to)
    {
        if (kept.Succeeded)
        {
            return LocalRedirect(to);
        }

        Refuse(kept.Problems, code => code == "meeting.ends" ? "to" : field);
        await Load();
        Form.Version = Meetings.FirstOrDefault(m => m.Id == Form.Id)?.Version ?? Form.Version; // whoever has read why may send it again
        return Page();
    }

    protected async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: meetings") { Crumbs = this.Crumbs(Between) };
        Meetings = (await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted)).Meetings;
    }

    private static bool Same(Meeting one, Meeting other) =>
        one.Team.SequenceEqual(other.Team, StringComparer.Ordinal) && one with { Team = other.Team, Version = other.Version, ChangedAt = other.ChangedAt } == other;
}
