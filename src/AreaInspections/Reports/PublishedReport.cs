using AreaInspections.Findings;

namespace AreaInspections.Reports;

/// <summary>Kinds of document the reader recognises, by the wording of the title page.</summary>
public enum ReportKind
{
    Unknown,
    AreaSendFull2023,
    AreaSendMonitoring2023,
    LocalAreaLetter2016,
    LocalAreaRevisit2016,
}

/// <summary>A published letter or report as read from one file. A re-published report is another one, with another hash.</summary>
public sealed record PublishedReport
{
    public required ReportSource Source { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>The area as the title page names it.</summary>
    public required Field<AreaReference> Area { get; init; }

    /// <summary>Days of inspection as printed on the title page; the title page wins over the running footer.</summary>
    public required Field<DateRange> Inspection { get; init; }

    /// <summary>Day on which this system first published it; absent where it was read, since no report says.</summary>
    public DateOnly? PublishedOn { get; init; }

    public required Field<PreviousInspection> PreviousInspection { get; init; }

    /// <summary>Outcome code of the edition, see <see cref="Inspections.InspectionRecord.Outcome"/>.</summary>
    public required Field<string> Outcome { get; init; }

    public required Field<NextInspection> NextInspection { get; init; }

    public required Field<bool> PriorityActionPlanRequired { get; init; }

    public required Field<string> LocalAuthority { get; init; }

    public IReadOnlyList<BoardReference> IntegratedCareBoards { get; init; } = [];

    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The text every span refers to, page by page.</summary>
    public required TextLayer Text { get; init; }

    /// <summary>The finding as this report holds it; coded elsewhere, it may bear another label, and its place decides.</summary>
    /// <returns>Nothing where the report holds no such finding.</returns>
    public Finding? Find(FindingFact coded) =>
        Findings.FirstOrDefault(f => f.Label == coded.Label)
        ?? Findings.FirstOrDefault(f => (f.Section, f.Polarity, f.Ordinal) == (coded.Section, coded.Polarity, coded.Ordinal));
}

/// <summary>The file a report was read from.</summary>
/// <param name="FileName">Without folder.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record ReportSource(string FileName, string Sha256, int PageCount);

/// <summary>How a field of a report was met.</summary>
public enum FieldStatus
{
    /// <summary>Printed, and understood.</summary>
    Stated,

    /// <summary>The document says that there is none, or has no place for it.</summary>
    NotStated,

    /// <summary>The document should have it, but nothing that could be it was found.</summary>
    NotFound,

    /// <summary>Something is printed but it can be understood in more than one way, or in none.</summary>
    Ambiguous,
}

/// <summary>A field of a report with where it was read; absence is typed, never an empty string or a made-up date.</summary>
/// <param name="Status">Only <see cref="FieldStatus.Stated"/> has a value.</param>
/// <param name="Text">As printed; absent when nothing was met.</param>
/// <param name="Page">Counted from 1; absent when nothing was met.</param>
/// <param name="Rule">Short name of the rule that read it; absent when none fired.</param>
public sealed record Field<T>(FieldStatus Status, T? Value, string? Text = null, int? Page = null, string? Rule = null)
{
    public static Field<T> Stated(T value, string text, int page, string rule) => new(FieldStatus.Stated, value, text, page, rule);

    public static Field<T> NotStated { get; } = new(FieldStatus.NotStated, default);

    public static Field<T> NotFound { get; } = new(FieldStatus.NotFound, default);

    public static Field<T> Ambiguous(string text, int? page) => new(FieldStatus.Ambiguous, default, text, page);
}

/// <summary>An area as a report names it.</summary>
/// <param name="Name">As the title page names it, without "Local Area Partnership".</param>
/// <param name="Code">GSS code on the first day of the inspection; absent where the register does not know the name.</param>
/// <param name="Id">Id in the register; absent where the register does not know the name.</param>
public sealed record AreaReference(string Name, string? Code, Areas.AreaId? Id);

/// <summary>The previous inspection a report names.</summary>
public enum PreviousInspectionStatus
{
    Stated,
    NotPreviouslyInspected,
    NotStated,
    Ambiguous,
}

/// <param name="Start">Absent unless stated.</param>
/// <param name="End">Absent unless stated as a range of days.</param>
/// <param name="Text">As printed; absent when nothing is printed.</param>
public sealed record PreviousInspection(PreviousInspectionStatus Status, DateOnly? Start, DateOnly? End, string? Text);

/// <summary>What a report says will follow.</summary>
/// <param name="Kind"><c>fullInspection</c>, <c>fullReinspection</c> or <c>monitoringInspection</c>.</param>
/// <param name="Years">Absent where the report counts in months.</param>
/// <param name="Months">Absent where the report counts in years.</param>
/// <param name="Approximate">Whether the report says "approximately" or "around"; absent where that cannot be told.</param>
/// <param name="Then">What follows after that; absent when the report names nothing further.</param>
public sealed record NextInspection(string Kind, int? Years, int? Months, bool? Approximate, NextInspection? Then);

/// <summary>An integrated care board as printed, with its code where the register knows it.</summary>
public sealed record BoardReference(string Name, string? Code);

/// <param name="Role">As printed, without the name.</param>
/// <param name="Body"><c>Ofsted</c> or <c>CQC</c>.</param>
/// <param name="Lead">The role says that this person led for the body.</param>
public sealed record TeamMember(string Name, string Role, string Body, bool Lead);

/// <param name="Kind">Section id of the framework edition: <c>outcome</c>, <c>about</c>, <c>experience</c>, <c>effective</c>, …</param>
/// <param name="Heading">As printed.</param>
/// <param name="Page">On which the heading stands, counted from 1.</param>
public sealed record ReportSection(string Kind, string Heading, int Page)
{
    /// <summary>Kind of the list of significant weaknesses for which a letter of the 2016 framework asks for a statement of action.</summary>
    public const string Statement = "statement";
}

/// <summary>The text of a document, page by page, in reading order; what every span counts in.</summary>
/// <param name="Extractor">Name and version of what extracted it: spans are valid for this extractor only.</param>
/// <param name="Pages">First page first. Lines end with a line feed; offsets count Unicode code points.</param>
public sealed record TextLayer(string Extractor, IReadOnlyList<string> Pages);
