using AreaInspections.Experiences;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Opens a form, or what became of it, by the code. Tries are limited; a wrong code and one that is gone are answered alike.</summary>
[EnableRateLimiting(RateLimits.ReceiptCode)]
public sealed class ReturnModel : FormPage
{
    public string Typed { get; private set; } = "";

    public void OnGet() => Ask();

    public async Task<IActionResult> OnPost(string? code)
    {
        Typed = code ?? "";
        if (ReceiptCode.Parse(code) is { } known)
        {
            var draft = await Senders.Draft(known, HttpContext.RequestAborted);
            if (!draft.Succeeded)
            {
                return Closed();
            }

            if (draft.Value is not null)
            {
                Session.Remember(HttpContext, known);
                return LocalRedirect(FormLinks.List);
            }

            var sent = await Senders.Sent(known, HttpContext.RequestAborted);
            if (!sent.Succeeded || sent.Value is not null)
            {
                Session.Remember(HttpContext, known);
                return LocalRedirect(FormLinks.Status);
            }
        }

        Ask();
        Refuse("code", Texts["error.code-wrong"]);
        return Page();
    }

    private void Ask()
    {
        Speak(null);
        Show(Texts["return.title"]);
    }
}
