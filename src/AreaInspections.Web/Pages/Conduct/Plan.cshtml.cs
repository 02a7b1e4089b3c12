using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>When it takes place, whom the area names, and what holds its publication.</summary>
[NeedsSight(Sight.Plan | Sight.Team | Sight.Review)]
public sealed class PlanModel(InspectionAccess access, ConductStore inspections) : InspectionForm(access, inspections)
{
    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Last { get; set; }

    [BindProperty]
    public string? OfficerName { get; set; }

    [BindProperty]
    public string? OfficerTitle { get; set; }

    /// <summary>Sign-in name; absent while the officer has none.</summary>
    [BindProperty]
    public string? OfficerAccount { get; set; }

    [BindProperty]
    public string? Embargo { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    public bool Steers => Inspection.IsSteeredBy(Me.Person);

    public async Task OnGet()
    {
        (First, Last) = (Inspection.Days is { } days ? Typed(days.Start) : "", Inspection.Days is { } same ? Typed(same.End) : "");
        (OfficerName, OfficerTitle, OfficerAccount) = (Inspection.Officer?.Name, Inspection.Officer?.Title, Inspection.Officer?.Person);
        Embargo = Inspection.Embargo is { } until ? Typed(London.Day(until)) : "";
        await Load();
    }

    public async Task<IActionResult> OnPostDays()
    {
        var (first, last) = (TypedDay.Read(First ?? ""), TypedDay.Read(Last ?? ""));
        if (first is null)
        {
            Refuse("first", TypedDay.Expected(First ?? ""));
        }

        if (last is null || last < first)
        {
            Refuse("last", last is null ? TypedDay.Expected(Last ?? "") : "The last day is before the first.");
        }

        return await Steered(i => i.SetDays(new DateRange(first!.Value, last!.Value)), "Set the days on site.", "first");
    }

    public Task<IActionResult> OnPostOfficer()
    {
        if (string.IsNullOrWhiteSpace(OfficerName) || string.IsNullOrWhiteSpace(OfficerTitle))
        {
            Refuse(string.IsNullOrWhiteSpace(OfficerName) ? "officerName" : "officerTitle", "Enter the name and the post of the nominated officer.");
        }

        var account = string.IsNullOrWhiteSpace(OfficerAccount) ? null : OfficerAccount.Trim().ToLowerInvariant();
        return Steered(i => i.NameOfficer(new AreaOfficer(OfficerName!.Trim(), OfficerTitle!.Trim(), account)), "Named the area's nominated officer.", "officerName");
    }

    public Task<IActionResult> OnPostEmbargo()
    {
        var empty = string.IsNullOrWhiteSpace(Embargo);
        var day = TypedDay.Read(Embargo ?? "");
        if (!empty && day is null)
        {
            Refuse("embargo", TypedDay.Expected(Embargo ?? ""));
        }

        return Steered(i => i.SetEmbargo(empty ? null : London.Midnight(day!.Value)), empty ? "Lifted the embargo." : "Set an embargo.", "embargo");
    }

    public Task<IActionResult> OnPostHold() =>
        Steered(i => i.Hold(new PublicationHold(Guid.CreateVersion7(), Reason?.Trim() ?? "", Basis?.Trim() ?? "", Act.Today, null)), $"Held publication: {Reason}", "reason");

    public Task<IActionResult> OnPostLift(Guid hold, string? lifted)
    {
        if (string.IsNullOrWhiteSpace(lifted))
        {
            Refuse($"lifted-{hold}", "Say why it no longer holds.");
        }

        return Steered(
            i => i.Holds.FirstOrDefault(h => h.Id == hold) is { } known ? i.Hold(known with { Lifted = lifted!.Trim() }) : new Problem("inspection.no-hold", "There is no such hold. Look at the page again."),
            $"Lifted a hold: {lifted}",
            $"lifted-{hold}");
    }

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: days, officer and holds") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }

    private static string Typed(DateOnly day) => $"{day.Day} {day.Month} {day.Year}";

    private async Task<IActionResult> Steered(Func<Inspection, Result<Inspection>> change, string why, string field)
    {
        if (!Steers)
        {
            Refuse(field, "This is for the lead inspectors and planners.");
        }

        if (Wrongs.Count == 0)
        {
            return await Keep(change, why, field);
        }

        await Load();
        return Page();
    }
}
