using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Shows the code; whoever has the form open has it.</summary>
public sealed class CodeModel : FormPage
{
    public string Next { get; private set; } = FormLinks.List;

    public async Task<IActionResult> OnGet()
    {
        if (await Open() is { } elsewhere)
        {
            return elsewhere;
        }

        Next = Form.StepsFor(Account).FirstOrDefault(s => !Account.Seen.Contains(s.Key)) is { } step ? FormLinks.Step(step) : FormLinks.List;
        Show(Texts["code.title"]);
        return Page();
    }
}
