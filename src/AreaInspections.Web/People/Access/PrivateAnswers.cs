namespace AreaInspections.Web.People.Access;

/// <summary>What is not the same for everybody is kept by nobody: neither by a browser, nor by anything between, nor by search engines.</summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsShared(context))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                context.Response.Headers["X-Robots-Tag"] = "noindex";
                context.Response.Headers.Remove("Pragma");
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    /// <summary>Whether the answer is the same for everybody: a public page, a file of the site, or nothing at all.</summary>
    private static bool IsShared(HttpContext context) => context.GetEndpoint() is null || PublicAnswer.IsAskedFor(context);
}
