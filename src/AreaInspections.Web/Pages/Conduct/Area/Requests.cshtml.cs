using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>What the inspectors ask the area for, by when, and who answered when. Both sides see the same page.</summary>
[NeedsSight(Sight.Area | Sight.Team | Sight.Review)]
public sealed class RequestsModel(InspectionAccess access, ConductStore inspections) : InspectionForm(access, inspections)
{
    [BindProperty]
    public string? Asks { get; set; }

    [BindProperty]
    public string? Due { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>Those still open first, by the day they are due.</summary>
    public IEnumerable<InformationRequest> Requests => Inspection.Requests.OrderBy(r => !r.Open).ThenBy(r => r.Due);

    public bool IsAsker => Sees(Sight.Team);

    public DateOnly Today => Act.Today;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAsk()
    {
        if (string.IsNullOrWhiteSpace(Asks))
        {
            Refuse("asks", ConductProblems.RequestEmpty.Sentence);
        }

        if (TypedDay.Read(Due ?? "") is not { } due)
        {
            Refuse("due", TypedDay.Expected(Due ?? ""));
        }
        else if (Wrongs.Count == 0)
        {
            return await Asked(i => i.Ask(new(Guid.CreateVersion7(), Asks!.Trim(), Act.Today, due, [], null)), "Asked the area for information.", "due");
        }

        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostWaive(Guid request) => Asked(i => i.Waive(request, Why?.Trim() ?? ""), "A request is no longer needed.", $"why-{request}");

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: requests for information") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }

    private async Task<IActionResult> Asked(Func<Inspection, Result<Inspection>> change, string why, string field)
    {
        if (IsAsker)
        {
            return await Keep(change, why, field);
        }

        Refuse(field, "Only the team asks. Answer a request on its own page.");
        await Load();
        return Page();
    }
}
