using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What would be sent, with what may tell who somebody is marked; from here it is sent.</summary>
public sealed class CheckModel(AreaNames areas, TimeProvider time) : FormPage
{
    private string? _area;

    public IReadOnlyList<MarkedDetail> Marks { get; private set; } = [];

    /// <summary>Whether whoever is signed in types in for others.</summary>
    public bool MayType => Member.Of(HttpContext) is { IsSure: true } member && member.Person.Holds(Role.Moderator);

    public async Task<IActionResult> OnGet() => await Open() is { } elsewhere ? elsewhere : await Shown();

    /// <summary>Version of the form that the page shows: nothing else is sent.</summary>
    public int Version => Draft!.Version;

    public async Task<IActionResult> OnPost(string? take, IReadOnlyList<string>? mark, string? send, WayIn way, int version)
    {
        if (take is null && send is not null && Session.Of(Request) is { } code)
        {
            return await Send(code, way, version);
        }

        return await Open() is { } elsewhere ? elsewhere : take is not null ? await TakeOut(take == "all" ? null : mark ?? []) : await Shown();
    }

    /// <summary>Answers of one step: label, what was answered, and where it stands if it is in the sender's words.</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<string> Values, OwnWords? Place)> Shown(FormStep step)
    {
        var shown = new List<(string, IReadOnlyList<string>, OwnWords?)>();
        foreach (var question in step.Questions.Where(q => q.Condition.Holds(Account) && Account.Answers(q.Key).Count > 0))
        {
            var answers = Account.Answers(question.Key);
            shown.Add((
                Texts[$"q.{question.Key}.label"],
                question.Kind == QuestionKind.Area && _area is not null ? [_area] : [.. answers.Select(a => Texts.Answer(question, a))],
                question.IsWords && question.Part == AccountPart.Words ? new OwnWords(question.Key, null, answers[0]) : null));
        }

        if (step.Questions.Any(q => q.Kind == QuestionKind.Waits))
        {
            foreach (var (wait, i) in Account.Waits.Select((w, i) => (w, i)))
            {
                shown.Add((Texts[$"wait.service.{wait.Service}"], [FormWords.Wait(wait, Texts)], null));
                if (wait.Said is { } said)
                {
                    shown.Add((Texts["wait.said.label"], [said], new OwnWords(Account.WaitSaid, i, said)));
                }
            }
        }

        return shown;
    }

    public IEnumerable<(string Words, MarkedDetail? Mark)> Pieces(OwnWords place) => MarkedWords.Pieces(place, Marks);

    private async Task<IActionResult> TakeOut(IReadOnlyList<string>? ids)
    {
        var redactions = Signs.Marks(Account, Form).Where(m => ids is null || ids.Contains(m.Id))
            .Select(m => new Redaction(m.Place, m.Start, m.Length, m.Kind, Texts[$"check.taken.{m.Kind}"])).ToList();
        var kept = Account.Erase(Form, redactions) is { Succeeded: true } erased && redactions.Count > 0
            ? await Senders.Keep(Code!.Value, Draft! with { Account = erased.Value }, HttpContext.RequestAborted)
            : Draft!;
        if (!kept.Succeeded)
        {
            Refuse("marks", Texts["error.not-saved"]);
            return await Shown();
        }

        return LocalRedirect(FormLinks.Check + "#marks");
    }

    /// <summary>What was kept is sent without being looked at again; where that is refused, the page says why.</summary>
    private async Task<IActionResult> Send(ReceiptCode code, WayIn way, int version)
    {
        var typedBy = way != WayIn.Form && MayType ? Me.Person.Email : null;
        var sent = await Senders.Send(code, version, new ComingIn(typedBy is null ? WayIn.Form : way, typedBy, Whole(time.GetUtcNow().UtcDateTime)), HttpContext.RequestAborted);
        if (sent.Succeeded)
        {
            // The page may have been left open until the cookie was gone, or another form was begun beside it.
            Session.RememberSent(HttpContext);
            return LocalRedirect(FormLinks.Sent);
        }

        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        switch (sent.Problems[0].Code)
        {
            case ExperienceProblems.UnfinishedCode:
                foreach (var step in AccountRules.Unfinished(AccountRules.Trimmed(Account, Form), Form))
                {
                    Refuse($"step-{step.Key}", $"{Texts[$"step.{step.Key}.name"]}: {(step.Key == "contact" ? Texts.With("error.contact-needed", Texts["q.consent.contact"]) : Texts["error.choose-one"])}");
                }

                return await Shown();
            case ExperienceProblems.DraftStaleCode:
                Refuse("send", Texts["error.stale.title"]);
                return await Shown();
            default:
                return Closed();
        }
    }

    private async Task<IActionResult> Shown()
    {
        Marks = Signs.Marks(Account, Form);
        _area = Account.Answer("area") is { } area && area != Question.NotSure ? await areas.Of(new(area), HttpContext.RequestAborted) : null;
        Show(Texts["check.title"]);
        return Page();
    }

    private static DateTime Whole(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMillisecond));
}
