using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>The form on paper, in ordinary and in large print, from the same questions.</summary>
public sealed class PrintModel(IConfiguration configuration) : FormPage
{
    public bool Large { get; private set; }

    /// <summary>Where paper is sent to; absent where nobody takes it. Setting <c>Experiences:Address</c>.</summary>
    public string? Address => configuration["Experiences:Address"];

    /// <summary>How long paper is kept after it was typed in.</summary>
    public int Days => RetentionReader.Load()["printed-original"].Days ?? 0;

    public void OnGet(int large)
    {
        Large = large == 1;
        Speak(null);
        Show(Texts["print.title"]);
    }
}
