using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>All pages of the form, to be gone to in any order.</summary>
public sealed class ListModel : FormPage
{
    public async Task<IActionResult> OnGet()
    {
        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        Show(Texts["list.title"]);
        return Page();
    }
}
