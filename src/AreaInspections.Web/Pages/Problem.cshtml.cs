using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages;

/// <summary>What is shown in place of a page that could not be: what happened and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Says { get; private set; } = "";

    public string? Hint { get; private set; }

    /// <summary>Pages that may have been meant.</summary>
    public IReadOnlyList<Crumb> Ways { get; private set; } = [];

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    private void Tell()
    {
        if (MissingResult.In(HttpContext) is { } missing)
        {
            (Title, Says, Hint, Ways) = ("Page not found", missing.Asked, missing.Hint, missing.Ways);
            return;
        }

        (Title, Says, Hint) = Response.StatusCode switch
        {
            StatusCodes.Status200OK or StatusCodes.Status404NotFound => ("Page not found", "There is no page at this address.", "Check that you copied the whole address."),
            StatusCodes.Status400BadRequest => ("This request could not be understood", "Something in the address or the form is not what the page expects. A form that was open for long may have to be opened anew.", "Go back, load the page again and choose again, or start from one of the pages below."),
            StatusCodes.Status413PayloadTooLarge => ("The file is too large", "The file you sent is larger than this page takes. Nothing was imported.", "Import it on the machine of the server: inspections statistics import FILE. Whoever runs this site can raise the limit with the setting Site:LargestUpload."),
            StatusCodes.Status429TooManyRequests => ("Too many pages at once", "This address asked for more pages than people read.", "Wait a few seconds and try again. All data can be downloaded in one go from the data page."),
            _ => ("There is a problem", "The page could not be shown.", "Try again; if it stays, tell whoever runs this site what you did."),
        };
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
