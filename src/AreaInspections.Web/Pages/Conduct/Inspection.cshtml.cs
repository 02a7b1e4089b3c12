using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>One inspection for those who take part in it: where it stands, what is missing before it goes on, how long there is, and the way to everything else.</summary>
[NeedsSight(Sight.Plan | Sight.Area | Sight.Review | Sight.Team)]
public sealed class InspectionModel(InspectionAccess access, ConductStore inspections, ConductRules rules) : InspectionForm(access, inspections)
{
    private readonly ConductStore _inspections = inspections;

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public Stage Stage => Edition.Stage(Inspection.Stage)!;

    /// <summary>Absent at the last stage.</summary>
    public Stage? Next => Edition.Stages.SkipWhile(s => s.Id != Inspection.Stage).Skip(1).FirstOrDefault();

    /// <summary>Whether only publication leads on.</summary>
    public bool NextIsPublished => Next == Edition.Stages[^1];

    public IReadOnlyList<MissingCheck> Lacking { get; private set; } = [];

    public IReadOnlyList<RunningClock> Clocks { get; private set; } = [];

    public bool Steers => Inspection.IsSteeredBy(Me.Person);

    public bool Plans => Inspection.IsPlannedBy(Me.Person);

    /// <summary>The day as it was typed, and the event it is for.</summary>
    public (string Event, string Day) Typed { get; private set; } = ("", "");

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostForward()
    {
        if (!Steers)
        {
            return await Refused();
        }

        var moved = await _inspections.Forward(Inspection.Id, Seen, papers => rules.GateOf(Inspection, papers), By("On to the next stage."), HttpContext.RequestAborted);
        if (moved.Succeeded)
        {
            return LocalRedirect(Request.Path);
        }

        // What is missing stands in the list, as far as the person may read it.
        var others = moved.Problems.Where(p => !p.Code.StartsWith(MissingCheck.CodeStart, StringComparison.Ordinal)).ToList();
        Refuse(others.Count > 0 ? others : [new("inspection.gate", "Something is still missing. The list below says what.")], _ => "missing");
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostConfirm(string check) => MayConfirm(check)
        ? Keep(i => i.Confirm(Edition, check, Act), $"Said that it is so: {Edition.Check(check)!.Asks}", "missing")
        : Refused();

    public async Task<IActionResult> OnPostRecord(string @event, string? day)
    {
        Typed = (@event ?? "", day ?? "");
        if (!Steers)
        {
            return await Refused();
        }

        if (TypedDay.Read(Typed.Day) is not { } read)
        {
            Refuse(DayField(Typed.Event), TypedDay.Expected(Typed.Day));
            await Load();
            return Page();
        }

        return await Keep(i => i.Record(Edition, Typed.Event, read, Act), $"Recorded the day: {Typed.Event}.", DayField(Typed.Event));
    }

    public bool MayConfirm(string check) => Edition.Check(check) is { } asked && Inspection.MayConfirm(asked, Me.Person);

    /// <summary>Id of the field for the day of an event.</summary>
    public static string DayField(string name) => "day-" + name.Replace(' ', '-');

    protected override async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: inspection") { Crumbs = [new("Home", "/"), new("Your work", WorkLinks.Work)] };
        var lacking = Sees(Sight.Team | Sight.Plan | Sight.Review) ? (await rules.GateOf(Inspection, HttpContext.RequestAborted)).Missing(Inspection) : [];
        Lacking = Sees(Sight.Team | Sight.Review) ? lacking : [.. lacking.Select(m => m.WithoutPapers)];
        Clocks = rules.ClocksOf(Inspection);
    }

    private async Task<IActionResult> Refused()
    {
        Refuse("missing", "This is not yours to say. Ask a lead inspector of the team.");
        await Load();
        return Page();
    }
}
