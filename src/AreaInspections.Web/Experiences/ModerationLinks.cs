using AreaInspections.Web.Conduct;

namespace AreaInspections.Web.Experiences;

/// <summary>Addresses where accounts are read.</summary>
public static class ModerationLinks
{
    public const string Queue = WorkLinks.Work + "/experiences";
    public const string Alike = Queue + "/alike";
    public const string Coding = Queue + "/coding";

    public static string Account(Guid id) => $"{Queue}/{id:D}";
}
