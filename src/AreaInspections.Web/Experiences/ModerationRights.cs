using AreaInspections.Experiences;
using AreaInspections.People;

namespace AreaInspections.Web.Experiences;

/// <summary>Who may open accounts outside of an inspection.</summary>
internal static class ModerationRights
{
    /// <summary>Moderators open every account; analysts those whose senders agreed to be counted, once a moderator has read them.</summary>
    public static bool IsOpenTo(this Experience experience, Person person) => person.Holds(Role.Moderator) || experience.MayBeUsed(Consent.Analysis);
}
