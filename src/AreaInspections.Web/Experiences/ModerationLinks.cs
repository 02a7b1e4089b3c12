namespace AreaInspections.Web.Experiences;

/// <summary>Addresses where accounts are read.</summary>
public static class ModerationLinks
{
    public const string Queue = "/work/experiences";
    public const string Alike = "/work/experiences/alike";

    public static string Account(Guid id) => $"/work/experiences/{id:D}";
}
