using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Takes an account back, or a form that was not sent.</summary>
public sealed class WithdrawModel : FormPage
{
    public bool Done { get; private set; }

    /// <summary>How long copies of the database are kept.</summary>
    public int BackupDays => RetentionReader.Load()["backup"].Days ?? 0;

    public IActionResult OnGet() => Find() is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnPost()
    {
        if (Find() is { } elsewhere)
        {
            return elsewhere;
        }

        await Senders.Withdraw(Code!.Value, Today, HttpContext.RequestAborted);
        Session.Forget(HttpContext);
        Done = true;
        return Page();
    }

    private LocalRedirectResult? Find()
    {
        Code = Session.Of(Request);
        Speak(null);
        Show(Texts["withdraw.title"]);
        return Code is null ? LocalRedirect(FormLinks.Return) : null;
    }
}
