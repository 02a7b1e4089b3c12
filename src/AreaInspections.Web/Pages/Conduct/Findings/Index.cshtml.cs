using AreaInspections.Conduct;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct.Findings;

/// <summary>What the team has found so far, by criterion, with who agrees and what it rests on.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class IndexModel(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public WorkingPapers Papers { get; private set; } = null!;

    public bool IsOfTeam => Sees(Sight.Team);

    public IEnumerable<DraftFinding> Of(Criterion criterion) => Papers.Counting.Where(f => f.Criterion == criterion.Id).OrderBy(f => f.Polarity).ThenBy(f => f.Order).ThenBy(f => f.Id);

    public IEnumerable<DraftFinding> SetAside => Papers.Findings.Where(f => !f.Counts);

    public string Kind(Polarity polarity) => OutcomeRules.Name(polarity, Edition);

    public async Task OnGet()
    {
        Frame = new($"{Inspection.AreaName}: findings") { Crumbs = this.Crumbs() };
        Papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
    }

    /// <summary>What is still open about a finding, in a few words; empty where nothing is.</summary>
    public string Open(DraftFinding finding)
    {
        var disputed = finding.Disagreements.Count(d => d.Settled is null);
        var unagreed = Inspection.People.Team.Where(t => t.Part == TeamPart.Lead && !finding.AgreedBy.Contains(t.Person, StringComparer.Ordinal)).Select(t => ConductProblems.Name(t.Body)).ToList();
        return string.Join("; ", new[]
        {
            finding.Evidence.Count == 0 ? "cites no evidence" : null,
            disputed > 0 ? $"{disputed} of the team disagree" : null,
            unagreed.Count > 0 ? $"not agreed by the lead for {string.Join(" and ", unagreed)}" : null,
        }.OfType<string>());
    }
}
