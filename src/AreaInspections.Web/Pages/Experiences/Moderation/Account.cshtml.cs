using AreaInspections.Experiences;
using AreaInspections.Findings;
using AreaInspections.People;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences.Moderation;

/// <summary>One account, opened: read, made safe, decided, coded. Every opening is written down.</summary>
[NeedsRole(Role.Moderator, Role.Analyst)]
public sealed class AccountModel(ModerationStore accounts, AccountSigns signs, AccountThemes themes, AreaNames names, TimeProvider time) : MemberPage
{
    /// <summary>Why a moderator looks at how to reach a sender. Fixed, because it stays in the history when the account is gone.</summary>
    public static readonly IReadOnlyList<string> Purposes = ["To make sure that somebody is safe", "To ask about what was sent", "To answer what the sender asked for", "To ask whether inspectors may get in touch"];

    public Experience Experience { get; private set; } = null!;

    /// <summary>Facts and words.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>Absent until it is asked for.</summary>
    public Account? Contact { get; private set; }

    public ExperienceForm Form => FormReader.Load();

    public FormTexts Texts { get; private set; } = FormTexts.In(null);

    public string AreaName { get; private set; } = "";

    public IReadOnlyList<OwnWords> Places { get; private set; } = [];

    public IReadOnlyList<MarkedDetail> Marks { get; private set; } = [];

    public IReadOnlyList<SuggestedTheme> Suggested { get; private set; } = [];

    public Codebook Codebook => themes.Codebook;

    public bool IsModerator => Me.Person.Holds(Role.Moderator);

    public DangerClock Clock => DangerClock.Of(Experience, time.GetUtcNow().UtcDateTime);

    public DateOnly ReceivedOn => DateOnly.FromDateTime(Experience.ReceivedAt);

    /// <summary>Themes shown as chosen: those settled, or those suggested.</summary>
    public IEnumerable<string> Ticked => Experience.Handling.Themes.Count > 0 ? Experience.Handling.Themes : Suggested.Select(s => s.Theme);

    /// <summary>What was typed or chosen in a form that was refused.</summary>
    public string Typed(string field) => Wrongs.Count > 0 && Request.HasFormContentType ? Request.Form[field].ToString() : "";

    public string ThemeName(string id) => Codebook.Themes.First(t => t.Id == id).Name;

    public string LabelOf(OwnWords place) => place.Wait is null ? Texts[$"q.{place.Question}.label"] : Texts["wait.said.label"];

    public string At(DateTime moment) => London.Moment(moment);

    public IEnumerable<(string Words, MarkedDetail? Mark)> Pieces(OwnWords place) => MarkedWords.Pieces(place, Marks);

    public async Task<IActionResult> OnGet(Guid id) => await Load(id, "Read for moderation or coding.") ?? Page();

    public async Task<IActionResult> OnPostErase(Guid id, int seen, IReadOnlyList<string>? mark, string? words)
    {
        if (!IsModerator || await Load(id, "Read to erase personal details.") is { } missing)
        {
            return NotFound();
        }

        List<Redaction> redactions = [.. Marks.Where(m => mark?.Contains(m.Id) == true).Select(m => new Redaction(m.Place, m.Start, m.Length, m.Kind, Texts[$"check.taken.{m.Kind}"]))];
        foreach (var place in string.IsNullOrWhiteSpace(words) ? [] : Places)
        {
            for (var at = place.Words.IndexOf(words!.Trim(), StringComparison.OrdinalIgnoreCase); at >= 0; at = place.Words.IndexOf(words.Trim(), at + words.Trim().Length, StringComparison.OrdinalIgnoreCase))
            {
                redactions.Add(new Redaction(place, at, words.Trim().Length, "other", Texts["check.taken.other"]));
            }
        }

        if (redactions.Count == 0)
        {
            Refuse("words", "Choose something marked, or write the words to erase as they stand there.");
            return Page();
        }

        return await After(accounts.Redact(id, seen, Form, redactions, By("Personal details were erased."), HttpContext.RequestAborted), id, "words");
    }

    public Task<IActionResult> OnPostDanger(Guid id, int seen, IReadOnlyList<string>? kind) =>
        Change(id, seen, e => e.SeeDanger(kind ?? []), "danger-seen", "A moderator saw danger.", "kind");

    public Task<IActionResult> OnPostEscalate(Guid id, int seen, string? step, string? told, string? why) => Change(
        id, seen, e => e.Escalate(new Escalation(step ?? "", told?.Trim() ?? "", why?.Trim() ?? "", Me.Person.Email, time.GetUtcNow().UtcDateTime)), "escalated", "What was done about danger.", "why");

    /// <summary>What may be used stays open for its themes; from what may not, the next one follows.</summary>
    public async Task<IActionResult> OnPostDecide(Guid id, int seen, string? reason, string? note)
    {
        var decided = await Change(id, seen, e => e.Decide(reason ?? "", note?.Trim() ?? "", Me.Person.Email, time.GetUtcNow().UtcDateTime), "decided", "Decided whether it can be used.", "reason");
        return decided is LocalRedirectResult && !ModerationRules.Reasons.GetValueOrDefault(reason ?? "") ? await Next(id) : decided;
    }

    /// <summary>The next one follows.</summary>
    public async Task<IActionResult> OnPostCode(Guid id, int seen, IReadOnlyList<string>? themes)
    {
        var coded = await After(accounts.Change(id, seen, e => e.IsOpenTo(Me.Person) ? e.Code(themes ?? [], t => Codebook.Themes.Any(k => k.Id == t), Me.Person.Email) : ExperienceProblems.NoConsent, "coded", By("Themes were settled."), HttpContext.RequestAborted), id, "themes");
        return coded is LocalRedirectResult ? await Next(id) : coded;
    }

    public async Task<IActionResult> OnPostContact(Guid id, string? purpose)
    {
        if (!IsModerator || await Load(id, "Read before reaching the sender.") is { } missing)
        {
            return NotFound();
        }

        if (!Purposes.Contains(purpose))
        {
            Refuse("purpose", "Choose why you need to reach the sender.");
            return Page();
        }

        if (Experience.Consents.Contains(Consent.Contact))
        {
            var opened = await accounts.Open([id], [AccountPart.Contact], new Change(Me.Person.Email, purpose!), HttpContext.RequestAborted);
            Contact = opened.Succeeded ? opened.Value.SingleOrDefault()?.Contact : null;
        }

        return Page();
    }

    private async Task<IActionResult> Change(Guid id, int seen, Func<Experience, Result<Experience>> step, string verb, string why, string field) =>
        IsModerator ? await After(accounts.Change(id, seen, step, verb, By(why), HttpContext.RequestAborted), id, field) : NotFound();

    /// <summary>To the one after it in what waits for this person, so that two who work side by side do not open the same; to the queue where none is left.</summary>
    private async Task<LocalRedirectResult> Next(Guid id)
    {
        var done = await accounts.Find(id, HttpContext.RequestAborted);
        var waiting = (await accounts.Queue(new QueuePage(IsModerator ? ExperienceStage.Received : ExperienceStage.Read), HttpContext.RequestAborted)).Where(e => e.Id != id && e.IsOpenTo(Me.Person)).ToList();
        var next = waiting.Find(e => e.Handling.Dangers.Count > 0) ?? waiting.Find(e => e.ReceivedAt >= done?.ReceivedAt) ?? waiting.FirstOrDefault();
        return LocalRedirect(next is null ? ModerationLinks.Queue : ModerationLinks.Account(next.Id));
    }

    private async Task<IActionResult> After(Task<Result<Experience>> changing, Guid id, string field)
    {
        var changed = await changing;
        if (changed.Succeeded)
        {
            return LocalRedirect(ModerationLinks.Account(id));
        }

        Refuse(changed.Problems, _ => field);
        return await Load(id, "Read again after a refusal.") ?? Page();
    }

    /// <returns>What to answer instead; nothing where the account is there and may be read.</returns>
    private async Task<IActionResult?> Load(Guid id, string why)
    {
        Frame = new("An account") { Crumbs = [new("Your work", WorkLinks.Work), new("What families sent", ModerationLinks.Queue)] };
        if (await accounts.Find(id, HttpContext.RequestAborted) is not { } found || !found.IsOpenTo(Me.Person))
        {
            return NotFound();
        }

        var opened = await accounts.Open([id], [AccountPart.Facts, AccountPart.Words], By(why), HttpContext.RequestAborted);
        if (!opened.Succeeded)
        {
            Refuse(opened.Problems, _ => "main-content");
        }

        var account = opened.Succeeded ? opened.Value.Single() : new OpenedExperience(found, null, null, null);
        Experience = account.Experience;
        Account = Account.Whole(account.Facts, account.Words, Form);
        Texts = FormTexts.In("en", Account);
        Places = Account.InOwnWords(Form);
        Marks = signs.Marks(Account, Form);
        Suggested = themes.Suggest(Account, Form);
        AreaName = Experience.Area is { } area ? await names.Of(area, HttpContext.RequestAborted) : "Local area not said";
        return null;
    }
}
