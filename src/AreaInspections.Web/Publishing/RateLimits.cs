using System.Globalization;
using System.Threading.RateLimiting;

namespace AreaInspections.Web.Publishing;

/// <summary>
/// Spares the server from one address that asks for pages faster than people read. Only pages that have to be written count: what is in the cache costs
/// next to nothing. Settings <c>RateLimit:Burst</c> (pages at once) and <c>RateLimit:PerSecond</c> (pages that come back each second).
/// </summary>
internal static class RateLimits
{
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var burst = configuration.GetValue("RateLimit:Burst", 20_000);
        var perSecond = configuration.GetValue("RateLimit:PerSecond", 200);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                ? RateLimitPartition.GetNoLimiter("assets")
                : RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = burst,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    AutoReplenishment = true,
                }));
        });
    }
}
