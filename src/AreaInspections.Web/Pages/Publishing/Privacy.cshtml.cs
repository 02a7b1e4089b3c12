namespace AreaInspections.Web.Pages.Publishing;

/// <summary>What is known about visitors and about people in reports.</summary>
public sealed class PrivacyModel(IConfiguration configuration) : ContactPage(configuration)
{
    public void OnGet() => Frame = new("Privacy") { Description = "What this site knows about its visitors, and about the people reports name.", Crumbs = [new("Home", "/")] };
}
