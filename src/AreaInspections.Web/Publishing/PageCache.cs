using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace AreaInspections.Web.Publishing;

/// <summary>
/// Pages anybody may read are written and compressed once for each version of the record, each day and each encoding, and then handed out from memory.
/// They are the same for everybody, signed in or not; everything else is never kept.
/// </summary>
internal sealed class PageCache : IOutputCachePolicy
{
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var keep = PublicAnswer.IsAskedFor(context.HttpContext) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = keep;
        context.AllowCacheLookup = keep;
        context.AllowCacheStorage = keep;
        context.AllowLocking = keep;
        if (keep)
        {
            var tag = await ConditionalGet.Tag(request.HttpContext.RequestServices.GetRequiredService<PublicRecords>(), cancellation);
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.VaryByValues["state"] = tag.ToString();
            context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(request.Headers.AcceptEncoding);
            context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        }
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static string Encoding(StringValues accepted) =>
        accepted.ToString() is var all && all.Contains("br", StringComparison.Ordinal) ? "br" : all.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
}
