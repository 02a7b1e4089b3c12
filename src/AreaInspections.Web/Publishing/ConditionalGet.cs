using AreaInspections.Web.People.Access;
using Microsoft.Net.Http.Headers;

namespace AreaInspections.Web.Publishing;

/// <summary>
/// Every answer that is made of the public record follows from the record, the day and the build alone; so one tag serves all of them, and whoever
/// has an answer with that tag is told without work that it still holds. Nothing else passes here. What brings a tag of its own, as a stored file does, keeps it.
/// </summary>
internal sealed class ConditionalGet(RequestDelegate next, PublicRecords records)
{
    private static readonly string s_build = typeof(ConditionalGet).Module.ModuleVersionId.ToString("N")[..10];

    public async Task InvokeAsync(HttpContext context)
    {
        if ((!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) || context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) || !PublicAnswer.IsAskedFor(context))
        {
            await next(context);
            return;
        }

        var tag = await Tag(records, context.RequestAborted);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = tag.ToString();
            context.Response.Headers.CacheControl = "no-cache";
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.Headers.ETag.Count == 0)
            {
                context.Response.Headers.ETag = tag.ToString();
                if (context.Response.Headers.CacheControl.Count == 0)
                {
                    context.Response.Headers.CacheControl = "no-cache";
                }
            }

            return Task.CompletedTask;
        });
        await next(context);
    }

    internal static async ValueTask<EntityTagHeaderValue> Tag(PublicRecords records, CancellationToken cancel) =>
        new($"\"{(await records.Now(cancel)).Version}-{records.Today:yyyyMMdd}-{s_build}\"", isWeak: true);
}
