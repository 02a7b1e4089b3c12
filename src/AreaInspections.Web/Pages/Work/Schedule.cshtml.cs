using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Work;

/// <summary>Where a planner puts an inspection into the programme.</summary>
[NeedsRole(Role.Planner)]
public sealed class ScheduleModel(ConductStore inspections, AreaNames names) : MemberPage
{
    /// <summary>Made with the form, so that sending it twice makes one inspection.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public string? Edition { get; set; }

    public IReadOnlyList<LocalArea> Areas { get; private set; } = [];

    /// <summary>Those under which inspections begin now, and those before them for training.</summary>
    public static IReadOnlyList<FrameworkEdition> Editions => ConductRules.Editions;

    public Task OnGet() => Show();

    public async Task<IActionResult> OnPost()
    {
        await Show();
        var area = Areas.FirstOrDefault(a => a.Id.Value == Area);
        var edition = Editions.FirstOrDefault(e => e.Id == Edition);
        if (area is null)
        {
            Refuse("area", "Choose the local area.");
        }

        if (edition is null)
        {
            Refuse("edition", "Choose the edition of the framework.");
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var first = InspectionChanges.Schedule(Id, area!.Id, area.PlainName, edition!) with { Demonstration = area.Id == DemonstrationArea.Area.Id ? true : null };
        var scheduled = await inspections.Schedule(first, By("Put into the programme."), HttpContext.RequestAborted);
        if (scheduled.Succeeded)
        {
            return LocalRedirect(Links.ToWork(Id));
        }

        Refuse(scheduled.Problems, _ => "area");
        return Page();
    }

    private async Task Show()
    {
        Frame = new("Put an inspection into the programme") { Crumbs = [new("Home", "/"), new("Your work", WorkLinks.Work)] };
        var real = await names.Now(HttpContext.RequestAborted);
        Areas = Me.Person.Demonstration ? [DemonstrationArea.Area] : [.. real.Where(a => a.Id != DemonstrationArea.Area.Id)];
    }
}
