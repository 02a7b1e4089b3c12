using AreaInspections.Documents.National;
using AreaInspections.Web.National;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National;

/// <summary>The national findings report as one self-contained file, to keep, print and hand on.</summary>
public sealed class ReportModel : NationalPage
{
    /// <summary>The report carries its style sheet inside, so this page alone may.</summary>
    private const string OwnStyle = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

    public IActionResult OnGet()
    {
        Ask();
        Response.Headers.ContentSecurityPolicy = OwnStyle;
        return Content(NationalHtml.Write(Report), "text/html; charset=utf-8");
    }
}
