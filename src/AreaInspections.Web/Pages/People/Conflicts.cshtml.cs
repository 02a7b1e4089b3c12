using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.People;

/// <summary>Areas one should not inspect or review.</summary>
[NeedsRole(Role.Inspector, Role.Reviewer)]
public sealed class ConflictsModel(PeopleStore people, ConductStore inspections, AreaNames names, PublicRecords records) : MemberPage
{
    public IReadOnlyList<LocalArea> Areas { get; private set; } = [];

    /// <summary>With the name of the area and the place in the list.</summary>
    public IReadOnlyList<(ConflictOfInterest Conflict, string Area, int Place)> Declared { get; private set; } = [];

    public string Area { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public string From { get; private set; } = "";

    public string Until { get; private set; } = "";

    public Task OnGet() => Show();

    public async Task<IActionResult> OnPost(string? area, string? reason, string? from, string? until)
    {
        (Area, Reason, From, Until) = (area ?? "", reason ?? "", from ?? "", until ?? "");
        await Show();
        var first = From.Trim().Length == 0 ? records.Today : TypedDay.Read(From);
        var last = Until.Trim().Length == 0 ? null : TypedDay.Read(Until);
        if (first is null)
        {
            Refuse("from", TypedDay.Expected(From));
        }

        if (last is null && Until.Trim().Length > 0)
        {
            Refuse("until", TypedDay.Expected(Until));
        }

        return Wrongs.Count > 0
            ? Page()
            : Answer(await inspections.Conflicts.Declare(
                Me.Person, new(new AreaId(Area), Reason, first!.Value, last), [.. Areas.Select(a => a.Id)], records.Today, By("The person declared a conflict of interest."), HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostEnd(int place, int version)
    {
        await Show();
        var ended = (Me.Person with { Version = version }).EndConflict(place, records.Today);
        return Answer(ended.Succeeded ? await people.Update(ended.Value, Me.Person.Id, By("The person said that a conflict of interest has ended.")) : ended);
    }

    private IActionResult Answer(Result<Person> kept)
    {
        if (kept.Succeeded)
        {
            return LocalRedirect("/account/conflicts");
        }

        Refuse(kept.Problems, code => code switch { "conflict.reason" => "reason", "conflict.days" => "until", _ => "area" });
        return Page();
    }

    private async Task Show()
    {
        Frame = new("Conflicts of interest") { Crumbs = [new("Home", "/"), new("Your account", "/account")] };
        Areas = await names.Now(HttpContext.RequestAborted);
        var declared = new List<(ConflictOfInterest, string, int)>();
        foreach (var (conflict, place) in Me.Person.Conflicts.Select((c, i) => (c, i)))
        {
            declared.Add((conflict, await names.Of(conflict.Area, HttpContext.RequestAborted), place));
        }

        Declared = declared;
    }
}
