using AreaInspections.Conduct;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Findings;

/// <summary>What the team concludes about each aspect or criterion and about the whole, each with why and on what evidence.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class JudgementsModel(InspectionAccess access, ConductStore inspections, EvidenceIntake evidence) : ConductPage(access)
{
    /// <summary>Criterion, or the whole, whose form is open; absent: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? About { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Rationale { get; set; }

    /// <remarks>A list that can grow: what the form sends is added to it.</remarks>
    [BindProperty]
    public ICollection<Guid> Evidence { get; set; } = [];

    /// <summary>Version the form was made from; 0 for a new one.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public WorkingPapers Papers { get; private set; } = null!;

    public bool IsOfTeam => Sees(Sight.Team);

    /// <summary>Id and name of everything that is judged, in the order of the edition, the whole last.</summary>
    public IEnumerable<(string About, string Name, string Asks)> Judged =>
        Edition.Criteria.Select(c => (c.Id, c.Name, c.Asks)).Append((Judgement.OfTheWhole, "The outcome", "What do all findings together come to?"));

    /// <summary>Why the outcome does not fit the findings; empty where it does.</summary>
    public IReadOnlyList<string> Unfit => OutcomeRules.Check(Edition, Papers);

    public Judgement? Of(string about) => Papers.Judgements.FirstOrDefault(j => j.About == about);

    /// <summary>The evidence as far as the person may read it.</summary>
    public EvidenceInSight InSight { get; private set; } = null!;

    public CitedEvidence Citable => CitedEvidence.Of(Inspection, InSight, "evidence", [.. Evidence], About);

    public async Task OnGet()
    {
        await Load();
        if (About is { } about && Of(about) is { } judgement)
        {
            (Outcome, Rationale, Evidence, Seen) = (judgement.Outcome, judgement.Rationale, [.. judgement.Evidence], judgement.Version);
        }
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        var whole = About == Judgement.OfTheWhole;
        if (!IsOfTeam)
        {
            Refuse("rationale", "Only the team judges.");
        }
        else if (Judged.All(j => j.About != About))
        {
            Refuse("rationale", "There is no such criterion. Look at the page again.");
        }

        if (whole && Edition.Outcomes.All(o => o.Code != Outcome))
        {
            Refuse("outcome", "Choose the outcome.");
        }

        if (string.IsNullOrWhiteSpace(Rationale))
        {
            Refuse("rationale", "Say why, in whole sentences.");
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var judgement = new Judgement { Inspection = Inspection.Id, About = About!, Version = Seen, Outcome = whole ? Outcome : null, Rationale = Rationale!.Trim(), Evidence = CitedEvidence.Kept(InSight, Of(About!)?.Evidence ?? [], Evidence) };
        var kept = await inspections.Papers.Keep(judgement, Seen, By("Judged."), HttpContext.RequestAborted);
        if (kept.Succeeded)
        {
            return LocalRedirect($"{WorkLinks.Judgements(Inspection)}#{About}");
        }

        Refuse(kept.Problems, _ => "rationale");
        return Page();
    }

    private async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: judgements") { Crumbs = this.Crumbs() };
        Papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
        InSight = await evidence.Seen(Inspection, Me.Person, HttpContext.RequestAborted);
    }
}
