using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Evidence;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct;

/// <summary>Addresses of the pages of an inspection under way, each written once.</summary>
internal static class WorkLinks
{
    public const string Work = ReturnAddress.Start;

    /// <summary>Begins the address of everything about an inspection under way.</summary>
    public const string Inspections = Work + "/inspections";

    public const string Schedule = Work + "/schedule";

    public static string People(Inspection inspection) => Of(inspection, "people");

    public static string Plan(Inspection inspection) => Of(inspection, "plan");

    public static string Moves(Inspection inspection) => Of(inspection, "moves");

    public static string Declaration(Inspection inspection) => Of(inspection, "declaration");

    public static string Details(Inspection inspection) => Of(inspection, "details");

    public static string History(Inspection inspection) => Of(inspection, "history");

    public static string Export(Inspection inspection) => Of(inspection, "export");

    public static string Evidence(Inspection inspection) => Of(inspection, "evidence");

    /// <summary>One piece of evidence.</summary>
    public static string Note(Inspection inspection, Guid note) => $"{Evidence(inspection)}/{note}";

    /// <summary>The form for a new note.</summary>
    /// <param name="of">What it takes the place of: none for a new one, several where it joins them.</param>
    public static string NewNote(Inspection inspection, params IEnumerable<Guid> of) =>
        $"{Evidence(inspection)}/note{string.Concat(of.Select((id, i) => $"{(i == 0 ? "?" : "&")}of={id}"))}";

    /// <summary>Where the team writes without waiting for the network.</summary>
    public static string Journal(Inspection inspection) => $"{Evidence(inspection)}/journal";

    public static string Matrix(Inspection inspection) => $"{Evidence(inspection)}/matrix";

    /// <summary>Where a journal sends what was written and asks for what arrived.</summary>
    public static string EvidenceItems(Inspection inspection) => $"{Evidence(inspection)}/items";

    public static string Findings(Inspection inspection) => Of(inspection, "findings");

    /// <summary>One finding with what it rests on.</summary>
    public static string FindingOf(Inspection inspection, Guid finding) => $"{Findings(inspection)}/{finding}";

    public static string NewFinding(Inspection inspection) => Of(inspection, "findings/new");

    public static string Judgements(Inspection inspection) => Of(inspection, "judgements");

    public static string Requests(Inspection inspection) => Of(inspection, "requests");

    public static string Request(Inspection inspection, Guid request) => $"{Requests(inspection)}/{request}";

    /// <summary>Children whose cases are followed, and where the area gives its lists.</summary>
    public static string Children(Inspection inspection) => Of(inspection, "children");

    /// <summary>The form for a new note on a tracked child.</summary>
    public static string NoteOn(Inspection inspection, TrackedChild child) => $"{NewNote(inspection)}?kind={EvidenceWords.Value(SourceKind.TrackedCase)}&with={Uri.EscapeDataString(child.Pseudonym)}";

    public static string Meetings(Inspection inspection) => Of(inspection, "meetings");

    public static string MeetingOf(Inspection inspection, Guid meeting) => $"{Meetings(inspection)}/{meeting}";

    /// <summary>All of them as a file for calendars.</summary>
    public static string MeetingsFile(Inspection inspection) => Of(inspection, "meetings.ics");

    public static string Surveys(Inspection inspection) => Of(inspection, "surveys");

    /// <summary>What families of the area told.</summary>
    public static string Families(Inspection inspection) => Of(inspection, "families");

    public static string FamilyAccount(Inspection inspection, Guid account) => $"{Families(inspection)}/{account}";

    /// <summary>A file by the hash of its content.</summary>
    public static string File(Inspection inspection, string sha256) => Of(inspection, $"files/{sha256}");

    /// <summary>Where files are sent piece by piece; the id of each follows.</summary>
    public static string Uploads(Inspection inspection) => Of(inspection, "uploads");

    public static string Letter(Inspection inspection) => Of(inspection, "letter");

    /// <summary>One version.</summary>
    public static string Letter(Inspection inspection, int version) => $"{Letter(inspection)}?version={version}";

    /// <summary>A version as a file.</summary>
    /// <param name="ending"><c>.html</c>, <c>.docx</c>, <c>.pdf</c> or <c>-easy-read.html</c>.</param>
    public static string LetterFile(Inspection inspection, int version, string ending) => Of(inspection, $"letter/{version}{ending}");

    public static string Differences(Inspection inspection, int before, int after) => Of(inspection, $"letter/differences?before={before}&after={after}");

    public static string Review(Inspection inspection) => Of(inspection, "letter/review");

    public static string Accuracy(Inspection inspection) => Of(inspection, "accuracy");

    private static string Of(Inspection inspection, string part) => $"{Links.ToWork(inspection.Id)}/{part}";
}
