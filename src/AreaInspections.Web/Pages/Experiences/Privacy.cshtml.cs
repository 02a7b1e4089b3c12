using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What becomes of what somebody tells, for adults and for young people; as in <c>docs/records</c>, and in English until whoever runs the service has it translated.</summary>
public sealed class PrivacyModel(IConfiguration configuration) : FormPage
{
    private readonly AreaInspections.Experiences.RetentionRules _kept = RetentionReader.Load();

    /// <summary>Whether it speaks to somebody under 18.</summary>
    public bool Young { get; private set; }

    /// <summary>E-mail address of whoever runs the service; absent where none is set.</summary>
    public string? Contact => configuration["Site:Contact"] is { Length: > 0 } contact ? contact : null;

    /// <summary>Days for which this is kept.</summary>
    /// <param name="rule">As the table of retention names it.</param>
    public int Days(string rule) => _kept[rule].Days ?? 0;

    /// <summary>Whole years for which this is kept.</summary>
    public int Years(string rule) => Days(rule) / 365;

    public void OnGet(int young)
    {
        Young = young == 1;
        Speak(null);
        Show(Texts[Young ? "start.privacy.link.young" : "start.privacy.link"]);
    }
}
