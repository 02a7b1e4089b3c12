using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>Every way out of a stage but the one forward: back, pause, defer, resume, withdraw, reopen. One of them is always open.</summary>
[NeedsSight(Sight.Plan | Sight.Team)]
public sealed class MovesModel(InspectionAccess access, ConductStore inspections) : InspectionForm(access, inspections)
{
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The law, guidance or decision it rests on.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    /// <summary>The form that was sent, whose fields keep what was typed; absent: none.</summary>
    public InspectionMove? Sent { get; private set; }

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public bool Steers => Inspection.IsSteeredBy(Me.Person);

    /// <summary>Why a move cannot be made now; absent where it can.</summary>
    public string? Closed(InspectionMove move) => Inspection.Refusal(Edition, move)?.Sentence;

    public Task OnGet() => Load();

    public Task<IActionResult> OnPostBack() => Move(InspectionMove.Back, i => i.Back(Edition, Why ?? ""), "Back to the stage before");

    public Task<IActionResult> OnPostPause() => Move(InspectionMove.Pause, i => i.Pause(Edition, Why ?? "", Basis ?? "", Act), "Paused");

    public async Task<IActionResult> OnPostDefer()
    {
        if (TypedDay.Read(Until ?? "") is not { } until)
        {
            Sent = InspectionMove.Defer;
            Refuse("Defer-until", TypedDay.Expected(Until ?? ""));
            await Load();
            return Page();
        }

        return await Move(InspectionMove.Defer, i => i.Defer(Edition, until, Why ?? "", Basis ?? "", Act), "Deferred");
    }

    public Task<IActionResult> OnPostResume() => Move(InspectionMove.Resume, i => i.Resume(Edition, Act), "Resumed");

    public Task<IActionResult> OnPostWithdraw() => Move(InspectionMove.Withdraw, i => i.Withdraw(Edition, Why ?? "", Act), "Withdrawn");

    public Task<IActionResult> OnPostReopen() => Move(InspectionMove.Reopen, i => i.Reopen(Edition), "Reopened");

    /// <summary>A field of the form of one move; what was typed stays in the form that was sent.</summary>
    public Field FieldOf(InspectionMove move, string name, string label, string? typed) =>
        new($"{move}-{name}", label, Sent == move ? typed ?? "" : "") { Wrong = WrongOf($"{move}-{name}") };

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: go back, pause, defer, withdraw") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }

    private async Task<IActionResult> Move(InspectionMove move, Func<Inspection, Result<Inspection>> change, string what)
    {
        Sent = move;
        if (!Steers)
        {
            Refuse($"{move}-why", "This is for the lead inspectors and planners.");
            await Load();
            return Page();
        }

        return await Keep(change, string.IsNullOrWhiteSpace(Why) ? $"{what}." : $"{what}: {Why.Trim()}", $"{move}-why", Links.ToWork(Inspection.Id));
    }
}
