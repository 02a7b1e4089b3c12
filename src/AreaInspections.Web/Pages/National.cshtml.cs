using AreaInspections.Documents.National;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages;

/// <summary>The national findings report as one self-contained page.</summary>
public sealed class NationalModel(NationalPicture picture) : PageModel
{
    /// <summary>The report carries its style sheet inside, so this page alone may.</summary>
    private const string OwnStyle = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

    /// <param name="asAt">Day the report speaks to; today where it is left out.</param>
    /// <param name="edition">Edition of the framework; the latest where it is left out or unknown.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "as-at")] DateOnly? asAt, string? edition, CancellationToken cancel)
    {
        var report = await picture.Report(asAt ?? picture.Today, edition is "2016" or "2023" ? edition : null, cancel);
        Response.Headers.ContentSecurityPolicy = OwnStyle;
        return Content(NationalHtml.Write(report), "text/html; charset=utf-8");
    }
}
