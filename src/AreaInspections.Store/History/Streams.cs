using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.National;
using AreaInspections.People;
using AreaInspections.Store.Reports;

namespace AreaInspections.Store.History;

/// <summary>Names of the streams of the history. They never change: the chain of a thing is found by its name.</summary>
internal static class Streams
{
    /// <summary>Which seed was loaded when; tells of no state of its own.</summary>
    public const string Seed = "seed";

    /// <summary>Begins the names of streams that are not about the public record: what they tell changes no public page, and stands on none.</summary>
    public const string Restricted = "restricted/";

    public static string Of(LocalArea area) => $"areas/{area.Id}";

    public static string Of(InspectionRecord inspection) => $"inspections/{inspection.Key}";

    public static string Of(FindingFact finding) => $"findings/{finding.Label}";

    public static string Of(Release release) => $"releases/{release.Id}";

    public static string Of(PersonId person) => $"{Restricted}people/{person}";

    public static string Of(Participation participation) => $"{Restricted}participations/{participation.Inspection}";

    public static string Of(StoredReport report) => $"reports/{report.Sha256}";
}
