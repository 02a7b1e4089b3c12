using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Statistics;

/// <summary>
/// Pages for those who keep the record. Until people can sign in they exist only where the setting <c>Site:AnalystPages</c> is true; elsewhere their
/// addresses are not found. They are never kept by a cache: not by ours, not by one on the way.
/// </summary>
internal static class AnalystPages
{
    public const string Import = "/statistics/import";

    public static string Work(Guid id) => $"{Import}/{id}";

    /// <summary>Whether the address belongs to these pages.</summary>
    public static bool Holds(PathString path) => path.StartsWithSegments(Import, StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddAnalystPages(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetValue("Site:AnalystPages", false))
        {
            return services.Configure<RazorPagesOptions>(o => o.Conventions.AddFolderRouteModelConvention("/Statistics/Import", page => page.Selectors.Clear()));
        }

        services.AddSingleton(UploadSettings.From(configuration));
        services.AddSingleton<UploadFolder>();
        services.AddSingleton<ImportWorks>();
        services.AddHostedService<ImportWorker>();
        return services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "analyst-form";
            o.Cookie.Path = Import;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }
}

/// <summary>A page of an analyst.</summary>
[UploadLimit]
public abstract class AnalystPage : PublicPage
{
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return base.OnPageHandlerExecutionAsync(context, next);
    }
}

/// <summary>
/// Lets files up to the limit through, and refuses longer ones by the length they are announced with: before the form, and with it the token against
/// forgery, is read.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>For what surrounds the file in a form.</summary>
    private const int Around = 64 << 10;

    /// <summary>Before the check against forgery, which has 1000.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var most = http.RequestServices.GetRequiredService<UploadSettings>().MostBytes + Around;
        if (http.Request.ContentLength > most)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
