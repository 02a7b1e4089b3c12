namespace AreaInspections.Web.Pages.Publishing;

/// <summary>How accessible the site is.</summary>
public sealed class AccessibilityModel(IConfiguration configuration) : ContactPage(configuration)
{
    public void OnGet() => Frame = new("Accessibility statement") { Description = "How accessible this site is, what was tested, and what does not work yet.", Crumbs = [new("Home", "/")] };
}
