using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National;

/// <summary>The national findings report as one self-contained file, to keep, print and hand on.</summary>
public sealed class ReportModel : PublicPage
{
    /// <summary>The report carries its style sheet inside, so this page alone may.</summary>
    private const string OwnStyle = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

    /// <param name="asAt">Day the report speaks to; today where it is left out.</param>
    /// <param name="edition">Edition of the framework; the latest where it is left out or unknown.</param>
    public IActionResult OnGet([FromQuery(Name = "as-at")] DateOnly? asAt, string? edition)
    {
        var known = edition is not null && Record.Edition(edition) is not null ? edition : null;
        var report = Record.NationalAsAt(asAt ?? Today, known, CountingRule.Published);
        Response.Headers.ContentSecurityPolicy = OwnStyle;
        return Content(NationalHtml.Write(report), "text/html; charset=utf-8");
    }
}
