using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>Where urgent help is.</summary>
public sealed class HelpModel : FormPage
{
    public void OnGet()
    {
        Code = Session.Of(Request);
        Speak(null);
        Show(Texts["help.title"]);
    }
}
