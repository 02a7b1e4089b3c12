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
    [BindProperty]
    public string? Has { get; set; }

    [BindProperty]
    public string? Conflict { get; set; }

    public ConflictDeclaration? Declared => Inspection.Declarations.FirstOrDefault(d => d.Person == Me.Person.Email);

    public Task OnGet() => Load();

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
        return await Keep(i => i.Declare(new(Me.Person.Email, Act.Today, conflict, null)), "Declared whether there is a conflict of interest.", "has-no", Links.ToWork(Inspection.Id));
    }

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: your declaration") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }
}
