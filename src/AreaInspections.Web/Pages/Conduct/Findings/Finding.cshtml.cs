using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Readers.Findings;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Conduct.Findings;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Findings;

/// <summary>One finding: its words, what it rests on, who agrees and who does not. New where the route names none.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class FindingModel(InspectionAccess access, ConductStore inspections, EvidenceIntake evidence) : ConductPage(access)
{
    private static readonly Lazy<Codebook> s_codebook = new(CodebookReader.Load);

    /// <summary>Part of the route; absent for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "finding")]
    public Guid? Asked { get; set; }

    [BindProperty]
    public FindingForm Form { get; set; } = new();

    [BindProperty]
    public string? Why { get; set; }

    public WorkingPapers Papers { get; private set; } = null!;

    /// <summary>As it stands; absent for a new one.</summary>
    public DraftFinding? Finding { get; private set; }

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public bool IsOfTeam => Sees(Sight.Team);

    public static IReadOnlyList<Theme> Themes => s_codebook.Value.Themes;

    /// <summary>What the edition has findings of, in its order.</summary>
    public IEnumerable<Polarity> Kinds => Edition.Sections.Where(s => s.Polarity is not null).Select(s => s.Polarity!.Value).Distinct();

    /// <summary>The evidence as far as the person may read it.</summary>
    public EvidenceInSight Seen { get; private set; } = null!;

    public CitedEvidence Citable => CitedEvidence.Of(Inspection, Seen, "Form.Evidence", [.. Form.Evidence], Form.Criterion);

    /// <summary>Cited items that were replaced since: what now stands for each.</summary>
    public IEnumerable<(EvidenceItem Item, IReadOnlyList<EvidenceItem> Now)> Replaced => (Finding?.Evidence ?? [])
        .Where(Seen.IsReplaced).Select(id => (Item: Seen.Find(id), Now: Seen.StandingFor(id))).Where(r => r.Item is not null && r.Now.Count > 0).Select(r => (r.Item!, r.Now));

    public bool MineIsOpen => Finding?.Disagreements.Any(d => d.Who == Me.Person.Email && d.Settled is null) == true;

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Asked is not null && Finding is null)
        {
            return Missing("There is no such finding.", "Look at the list of findings.");
        }

        Form = Finding is { } finding ? FindingForm.Of(finding) : new FindingForm { Order = Papers.Findings.Count + 1 };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Form.Polarity is null || !Kinds.Contains(Form.Polarity.Value))
        {
            Refuse("kind", "Say what kind of finding it is.");
        }

        if (Edition.Criteria.All(c => c.Id != Form.Criterion))
        {
            Refuse("criterion", "Say which it belongs to.");
        }

        if (string.IsNullOrWhiteSpace(Form.Text))
        {
            Refuse("text", "Write the finding in whole sentences, as the area will read it.");
        }

        return Wrongs.Count > 0 ? Page() : await Keep(Form.On(Inspection.Id, Finding, CitedEvidence.Kept(Seen, Finding?.Evidence ?? [], Form.Evidence)), Form.Version, Finding is null ? "Drew up a finding." : "Changed a finding.", "text");
    }

    public Task<IActionResult> OnPostAgree(int seen) => OnStanding(f => f.Agreed(Me.Person.Email), seen, "Agreed to the words of a finding.");

    public Task<IActionResult> OnPostDisagree(int seen) => OnStanding(
        f => string.IsNullOrWhiteSpace(Why) ? ConductProblems.ReasonMissing : f.Disputed(new(Me.Person.Email, Why.Trim(), Act.Now)), seen, "Disagreed with a finding.");

    public Task<IActionResult> OnPostSettle(int seen, string who) => OnStanding(
        f => string.IsNullOrWhiteSpace(Why) ? new Problem("finding.settled-how", "Say how it was settled.") : f.Settled(who ?? "", Why.Trim()), seen, "Settled a disagreement.");

    public Task<IActionResult> OnPostShare(int seen) => OnStanding(f => f with { SharedOn = Act.Today }, seen, "Shared with the area as emerging.");

    public Task<IActionResult> OnPostSetAside(int seen) => OnStanding(
        f => string.IsNullOrWhiteSpace(Why) ? ConductProblems.ReasonMissing : f with { SetAside = Why.Trim() }, seen, "Set a finding aside.");

    public Task<IActionResult> OnPostTakeUp(int seen) => OnStanding(f => f with { SetAside = null }, seen, "Took a finding up again.");

    private async Task<IActionResult> OnStanding(Func<DraftFinding, Result<DraftFinding>> change, int seen, string why)
    {
        await Load();
        if (Finding is not { } finding)
        {
            return Missing("There is no such finding.", "Look at the list of findings.");
        }

        Form = FindingForm.Of(finding);
        var changed = change(finding);
        if (changed.Succeeded)
        {
            return await Keep(changed.Value, seen, why, "why");
        }

        Refuse(changed.Problems, _ => "why");
        return Page();
    }

    private async Task<IActionResult> Keep(DraftFinding finding, int seen, string why, string field)
    {
        if (!IsOfTeam)
        {
            Refuse(field, "Only the team changes findings. Comment on the sentence instead.");
            return Page();
        }

        var kept = await inspections.Papers.Keep(finding, seen, By(why), HttpContext.RequestAborted);
        if (kept.Succeeded)
        {
            return LocalRedirect(WorkLinks.FindingOf(Inspection, finding.Id));
        }

        Refuse(kept.Problems, _ => field);
        return Page();
    }

    private async Task Load()
    {
        Papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
        Seen = await evidence.Seen(Inspection, Me.Person, HttpContext.RequestAborted);
        Finding = Asked is { } id ? Papers.Findings.FirstOrDefault(f => f.Id == id) : null;
        Frame = new($"{Inspection.AreaName}: {(Asked is null ? "draw up a finding" : "a finding")}") { Crumbs = this.Crumbs(new Crumb("Findings", WorkLinks.Findings(Inspection))) };
    }
}
