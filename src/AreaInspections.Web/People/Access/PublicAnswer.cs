using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace AreaInspections.Web.People.Access;

/// <summary>
/// Marks what anybody may read and what is the same for everybody: made of the public record alone, so that it can be kept and handed out again. Whatever
/// lacks it, and is not open by <see cref="AllowAnonymousAttribute"/>, is for people who are signed in.
/// </summary>
internal sealed class PublicAnswer : IAllowAnonymous
{
    /// <summary>For endpoints that are mapped outside the group.</summary>
    public static readonly PublicAnswer Mark = new();

    /// <summary>Every page that is public, by its file under <c>Pages</c>. A page that is not listed asks for a sign-in.</summary>
    private static readonly HashSet<string> s_pages = new(StringComparer.Ordinal)
    {
        "/Index",
        "/Api/Reference",
        "/Areas/Area",
        "/Areas/Index",
        "/Findings/Finding",
        "/Findings/Search",
        "/Inspections/Inspection",
        "/National/BrainInjury",
        "/National/Chapter",
        "/National/Claim",
        "/National/Claims",
        "/National/Experiences",
        "/National/Index",
        "/National/Releases/Index",
        "/National/Releases/Release",
        "/National/Report",
        "/Publishing/About",
        "/Publishing/Accessibility",
        "/Publishing/Cookies",
        "/Publishing/Corrections",
        "/Publishing/Data",
        "/Publishing/Method",
        "/Publishing/Privacy",
        "/Publishing/Search",
        "/Reports/Differences",
        "/Reports/Document",
        "/Reports/List",
        "/Reports/Report",
        "/Statistics/Area",
        "/Statistics/Index",
        "/Statistics/Indicator",
        "/Statistics/SendAndOthers",
        "/Themes/Index",
        "/Themes/Theme",
    };

    public static void MarkPages(PageConventionCollection pages) => pages.AddFolderApplicationModelConvention("/", page =>
    {
        if (s_pages.Contains(page.ViewEnginePath))
        {
            page.EndpointMetadata.Add(Mark);
        }
    });

    /// <summary>Everything mapped on it is public: the API, tables, feeds, files of reports and of the site.</summary>
    public static RouteGroupBuilder Group(IEndpointRouteBuilder routes) => routes.MapGroup("").WithMetadata(Mark);

    public static bool IsAskedFor(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PublicAnswer>() is not null;
}
