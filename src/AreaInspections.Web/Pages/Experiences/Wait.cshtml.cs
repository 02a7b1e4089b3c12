using System.Globalization;
using AreaInspections.Experiences;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>One wait: entered, changed or taken out.</summary>
public sealed class WaitModel : FormPage
{
    /// <summary>As typed or as kept.</summary>
    public Wait Typed { get; private set; } = new() { Service = "" };

    public string ReferredMonth { get; private set; } = "";

    public string ReferredYear { get; private set; } = "";

    public string SeenMonth { get; private set; } = "";

    public string SeenYear { get; private set; } = "";

    /// <summary>Whether it was kept before.</summary>
    public bool IsThere { get; private set; }

    /// <summary>Says with which waits the page was made.</summary>
    public string Was { get; private set; } = "";

    public async Task<IActionResult> OnGet(int number)
    {
        if (await Find(number) is { } elsewhere)
        {
            return elsewhere;
        }

        if (IsThere)
        {
            Typed = Account.Waits[number - 1];
            (ReferredMonth, ReferredYear) = Fields(Typed.Referred);
            (SeenMonth, SeenYear) = Fields(Typed.FirstSeen);
        }

        return Shown();
    }

    public async Task<IActionResult> OnPost(int number, string? service, WaitState state, string? often, string? said, string? remove, string? was)
    {
        if (await Find(number) is { } elsewhere)
        {
            return elsewhere;
        }

        (ReferredMonth, ReferredYear) = (Sent("referred-month"), Sent("referred-year"));
        (SeenMonth, SeenYear) = (Sent("seen-month"), Sent("seen-year"));
        Typed = new Wait
        {
            Service = service ?? "",
            Referred = Wait.Month(ReferredYear, ReferredMonth),
            State = state,
            FirstSeen = state == WaitState.Seen ? Wait.Month(SeenYear, SeenMonth) : null,
            Often = string.IsNullOrEmpty(often) ? null : often,
            Said = string.IsNullOrWhiteSpace(said) ? null : said.ReplaceLineEndings("\n"),
        };
        if (remove is null && !Right(number, was))
        {
            return Shown();
        }

        var account = Draft!.Account;
        if (remove is null && account.Waits.Contains(Typed))
        {
            return LocalRedirect(FormLinks.Step(Form.Step("waits")!)); // sent twice
        }

        var at = IsThere && was == Was ? number - 1 : account.Waits.Count;
        List<Wait> waits = [.. account.Waits];
        if (at == waits.Count)
        {
            waits.Add(Typed);
        }
        else
        {
            waits[at] = Typed;
        }

        if (remove is not null)
        {
            waits.RemoveAt(at);
        }

        account = account with { Waits = waits, Seen = [.. account.Seen.Append("waits").Distinct()] };
        var kept = await Senders.Keep(Code!.Value, Draft with { Account = account }, HttpContext.RequestAborted);
        if (!kept.Succeeded)
        {
            Refuse("service", Texts["error.not-saved"]);
            return Shown();
        }

        Session.Remember(HttpContext, Code.Value);
        return LocalRedirect(FormLinks.Step(Form.Step("waits")!));
    }

    private bool Right(int number, string? was)
    {
        foreach (var fault in AccountRules.Check(Typed, Form.Wait, Today))
        {
            Refuse(fault.Question, FormWords.Fault(fault, Texts, Form));
        }

        if (Typed.Referred is null && ReferredMonth.Length + ReferredYear.Length > 0)
        {
            Refuse("referred", Texts["error.month-needed"]);
        }

        if (Typed.State == WaitState.Seen && Typed.FirstSeen is null && SeenMonth.Length + SeenYear.Length > 0)
        {
            Refuse("seen", Texts["error.month-needed"]);
        }

        if (number > AccountRules.MostWaits)
        {
            Refuse("service", Texts.With("error.too-many-waits", AccountRules.MostWaits));
        }

        return Wrongs.Count == 0;
    }

    private async Task<IActionResult?> Find(int number)
    {
        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        IsThere = number <= Account.Waits.Count;
        Was = AccountSigns.Fingerprint(IsThere ? [Account.Waits[number - 1].ToString()] : ["new"]);
        return number > Account.Waits.Count + 1 ? LocalRedirect(FormLinks.Step(Form.Step("waits")!)) : null;
    }

    private PageResult Shown()
    {
        Show(Texts["wait.title"]);
        return Page();
    }

    private string Sent(string field) => Request.Form[field].ToString().Trim();

    private static (string Month, string Year) Fields(DateOnly? month) =>
        month is { } day ? (day.Month.ToString(CultureInfo.InvariantCulture), day.Year.ToString(CultureInfo.InvariantCulture)) : ("", "");
}
