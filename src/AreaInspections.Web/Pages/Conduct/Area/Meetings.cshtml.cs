using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Meetings;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>The meetings of an inspection: who, what, where, when and with whom. The team enters them; both sides see the same list and take it into their calendars.</summary>
[NeedsSight(Sight.Area | Sight.Team | Sight.Review)]
public sealed class MeetingsModel(InspectionAccess access, ConductStore inspections) : MeetingPage(access, inspections)
{
    public IEnumerable<IGrouping<DateOnly, Meeting>> Days => Meetings.OrderBy(m => m.Starts).ThenBy(m => m.Id).GroupBy(m => London.Day(m.Starts));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        return await Keep(0, WorkLinks.Meetings(Inspection));
    }

    protected override Crumb[] Between => [];
}
