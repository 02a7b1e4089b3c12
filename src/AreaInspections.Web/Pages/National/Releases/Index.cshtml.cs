using AreaInspections.National;
using AreaInspections.Store.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.National.Releases;

/// <summary>Frozen national reports.</summary>
public sealed class ReleasesModel(ReleaseStore releases) : PublicPage
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<Release> Releases { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Releases = await releases.List(HttpContext.RequestAborted);
        Frame = new("Frozen releases of the national picture")
        {
            Crumbs = [new("Home", "/"), new("National picture", Links.National)],
            Part = "national",
            SchemaType = "CollectionPage",
        };
    }
}
