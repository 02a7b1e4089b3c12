using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences.Moderation;

/// <summary>What waits for moderators: danger first, then the longest waiting. Nothing of an account is shown before it is opened.</summary>
[NeedsRole(Role.Moderator, Role.Analyst)]
public sealed class QueueModel(ModerationStore accounts, LateDanger danger, AreaNames names, TimeProvider time) : MemberPage
{
    public const int OnPage = 100;

    private IReadOnlyList<QueueCount> _counts = [];

    [BindProperty(SupportsGet = true)]
    public ExperienceStage Stage { get; set; }

    /// <summary>Id of a local area; absent for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public IReadOnlyList<Experience> Experiences { get; private set; } = [];

    public IReadOnlyList<LocalArea> Areas { get; private set; } = [];

    /// <summary>Accounts that speak of danger and whose time is over.</summary>
    public int Late { get; private set; }

    /// <summary>What was just done; absent where nothing was.</summary>
    public string? Done { get; private set; }

    public bool IsModerator => Me.Person.Holds(Role.Moderator);

    /// <summary>Analysts come to what was read; only moderators read first.</summary>
    public IReadOnlyList<ExperienceStage> Stages => IsModerator
        ? [ExperienceStage.Received, ExperienceStage.Read, ExperienceStage.Coded, ExperienceStage.SetAside]
        : [ExperienceStage.Read, ExperienceStage.Coded];

    public int CountOf(ExperienceStage stage) => _counts.Where(c => c.Stage == stage).Sum(c => c.Count);

    public DangerClock ClockOf(Experience experience) => DangerClock.Of(experience, time.GetUtcNow().UtcDateTime);

    public string NameOf(AreaId? area) => area is { } id ? Areas.FirstOrDefault(a => a.Id == id)?.PlainName ?? id.Value : "not said";

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost(IReadOnlyList<string>? chosen, string? reason)
    {
        if (!IsModerator)
        {
            return NotFound();
        }

        var seen = (chosen ?? []).Select(SeenAccounts.Parse).OfType<SeenExperience>().ToList();
        if (seen.Count == 0 || string.IsNullOrEmpty(reason))
        {
            Refuse("reason", seen.Count == 0 ? "Choose at least one account." : "Choose a reason.");
        }
        else
        {
            var at = time.GetUtcNow().UtcDateTime;
            var decided = await accounts.ChangeAll(seen, e => e.DecideTogether(reason, Me.Person.Email, at), "decided", By("Decided together with others."), HttpContext.RequestAborted);
            Done = $"{decided.Count(d => d.Succeeded)} of {decided.Count} decided.";
            foreach (var problem in decided.SelectMany(d => d.Problems).DistinctBy(p => p.Code))
            {
                Refuse("reason", $"{decided.Count(d => d.Problems.Any(p => p.Code == problem.Code))} not decided: {problem.Sentence}");
            }
        }

        await Load();
        return Page();
    }

    private async Task Load()
    {
        Frame = new("What families sent") { Crumbs = [new("Your work", WorkLinks.Work)] };
        Stage = Stages.Contains(Stage) ? Stage : Stages[0];
        Areas = await names.Now(HttpContext.RequestAborted);
        _counts = await accounts.Counts(HttpContext.RequestAborted);
        var page = await accounts.Queue(new QueuePage(Stage, string.IsNullOrEmpty(Area) ? null : new AreaId(Area), Math.Max(0, Skip), OnPage), HttpContext.RequestAborted);
        Experiences = [.. page.Where(e => e.IsOpenTo(Me.Person))];
        Late = await danger.Count(HttpContext.RequestAborted);
    }
}
