using AreaInspections.Findings;
using AreaInspections.Reports;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Api;

/// <summary>One version of a report as it was read. Names of inspectors are in the report itself and not passed on here.</summary>
public sealed record ReportDetail : ReportItem
{
    /// <summary>What the title page and the outcome section state.</summary>
    public required IReadOnlyList<ReportField> Fields { get; init; }

    /// <summary>In the order of the document.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>In the order of the document.</summary>
    public required IReadOnlyList<ReadFinding> Findings { get; init; }

    /// <summary>Name and version of what extracted the text: spans are valid for this extractor only.</summary>
    public required string Extractor { get; init; }

    internal static ReportDetail With(ReportItem item, PublishedReport report) => new()
    {
        Id = item.Id,
        Sha256 = item.Sha256,
        AreaAsPrinted = item.AreaAsPrinted,
        Area = item.Area,
        Inspection = item.Inspection,
        Kind = item.Kind,
        Version = item.Version,
        Current = item.Current,
        FileName = item.FileName,
        PageCount = item.PageCount,
        FindingCount = item.FindingCount,
        StoredAt = item.StoredAt,
        Links = item.Links,
        Fields =
        [
            ReportField.Of("area", report.Area, a => a.Name),
            ReportField.Of("inspection", report.Inspection, d => $"{British.Iso(d.Start)}/{British.Iso(d.End)}"),
            ReportField.Of("previousInspection", report.PreviousInspection, p => p.Start is { } start ? British.Iso(start) : Parameter.Word(p.Status)),
            ReportField.Of("outcome", report.Outcome, o => o),
            ReportField.Of("nextInspection", report.NextInspection, n => n.Kind),
            ReportField.Of("priorityActionPlanRequired", report.PriorityActionPlanRequired, r => r ? "true" : "false"),
            ReportField.Of("localAuthority", report.LocalAuthority, a => a),
        ],
        Sections = report.Sections,
        Findings = [.. report.Findings.Select(ReadFinding.Of)],
        Extractor = report.Text.Extractor,
    };
}

/// <summary>A field of a report and where it was read.</summary>
public sealed record ReportField
{
    /// <summary><c>area</c>, <c>inspection</c>, <c>previousInspection</c>, <c>outcome</c>, <c>nextInspection</c>, <c>priorityActionPlanRequired</c> or <c>localAuthority</c>.</summary>
    public required string Name { get; init; }

    public required FieldStatus Status { get; init; }

    /// <summary>As understood: a code, a name, a day or two days with a stroke between; only where the status is <c>stated</c>.</summary>
    public string? Value { get; init; }

    /// <summary>As printed; absent where nothing was met.</summary>
    public string? Text { get; init; }

    /// <summary>Counted from 1; absent where nothing was met.</summary>
    public int? Page { get; init; }

    internal static ReportField Of<T>(string name, Field<T> field, Func<T, string> value) => new()
    {
        Name = name,
        Status = field.Status,
        Value = field.Status == FieldStatus.Stated && field.Value is { } stated ? value(stated) : null,
        Text = field.Text,
        Page = field.Page,
    };
}

/// <summary>A finding as it stands in a report, with its passage. Its coding in force is where the address of the inspection lists findings.</summary>
public sealed record ReadFinding
{
    /// <summary>Label, unique within the report: <c>80475-E01</c>.</summary>
    public required string Label { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Section it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>Place within its section and polarity, counted from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its exact words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands, one span for each page it runs over: page counted from 1; code points of the page's text from 0, the end excluded.</summary>
    public required IReadOnlyList<PageSpan> Spans { get; init; }

    /// <summary>Themes the product suggested when the report was read, the primary first.</summary>
    public required IReadOnlyList<SuggestedTheme> Suggested { get; init; }

    internal static ReadFinding Of(Finding finding) => new()
    {
        Label = finding.Label,
        Polarity = finding.Polarity,
        Section = finding.Section,
        Ordinal = finding.Ordinal,
        Text = finding.Text,
        Spans = finding.Passage.Spans,
        Suggested = [.. finding.Themes.Select(t => new SuggestedTheme { Theme = t.Theme, Confidence = Math.Round(t.Confidence, 3), Because = t.Because })],
    };
}

/// <summary>A theme suggested for a finding, and why.</summary>
public sealed record SuggestedTheme
{
    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>0 to 1: share of findings with this score that carried the theme when it was measured.</summary>
    public required double Confidence { get; init; }

    /// <summary>Words of the finding that suggested it, in order of their weight.</summary>
    public required IReadOnlyList<string> Because { get; init; }
}
