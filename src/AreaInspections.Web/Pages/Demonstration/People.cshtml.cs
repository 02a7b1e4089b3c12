using AreaInspections.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Demonstration;

/// <summary>Who can sign in to the demonstration, and how; nowhere else is there such a page.</summary>
[AllowAnonymous]
public sealed class PeopleModel(DemonstrationMode demonstration, TimeProvider time) : MemberPage
{
    public IReadOnlyList<(Person Person, string? Code)> People { get; private set; } = [];

    public string Password => DemonstrationPeople.Password;

    public IActionResult OnGet()
    {
        if (!demonstration.On)
        {
            return NotFound();
        }

        Frame = new("Demonstration") { Crumbs = [new("Home", "/")] };
        var step = Totp.StepAt(time.GetUtcNow());
        People = [.. DemonstrationPeople.All.Select(p => (p, p.NeedsSecondFactor ? Totp.Code(DemonstrationPeople.KeyOf(p), step) : null))];
        return Page();
    }
}
