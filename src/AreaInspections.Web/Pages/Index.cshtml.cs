using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages;

/// <summary>Where the programme stands.</summary>
public sealed class IndexModel : PublicPage
{
    public void OnGet() => Frame = new("Area SEND inspections in England");
}
