using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What the form can and cannot do, and where urgent help is.</summary>
public sealed class StartModel(IConfiguration configuration) : FormPage
{
    /// <summary>Whether accounts are taken in.</summary>
    public bool IsOpen => Senders.IsReady && !Request.Query.ContainsKey("closed");

    /// <summary>Number of whoever types in what is told on the phone; absent where nobody does. Setting <c>Experiences:Phone</c>.</summary>
    public string? Phone => configuration["Experiences:Phone"];

    public void OnGet()
    {
        Speak(null);
        Show(Texts["start.title"]);
    }
}
