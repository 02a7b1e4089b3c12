using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Administration;

/// <summary>One person: what they may do, whether they can sign in, and what was done about it.</summary>
[NeedsRole(Role.Administrator)]
public sealed class PersonModel(PeopleStore people, InvitationStore invitations, AreaNames areas) : MemberPage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public SignInMeans Means { get; private set; } = null!;

    public IReadOnlyList<LocalArea> Areas { get; private set; } = [];

    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>With the name of the area.</summary>
    public IReadOnlyList<(ConflictOfInterest Conflict, string Area)> Conflicts { get; private set; } = [];

    /// <summary>A link just made, and its last day.</summary>
    public (string Address, DateOnly Until)? Link { get; private set; }

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (!await Load(id))
        {
            return Nobody();
        }

        Form = PersonForm.Of(Person);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id) => await Load(id)
        ? await Keep(Form.On(Person), "An administrator changed the person.")
        : Nobody();

    public async Task<IActionResult> OnPostDisable(Guid id, int version) => await Load(id)
        ? await Keep(Person with { Disabled = true, Version = version }, "An administrator disabled the person.")
        : Nobody();

    public async Task<IActionResult> OnPostEnable(Guid id, int version) => await Load(id)
        ? await Keep(Person with { Disabled = false, Version = version }, "An administrator let the person sign in again.")
        : Nobody();

    public async Task<IActionResult> OnPostReset(Guid id)
    {
        if (!await Load(id))
        {
            return Nobody();
        }

        await people.ResetSecondFactor(Person.Id, By("An administrator reset the second factor."));
        return Back();
    }

    public async Task<IActionResult> OnPostLink(Guid id)
    {
        if (!await Load(id) || Person.Disabled)
        {
            return Nobody();
        }

        var made = await invitations.Invite(Person.Id, By("An administrator made a link to choose a password."));
        await Load(id);
        (Form, Link) = (PersonForm.Of(Person), ($"{Request.Scheme}://{Request.Host}/invitation/{made.Code}", DateOnly.FromDateTime(made.Expires)));
        return Page();
    }

    private async Task<IActionResult> Keep(Person changed, string why)
    {
        var kept = await people.Update(changed, Me.Person.Id, By(why));
        if (kept.Succeeded)
        {
            return Back();
        }

        Refuse(kept.Problems, PersonForm.FieldOf);
        if (Form.Name is null)
        {
            Form = PersonForm.Of(Person);
        }

        return Page();
    }

    private LocalRedirectResult Back() => LocalRedirect($"/administration/people/{Person.Id}");

    private async Task<bool> Load(Guid id)
    {
        var cancel = HttpContext.RequestAborted;
        if (await people.Find(new PersonId(id), cancel) is not { } person)
        {
            return false;
        }

        (Person, Means, History, Areas) = (person, await people.MeansOf(person.Id, cancel), await people.HistoryOf(person.Id, cancel), await areas.Now(cancel));
        var conflicts = new List<(ConflictOfInterest, string)>();
        foreach (var conflict in person.Conflicts)
        {
            conflicts.Add((conflict, await areas.Of(conflict.Area, cancel)));
        }

        Conflicts = conflicts;
        Frame = new(person.Name) { Crumbs = [new("Home", "/"), new("People", "/administration/people")] };
        return true;
    }

    private static MissingResult Nobody() => Missing("There is nobody here.", "Look in the list of people.", new Crumb("People", "/administration/people"));
}
