using AreaInspections.Evidence;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>Kinds of source and confidentiality as people read them, and as forms and journals send them.</summary>
internal static class EvidenceWords
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Note => "Inspector’s note",
        SourceKind.Interview => "Interview or meeting",
        SourceKind.Visit => "Visit",
        SourceKind.Document => "Document",
        SourceKind.Survey => "Survey or webinar",
        SourceKind.TrackedCase => "Tracked child",
        _ => "Figures",
    };

    public static string Of(Confidentiality confidentiality) => confidentiality switch
    {
        Confidentiality.Team => "Team and reviewers",
        Confidentiality.Leads => "Lead inspectors only",
        _ => "Lead inspectors: it tells of possible harm",
    };

    /// <summary>As in the spelling of an item: <c>trackedCase</c>.</summary>
    public static string Value<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    /// <returns>Nothing where it is none of those there are.</returns>
    public static T? Read<T>(string? value)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => Value(v) == value).Select(v => (T?)v).FirstOrDefault();
}
