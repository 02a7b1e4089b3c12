using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>What the site is and is not.</summary>
public sealed class AboutModel : PublicPage
{
    public void OnGet() => Frame = new("About this site") { Description = "What AreaInspections shows, who it is for, and what it is not.", Crumbs = [new("Home", "/")] };
}
