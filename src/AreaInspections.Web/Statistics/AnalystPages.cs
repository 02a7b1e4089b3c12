using AreaInspections.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AreaInspections.Web.Statistics;

/// <summary>Pages for those who keep the record.</summary>
internal static class AnalystPages
{
    public const string Import = "/statistics/import";

    public static string Work(Guid id) => $"{Import}/{id}";

    public static IServiceCollection AddAnalystPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(UploadSettings.From(configuration));
        services.AddSingleton<UploadFolder>();
        services.AddSingleton<ImportWorks>();
        return services.AddHostedService<ImportWorker>();
    }
}

/// <summary>A page of an analyst.</summary>
[UploadLimit, NeedsRole(Role.Analyst)]
public abstract class AnalystPage : MemberPage;

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
