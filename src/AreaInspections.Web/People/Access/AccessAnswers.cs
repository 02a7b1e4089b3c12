using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace AreaInspections.Web.People.Access;

/// <summary>
/// What somebody without the right gets to see: signed out, the way to sign in, whether or not what the address names is there; signed in without the
/// right, "not found", as if there were nothing.
/// </summary>
internal sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // No route: nothing is there for anybody. Not one of ours: the answer to a method that no page understands.
        if (authorizeResult.Succeeded || context.GetEndpoint() is not RouteEndpoint)
        {
            return next(context);
        }

        if (Member.Of(context) is { } member)
        {
            if (!member.IsSure && authorizeResult.AuthorizationFailure?.FailedRequirements.Any(r => r is IsSure) == true)
            {
                return Redirect(context, "/account/second-factor");
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return Redirect(context, "/sign-in");
    }

    /// <remarks>A script is told, not led: it keeps what was typed and asks the person to sign in.</remarks>
    private static Task Redirect(HttpContext context, string to)
    {
        if (context.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = ReturnAddress.With(to, context.Request.PathBase + context.Request.Path + WithoutHandler(context.Request));
        return Task.CompletedTask;
    }

    /// <summary>The query of the page; which of its forms was sent is no part of it.</summary>
    private static QueryString WithoutHandler(HttpRequest request) => QueryString.Create(request.Query.Where(q => q.Key != "handler"));
}
