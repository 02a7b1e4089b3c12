using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Closes the form on this device; the code opens it again.</summary>
public sealed class SavedModel : FormPage
{
    /// <summary>After how many days without a change a form that was not sent is deleted.</summary>
    public int Days => RetentionReader.Load()["draft"].Days ?? 0;

    public async Task<IActionResult> OnGet()
    {
        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        Session.Forget(HttpContext);
        Show(Texts["nav.saved.title"]);
        return Page();
    }
}
