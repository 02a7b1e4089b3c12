namespace AreaInspections.Web.Api;

/// <summary>
/// What every answer under <c>/api/</c> shares: any site may read it, asking what is allowed is answered, and whatever goes wrong is told as a problem
/// that a program understands, never as a page.
/// </summary>
internal sealed class ApiAnswers(RequestDelegate next, ILogger<ApiAnswers> log)
{
    private static readonly Action<ILogger, string, Exception?> s_fault = LoggerMessage.Define<string>(LogLevel.Error, new(1, "ApiFault"), "The API could not answer {Path}");

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal, out var rest) || rest.Value is null or "" or "/")
        {
            await next(context);
            return;
        }

        AllowReading(context.Response.Headers);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            Preflight(context.Response);
            return;
        }

        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // Whatever was not foreseen is logged once, here, and told as a problem.
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            s_fault(log, context.Request.Path, fault);
            context.Response.Clear();
            AllowReading(context.Response.Headers);
            context.Response.StatusCode = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        }

        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentType is null && response.ContentLength is null)
        {
            await ProblemResult.Write(context, ApiProblem.Of(response.StatusCode));
        }
    }

    private static void AllowReading(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static void Preflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = "GET, HEAD, OPTIONS";
        response.Headers.AccessControlAllowMethods = "GET, HEAD";
        response.Headers.AccessControlAllowHeaders = "Accept, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }
}
