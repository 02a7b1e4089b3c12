using AreaInspections.Experiences;
using AreaInspections.Experiences.Danger;

namespace AreaInspections.Web.Experiences;

/// <summary>What codes of moderation say, for moderators.</summary>
public static class ModerationWords
{
    /// <summary>The end of an account's id: enough to tell accounts of a day apart.</summary>
    public static string Number(Guid account) => account.ToString("N")[^8..];

    public static string Reason(string code) => code switch
    {
        "fit-to-use" => "It can be used as it is",
        "fit-after-redaction" => "It can be used; personal details were erased",
        "not-about-send" => "It is not about special needs and support",
        "copy" => "It is a copy of another account",
        "campaign" => "It is a letter many people sent",
        "spam" => "It is advertising or written by a program",
        "abusive" => "Most of it attacks somebody",
        "cannot-be-made-safe" => "It cannot be used without telling who somebody is",
        "test" => "It was sent to try the form",
        _ => code,
    };

    public static string Danger(string kind) => kind == DangerKinds.OtherLanguage ? "in another language: no rule has looked" : kind.Replace('-', ' ');

    public static string Stage(ExperienceStage stage) => stage switch
    {
        ExperienceStage.Received => "To be read",
        ExperienceStage.Read => "Read, to be coded",
        ExperienceStage.Coded => "Coded",
        ExperienceStage.SetAside => "Set aside",
        ExperienceStage.Withdrawn => "Withdrawn",
        _ => "Expired",
    };

    public static string Step(string step) => step switch
    {
        "council" => "Told the council’s safeguarding team",
        "police" => "Told the police",
        "sender" => "Reached the sender",
        _ => "Nothing is needed",
    };

    public static string Way(WayIn way) => way switch { WayIn.Form => "by the form", WayIn.Phone => "by phone", WayIn.Paper => "on paper", _ => "from a survey file" };
}
