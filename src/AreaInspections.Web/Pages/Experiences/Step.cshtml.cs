using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>One page of the form. The first one is open to all and makes the code; every other one belongs to a code.</summary>
public sealed class StepModel(AreaNames areas, Schools schools, TimeProvider time) : FormPage
{
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _typed;
    private IReadOnlyList<AnswerFault> _faults = [];
    private IReadOnlyList<KeyValuePair<string, string>> _areas = [];

    public FormStep Step { get; private set; } = null!;

    public string Title => Texts[$"step.{Step.Key}.title"];

    public string Here => FormLinks.Step(Step);

    /// <summary>Place of the step among those there are for this person, from 1.</summary>
    public int Number => 1 + Form.StepsFor(Account).TakeWhile(s => s != Step).Count();

    public int Steps => Form.StepsFor(Account).Count();

    /// <summary>Says which answers the page was made with, so that newer ones are not put aside unseen.</summary>
    public string Was { get; private set; } = "";

    /// <summary>What another tab or device kept meanwhile; absent where nothing came between.</summary>
    public string? Stored { get; private set; }

    /// <summary>Whether the area can also be found by the name of a school.</summary>
    public bool OffersSchools => schools.List.Any && Step.Questions.Any(q => q.Kind == QuestionKind.Area);

    /// <summary>Schools of the name that was typed; absent where none was looked for.</summary>
    public IReadOnlyList<School>? SchoolsFound { get; private set; }

    public string AreaNameOf(School school) => _areas.FirstOrDefault(a => a.Key == school.Area.Value).Value ?? school.Area.Value;

    public IEnumerable<AskedQuestion> Asked => Step.Questions.Where(q => q.Kind != QuestionKind.Waits && q.Condition.Holds(Account)).Select(q => new AskedQuestion(
        q, Texts, _typed is null ? Account.Answers(q.Key) : _typed.GetValueOrDefault(q.Key) ?? [], WrongOf($"q-{q.Key}"), Title, _areas));

    public async Task<IActionResult> OnGet(string? step)
    {
        if (await Find(step) is { } elsewhere)
        {
            return elsewhere;
        }

        Was = AnswersNow();
        return await Shown();
    }

    public async Task<IActionResult> OnPost(string? step, string? was, string? then)
    {
        if (await Find(step) is { } elsewhere)
        {
            return elsewhere;
        }

        await LoadAreas();
        var sent = Request.Form.Where(f => f.Value.Count > 0).ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(v => v ?? "")], StringComparer.Ordinal);
        if (OffersSchools && Sent("school") is { } typed && then == "school")
        {
            (_typed, Was, SchoolsFound) = (sent, was ?? "", schools.List.Search(typed, Schools.Most));
            return await Shown();
        }

        if (OffersSchools && Sent("pick") is { } picked)
        {
            sent[Step.Questions.First(q => q.Kind == QuestionKind.Area).Key] = [picked];
        }

        for (var tries = 0; tries < 5; tries++)
        {
            var taken = AccountRules.Take(Account, Step, sent, AreaOf, out _faults);
            _typed = sent;
            if (_faults.Count > 0)
            {
                foreach (var fault in _faults)
                {
                    Refuse($"q-{fault.Question}", FormWords.Fault(fault, Texts, Form));
                }

                Was = was ?? "";
                return await Shown();
            }

            if (Draft is not null && was != AnswersNow() && Print(taken) != AnswersNow())
            {
                (Stored, Was) = (string.Join("\n\n", Step.Questions.SelectMany(q => Account.Answers(q.Key).Select(a => Texts.Answer(q, a)))), AnswersNow());
                return await Shown();
            }

            var kept = await Keep(taken, sent);
            if (kept.Succeeded)
            {
                return Onward(kept.Value, then);
            }

            if (kept.Problems[0].Code != ExperienceProblems.DraftStaleCode)
            {
                return kept.Problems[0].Code == "experience.sent" ? LocalRedirect(FormLinks.Status) : Closed();
            }

            Draft = (await Senders.Draft(Code!.Value, HttpContext.RequestAborted)).Value;
            if (Draft is null)
            {
                return LocalRedirect(FormLinks.Status); // sent or taken back in another tab
            }
        }

        return Closed();

        string? Sent(string name) => sent.GetValueOrDefault(name)?[0].Trim() is { Length: > 0 } given ? given : null;
    }

    /// <returns>Where to go instead; nothing where the step is there.</returns>
    private async Task<IActionResult?> Find(string? step)
    {
        if (step is null && Session.Of(Request) is null)
        {
            Speak(null);
            Step = Form.Steps[0];
            return Senders.IsReady ? null : Closed();
        }

        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        var found = step is null ? Form.Steps[0] : Form.Step(step);
        if (found is null)
        {
            return NotFound();
        }

        Step = found;
        return Form.StepsFor(Account).Contains(Step) ? null : LocalRedirect(FormLinks.List);
    }

    private async Task<Result<ExperienceDraft>> Keep(Account account, Dictionary<string, IReadOnlyList<string>> sent)
    {
        Code ??= ReceiptCode.New();
        account = account with { Language = Texts.Language };
        if (sent.TryGetValue("website", out var trap) && trap.Any(w => w.Length > 0))
        {
            account = account with { SpamSigns = ["hidden-field"] };
        }

        return await Senders.Keep(Code.Value, Draft is null ? new ExperienceDraft(Guid.CreateVersion7(time.GetUtcNow()), account, 0, default) : Draft with { Account = account }, HttpContext.RequestAborted);
    }

    private LocalRedirectResult Onward(ExperienceDraft kept, string? then)
    {
        if (Draft is null)
        {
            Session.Remember(HttpContext, Code!.Value);
            return LocalRedirect(FormLinks.Code);
        }

        Session.Remember(HttpContext, Code!.Value);
        return then == "leave" ? LocalRedirect(FormLinks.Saved)
            : Form.After(Step, kept.Account) is { } next ? LocalRedirect(FormLinks.Step(next)) : LocalRedirect(FormLinks.Check);
    }

    private async Task<PageResult> Shown()
    {
        await LoadAreas();
        Show(Title);
        return Page();
    }

    private async Task LoadAreas()
    {
        if (_areas.Count == 0 && Step.Questions.Any(q => q.Kind == QuestionKind.Area))
        {
            _areas = [.. (await areas.Now(HttpContext.RequestAborted)).Select(a => KeyValuePair.Create(a.Id.Value, a.PlainName))];
        }
    }

    private AreaId? AreaOf(string typed) => _areas.FirstOrDefault(a => a.Key == typed).Key is { } id ? new AreaId(id) : null;

    private string AnswersNow() => Print(Account);

    private string Print(Account account) => AccountSigns.Fingerprint(Step.Questions.SelectMany(q => account.Answers(q.Key).Prepend(q.Key)));
}
