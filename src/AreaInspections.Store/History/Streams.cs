using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.National;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Reports;

namespace AreaInspections.Store.History;

/// <summary>Names of the streams of the history. They never change: the chain of a thing is found by its name.</summary>
internal static class Streams
{
    /// <summary>Which seed was loaded when; tells of no state of its own.</summary>
    public const string Seed = "seed";

    /// <summary>Begins the name of every stream that is no part of the public record: what it tells changes no public page, and stands on none.</summary>
    public const string Restricted = "restricted/";

    private const string Conduct = Restricted + "conduct/";

    public static string Of(LocalArea area) => $"areas/{area.Id}";

    public static string Of(InspectionRecord inspection) => $"inspections/{inspection.Key}";

    public static string Of(FindingFact finding) => $"findings/{finding.Label}";

    public static string Of(Release release) => $"releases/{release.Id}";

    /// <summary>Begins the name of every stream of statistics.</summary>
    public const string Statistics = "statistics/";

    /// <summary>Every release of one source, one entry each.</summary>
    public static string OfStatistics(string source) => Statistics + source;

    public static string Of(StoredReport report) => $"reports/{report.Sha256}";

    public static string Of(PersonId person) => $"{Restricted}people/{person}";

    public static string Of(StoredInspection inspection) => ConductOf(inspection.Id);

    /// <summary>The inspection itself; what belongs to it has streams that begin so, with a stroke.</summary>
    public static string ConductOf(Guid inspection) => $"{Conduct}{inspection:D}";

    public static string Of(StoredPaper paper) => $"{Conduct}{paper.Inspection:D}/{paper.Kind}/{paper.Key}";

    public static string Of(StoredSample sample) => $"{Conduct}{sample.Inspection:D}/sample";

    public static string Of(StoredAttachment attachment) => AttachmentOf(attachment.Inspection, attachment.Sha256);

    public static string AttachmentOf(Guid inspection, string sha256) => $"{Conduct}{inspection:D}/attachments/{sha256}";

    /// <summary>All evidence of one inspection, one entry an item.</summary>
    public static string EvidenceOf(Guid inspection) => $"{Conduct}{inspection:D}/evidence";

    private const string Experiences = Restricted + "experiences/";

    /// <summary>What became of one account; its entries hold hashes and no words.</summary>
    public static string OfExperience(Guid experience) => $"{Experiences}{experience:D}";

    /// <summary>That forms nobody sent were destroyed; tells of no state.</summary>
    public const string ExpiredDrafts = Experiences + "drafts";

    /// <summary>One table about accounts that left through the gate; its entry holds hashes and no counts.</summary>
    /// <param name="open">Whether it left for everybody: then public pages change.</param>
    public static string OfCounts(int sequence, bool open) => $"{(open ? "" : Restricted)}experience-counts/{sequence}";

    /// <summary>Who read one account, when and why; tells of no state.</summary>
    public static string ReadingsOf(Guid experience) => $"{Experiences}{experience:D}/readings";

    public static bool IsEvidence(string stream) => stream.StartsWith(Conduct, StringComparison.Ordinal) && stream.EndsWith("/evidence", StringComparison.Ordinal);
}
