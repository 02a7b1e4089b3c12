using System.Globalization;
using System.Threading.RateLimiting;
using AreaInspections.Web.People;

namespace AreaInspections.Web.Publishing;

/// <summary>
/// Spares the server from one address that asks for pages faster than people read. Only pages that have to be written count: what is in the cache costs
/// next to nothing. Attempts to sign in have a limit of their own. Settings <c>RateLimit:Burst</c> (pages at once) and <c>RateLimit:PerSecond</c> (pages that come back each second).
/// </summary>
internal static class RateLimits
{
    /// <summary>Name of the limit for attempts to sign in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Name of the limit for tries of a receipt code, so few that a thousand addresses would need longer than the age of the universe. Setting <c>RateLimit:CodesAMinute</c>, of one address.</summary>
    public const string ReceiptCode = "receipt-code";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var burst = configuration.GetValue("RateLimit:Burst", 20_000);
        var perSecond = configuration.GetValue("RateLimit:PerSecond", 200);
        var attempts = SignInSettings.From(configuration).AttemptsAMinute;
        var codes = configuration.GetValue("RateLimit:CodesAMinute", 10);
        return services.AddRateLimiter(options =>
        {
            options.AddPolicy(SignIn, context => Attempts(context, attempts));
            options.AddPolicy(ReceiptCode, context => Attempts(context, codes));
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

    /// <summary>So many forms sent from one address in a minute; looking is free.</summary>
    private static RateLimitPartition<string> Attempts(HttpContext context, int aMinute) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetSlidingWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = aMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        })
        : RateLimitPartition.GetNoLimiter("looking");
}
