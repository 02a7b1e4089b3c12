using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Administration;

/// <summary>Adds somebody who can then be given a link to choose a password.</summary>
[NeedsRole(Role.Administrator)]
public sealed class AddPersonModel(PeopleStore people, AreaNames areas, DemonstrationMode demonstration) : MemberPage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public IReadOnlyList<LocalArea> Areas { get; private set; } = [];

    public Task OnGet() => Show();

    public async Task<IActionResult> OnPost()
    {
        await Show();
        var draft = new Person { Id = new PersonId(Guid.CreateVersion7()), Name = "", Email = "", Body = Body.None, Roles = [], Demonstration = demonstration.On };
        if (Form.Body is null)
        {
            Refuse("body-Ofsted", "Choose for whom the person works.");
            return Page();
        }

        var added = await people.Add(Form.On(draft), By("An administrator added the person."));
        if (added.Succeeded)
        {
            return LocalRedirect($"/administration/people/{added.Value.Id}");
        }

        Refuse(added.Problems, PersonForm.FieldOf);
        return Page();
    }

    private async Task Show()
    {
        Frame = new("Add a person") { Crumbs = [new("Home", "/"), new("People", "/administration/people")] };
        Areas = await areas.Now(HttpContext.RequestAborted);
    }
}
