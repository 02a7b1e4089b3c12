using AreaInspections.Experiences.Danger;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Says that it came in and what happens now.</summary>
public sealed class SentModel : FormPage
{
    private bool _speaksOfDanger;

    public override bool OffersHelp => _speaksOfDanger;

    public async Task<IActionResult> OnGet()
    {
        Code = Session.Of(Request);
        Speak(null);
        if (Code is not { } code || await Senders.DangersOf(code, HttpContext.RequestAborted) is not { } dangers)
        {
            return LocalRedirect(FormLinks.Status);
        }

        _speaksOfDanger = dangers.Any(d => d != DangerKinds.OtherLanguage);
        Show(Texts["sent.title"]);
        return Page();
    }
}
