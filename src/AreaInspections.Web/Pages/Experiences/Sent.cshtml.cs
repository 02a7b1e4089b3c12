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
        var (sent, elsewhere) = await FindSent();
        if (sent is null)
        {
            return elsewhere!;
        }

        _speaksOfDanger = sent.Handling.Dangers.Any(d => d != DangerKinds.OtherLanguage);
        Show(Texts["sent.title"]);
        return Page();
    }
}
