using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AreaInspections.Web.Experiences;

/// <summary>A page of the form families fill in, open to all: in their language and words, never kept by anything between.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // The sealed code in the form is such a token; see FormSession.
public abstract class FormPage : MemberPage
{
    private bool? _offersHelp;

    public ExperienceForm Form => FormReader.Load();

    public FormTexts Texts { get; private set; } = FormTexts.In(null);

    /// <summary>The code of the form that is open; absent where none is.</summary>
    public ReceiptCode? Code { get; protected set; }

    /// <summary>The code, sealed, for the hidden field.</summary>
    public string Sealed => Code is { } code ? Session.Sealed(code) : "";

    /// <summary>The form that is open, as far as it was filled in; absent where none is or it was sent.</summary>
    public ExperienceDraft? Draft { get; protected set; }

    public Account Account => Draft?.Account ?? new Account { Form = Form.Edition, Language = AskedLanguage ?? "en" };

    /// <summary>Something that was written speaks of danger: help is shown.</summary>
    public virtual bool OffersHelp => _offersHelp ??= Draft is not null && Signs.Dangers(Draft.Account, Form).Count > 0;

    /// <summary>Language asked for in the address or the form; absent where none was.</summary>
    protected string? AskedLanguage => Request.HasFormContentType ? Request.Form["language"] is [{ Length: > 0 } sent, ..] ? sent : null : Request.Query["language"] is [{ Length: > 0 } asked, ..] ? asked : null;

    protected SenderStore Senders => HttpContext.RequestServices.GetRequiredService<SenderStore>();

    protected FormSession Session => HttpContext.RequestServices.GetRequiredService<FormSession>();

    protected AccountSigns Signs => HttpContext.RequestServices.GetRequiredService<AccountSigns>();

    protected DateOnly Today => HttpContext.RequestServices.GetRequiredService<PublicRecords>().Today;

    /// <summary>
    /// A form that no browser sends, with null characters where none can be, is refused before anything is done; so is one that another site made a browser send, which could
    /// otherwise put a code of its own into the browser of somebody who then writes under it.
    /// </summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (HttpMethods.IsPost(Request.Method) && Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        if (Request.HasFormContentType)
        {
            try
            {
                await Request.ReadFormAsync(HttpContext.RequestAborted);
            }
            catch (InvalidDataException)
            {
                context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
                return;
            }
        }

        await next();
    }

    /// <summary>Opens the form that goes with the request.</summary>
    /// <returns>Where to go instead; nothing where a form is open.</returns>
    protected async Task<IActionResult?> Open()
    {
        Code = Session.Of(Request);
        if (Code is not { } code)
        {
            Speak(null);
            return LocalRedirect(FormLinks.Return);
        }

        var draft = await Senders.Draft(code, HttpContext.RequestAborted);
        if (!draft.Succeeded)
        {
            Speak(null);
            return Closed();
        }

        Draft = draft.Value;
        Speak(Draft?.Account);
        return Draft is not null ? null : LocalRedirect(FormLinks.Status);
    }

    /// <summary>Finds what was sent with the code that goes with the request.</summary>
    /// <returns>Where to go where there is none, or where it cannot be opened: then all that can be said is that it came.</returns>
    protected async Task<(Experience? Sent, IActionResult? Elsewhere)> FindSent()
    {
        Code = Session.Of(Request);
        Speak(null);
        var sent = Code is { } code ? await Senders.Sent(code, HttpContext.RequestAborted) : Result<Experience?>.Of(null);
        return !sent.Succeeded ? (null, LocalRedirect(FormLinks.Sent)) : sent.Value is { } found ? (found, null) : (null, LocalRedirect(FormLinks.Return));
    }

    /// <summary>Says in which language and to whom the page speaks.</summary>
    protected void Speak(Account? account) => Texts = FormTexts.In(AskedLanguage ?? account?.Language, account);

    protected void Show(string title) => Frame = new(title) { Language = Texts.Language, IsPlain = true, Script = "/assets/tell-us.js" };

    /// <summary>The form cannot be taken in now.</summary>
    protected IActionResult Closed() => LocalRedirect(FormLinks.Start + "?closed=1");
}
