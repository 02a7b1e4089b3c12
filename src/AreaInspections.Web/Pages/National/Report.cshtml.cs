using AreaInspections.Documents.National;
using AreaInspections.Web.National;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National;

/// <summary>The national findings report as one self-contained file, to keep, print and hand on.</summary>
public sealed class ReportModel : NationalPage
{
    public IActionResult OnGet()
    {
        Ask();
        Response.Headers.ContentSecurityPolicy = StandaloneReport.Policy;
        return Content(NationalHtml.Write(Report), "text/html; charset=utf-8");
    }
}
