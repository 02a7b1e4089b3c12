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
    public DateOnly Until => Sent.KeptSince.AddDays(RetentionReader.Load()[Sent.RetentionRule].Days ?? 0);

    public async Task<IActionResult> OnGet()
    {
        var (sent, elsewhere) = await FindSent();
        if (sent is null)
        {
            return elsewhere!;
        }

        Sent = sent;
        Show(Texts["status.title"]);
        return Page();
    }

    /// <summary>The sender no longer agrees to one use.</summary>
    public async Task<IActionResult> OnPost(string? use)
    {
        Code = Session.Of(Request);
        if (Code is { } code && Consents.Parse(use) is { } consent)
        {
            await Senders.TakeBack(code, consent, HttpContext.RequestAborted);
        }

        return LocalRedirect(FormLinks.Status);
    }
}
