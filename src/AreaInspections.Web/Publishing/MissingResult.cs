using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Publishing;

/// <summary>Status 404 with a page that says what is not there and where it may be found.</summary>
/// <param name="asked">What was asked for, in plain words; shown encoded.</param>
/// <param name="hint">Where it may be found.</param>
/// <param name="ways">What may have been meant instead.</param>
public sealed class MissingResult(string asked, string hint, params IReadOnlyList<Crumb> ways) : IActionResult, IResult
{
    private const string Key = "what is missing";

    public string Asked => asked;

    public string Hint => hint;

    public IReadOnlyList<Crumb> Ways => ways;

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Items[Key] = this;
        httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    internal static MissingResult? In(HttpContext context) => context.Items[Key] as MissingResult;
}
