using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>Where somebody of the team, or a reviewer, declares whether they have a conflict of interest with the area.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class DeclarationModel(InspectionAccess access, ConductStore inspections) : InspectionForm(access, inspections)
{
    private readonly ConflictStore _conflicts = inspections.Conflicts;

    [BindProperty]
    public string? Has { get; set; }

    [BindProperty]
    public string? Conflict { get; set; }

    /// <summary>What the person's account tells of; absent where it tells of none.</summary>
    public string? AtAccount => Me.Person.ConflictWith(Inspection.Area, Inspection.ConflictsOn(Act.Today))?.Reason;

    public ConflictDeclaration? Declared => Inspection.Declarations.FirstOrDefault(d => d.Person == Me.Person.Email);

    public Task OnGet()
    {
        (Has, Conflict) = AtAccount is { } known ? ("yes", known) : (Has, Conflict);
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        if (Has is not ("yes" or "no"))
        {
            Refuse("has-no", "Say whether you have a conflict of interest.");
        }
        else if (Has == "yes" && string.IsNullOrWhiteSpace(Conflict))
        {
            Refuse("conflict", "Say what the conflict is.");
        }

        if (Wrongs.Count > 0)
        {
            await Load();
            return Page();
        }

        var conflict = Has == "yes" ? Conflict!.Trim() : null;
        return await Answer(
            _conflicts.Declare(Inspection.Id, Seen, Me.Person.Id, conflict, Act.Today, By("Declared whether there is a conflict of interest."), HttpContext.RequestAborted),
            conflict is null ? "has-no" : "conflict",
            Links.ToWork(Inspection.Id));
    }

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: your declaration") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }
}
