using System.IO.Compression;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Inspections;
using AreaInspections.Web.Api;
using AreaInspections.Web.Areas;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Findings;
using AreaInspections.Web.National;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing.Feeds;
using AreaInspections.Web.Reports;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.ResponseCompression;

namespace AreaInspections.Web.Publishing;

/// <summary>What every public page passes through, in one place: headers, tags, cache, limits, compression.</summary>
internal static class PublicSite
{
    public static IServiceCollection AddPublicSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new PublicRecords(
            provider.GetRequiredService<RecordStore>(),
            provider.GetRequiredService<AllStatistics>(),
            provider.GetRequiredService<CountStore>(),
            provider.GetRequiredService<TimeProvider>(),
            configuration.GetValue("PublicRecord:Look", TimeSpan.FromSeconds(1))));
        services.AddSingleton<AllStatistics>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 256 << 20;
            options.MaximumBodySize = 4 << 20;
            options.AddBasePolicy(new PageCache());
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "application/csvm+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddRateLimits(configuration);
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        return services;
    }

    /// <remarks>The order matters: who asks and whether they may, before anything is looked up or kept; tags before the cache, the cache before limits and compression, so that what is kept is kept compressed and costs nothing.</remarks>
    public static void UsePublicSite(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/problem");
        app.UseStatusCodePagesWithReExecute("/problem");
        app.UseMiddleware<ApiAnswers>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<PrivateAnswers>();
        app.UseAuthorization();
        app.UseMiddleware<ConditionalGet>();
        app.UseOutputCache();
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.MapStaticAssets().WithMetadata(PublicAnswer.Mark);
        app.MapRazorPages().WithStaticAssets();
        app.MapSingleSignOn();
        app.MapConduct();
        var open = PublicAnswer.Group(app);
        open.MapApi();
        open.MapGet("/health", () => "ok").CacheOutput(p => p.NoCache());
        open.MapNationalDownloads();
        open.MapReports();
        open.MapFindings();
        open.MapAreaTables();
        open.MapStatisticsTables();
        open.MapFamilyTables();
        open.MapFeeds();
        open.MapSiteFiles(app.Configuration);
    }
}
