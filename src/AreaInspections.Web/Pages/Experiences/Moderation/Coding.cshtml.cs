using AreaInspections.Experiences;
using AreaInspections.Findings;
using AreaInspections.People;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Experiences.Moderation;

/// <summary>Themes of several accounts at once: their words side by side with what they suggest, settled where a person says that they have read them.</summary>
[NeedsRole(Role.Moderator, Role.Analyst)]
public sealed class CodingModel(ModerationStore accounts, AccountThemes themes) : MemberPage
{
    /// <summary>Accounts on one page: as many as somebody reads in one go.</summary>
    public const int OnPage = 10;

    private const int LookedAt = 100;

    private Dictionary<Guid, string> _refused = [];

    public IReadOnlyList<AccountToCode> Accounts { get; private set; } = [];

    /// <summary>Accounts that were read and have no themes yet, also those that this person may not open.</summary>
    public int Left { get; private set; }

    /// <summary>How many were settled just now; absent where nothing was sent.</summary>
    public int? Done { get; private set; }

    public Codebook Codebook => themes.Codebook;

    public string ThemeName(string id) => Codebook.Themes.First(t => t.Id == id).Name;

    public Task OnGet() => Load();

    /// <summary>What is wrong with what was sent about an account; absent where nothing is.</summary>
    public string? WrongWith(Guid id) => _refused.GetValueOrDefault(id);

    public async Task OnPost(IReadOnlyList<string>? done)
    {
        var seen = (done ?? []).Select(SeenAccounts.Parse).OfType<SeenExperience>().DistinctBy(s => s.Id).ToList();
        if (seen.Count == 0)
        {
            Refuse("accounts", "Say of at least one account that you have read it.");
        }
        else
        {
            var answers = await accounts.ChangeAll(seen, Settled, "coded", By("Themes were settled."), HttpContext.RequestAborted);
            Done = answers.Count(a => a.Succeeded);
            _refused = answers.Zip(seen).Where(a => !a.First.Succeeded).ToDictionary(a => a.Second.Id, a => a.First.Problems[0].Sentence);
        }

        await Load();
        foreach (var (id, sentence) in _refused)
        {
            Refuse(Accounts.Any(a => a.Experience.Id == id) ? $"account-{id}" : "accounts", $"Account {ModerationWords.Number(id)}: {sentence}");
        }
    }

    private Result<Experience> Settled(Experience experience) => experience.IsOpenTo(Me.Person)
        ? experience.Code(Sent(experience.Id) ?? [], t => Codebook.Themes.Any(k => k.Id == t), Me.Person.Email)
        : ExperienceProblems.Unknown; // Not that it is there, either.

    /// <returns>Themes as they were ticked in the form that was sent; nothing where the account did not stand in it.</returns>
    private IReadOnlyList<string>? Sent(Guid id) =>
        Request.HasFormContentType && Request.Form["shown"].Contains(id.ToString()) ? [.. Request.Form[$"themes-{id}"].OfType<string>()] : null;

    private async Task Load()
    {
        Frame = new("Themes, several at a time") { Crumbs = [new("Your work", WorkLinks.Work), new("What families sent", ModerationLinks.Queue)] };
        Left = (await accounts.Counts(HttpContext.RequestAborted)).Where(c => c.Stage == ExperienceStage.Read).Sum(c => c.Count);
        var waiting = await Waiting();
        var opened = await accounts.Open([.. waiting.Select(e => e.Id)], [AccountPart.Facts, AccountPart.Words], By("Read for coding."), HttpContext.RequestAborted);
        if (!opened.Succeeded)
        {
            Refuse(opened.Problems, _ => "accounts");
            return;
        }

        var form = FormReader.Load();
        Accounts = [.. waiting.Select(e => opened.Value.Single(o => o.Experience.Id == e.Id)).Select(o => Shown(o, Account.Whole(o.Facts, o.Words, form), form))];
    }

    private AccountToCode Shown(OpenedExperience opened, Account account, ExperienceForm form)
    {
        var (texts, id, suggested) = (FormTexts.In("en", account), opened.Experience.Id, themes.Suggest(account, form));
        return new(
            opened.Experience,
            [.. account.InOwnWords(form).Select(p => (p.Wait is null ? texts[$"q.{p.Question}.label"] : texts["wait.said.label"], p.Words))],
            suggested,
            Sent(id) ?? [.. suggested.Select(s => s.Theme)],
            _refused.ContainsKey(id));
    }

    /// <summary>The longest waiting that the person may open.</summary>
    private async Task<IReadOnlyList<Experience>> Waiting()
    {
        var waiting = new List<Experience>();
        for (var skip = 0; waiting.Count < OnPage; skip += LookedAt)
        {
            var page = await accounts.Queue(new QueuePage(ExperienceStage.Read, Skip: skip, Take: LookedAt), HttpContext.RequestAborted);
            waiting.AddRange(page.Where(e => e.IsOpenTo(Me.Person)));
            if (page.Count < LookedAt)
            {
                break;
            }
        }

        return [.. waiting.Take(OnPage)];
    }
}

/// <summary>One account whose themes are to be settled.</summary>
/// <param name="Words">What was written, each with the question it answers.</param>
/// <param name="Ticked">Themes shown as chosen: as they were sent, or those suggested.</param>
/// <param name="IsDone">The person said that they have read it, and it was refused.</param>
public sealed record AccountToCode(
    Experience Experience, IReadOnlyList<(string Question, string Says)> Words, IReadOnlyList<SuggestedTheme> Suggested, IReadOnlyCollection<string> Ticked, bool IsDone);
