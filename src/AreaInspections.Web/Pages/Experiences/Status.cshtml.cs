using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What became of an account, for whoever has its code. Nothing of what was written is shown again.</summary>
public sealed class StatusModel : FormPage
{
    public Experience Sent { get; private set; } = null!;

    /// <summary>Last day it is kept.</summary>
    public DateOnly Until => DateOnly.FromDateTime(Sent.ReceivedAt).AddDays(RetentionReader.Load()[Sent.Stage == ExperienceStage.SetAside ? "refused" : "account"].Days ?? 0);

    public async Task<IActionResult> OnGet()
    {
        Code = Session.Of(Request);
        Speak(null);
        if (Code is not { } code || await Senders.Sent(code, HttpContext.RequestAborted) is not { } sent)
        {
            return LocalRedirect(FormLinks.Return);
        }

        Sent = sent;
        Show(Texts["status.title"]);
        return Page();
    }
}
