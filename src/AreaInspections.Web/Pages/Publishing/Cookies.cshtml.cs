using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>Why there is no banner.</summary>
public sealed class CookiesModel : PublicPage
{
    public void OnGet() => Frame = new("Cookies") { Description = "This site sets no cookies and stores nothing on your device.", Crumbs = [new("Home", "/")] };
}
