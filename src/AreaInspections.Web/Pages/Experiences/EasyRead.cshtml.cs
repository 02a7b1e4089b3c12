using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What the form asks, in easy read.</summary>
public sealed class EasyReadModel : FormPage
{
    public void OnGet()
    {
        Speak(null);
        Show(Texts["easy.title"]);
    }
}
