using System.Globalization;

namespace AreaInspections.Reports;

/// <summary>A field of a report for people: its name, what was understood, and where it was read.</summary>
/// <param name="Id">As in the JSON of a read report.</param>
/// <param name="Value">In plain words, an outcome by its code; absent unless stated.</param>
/// <param name="Printed">As printed; absent when nothing was met.</param>
/// <param name="Page">Counted from 1; absent when nothing was met.</param>
/// <param name="Rule">Short name of the rule that read it; absent when none fired.</param>
public sealed record ReadField(string Id, string Name, FieldStatus Status, string? Value, string? Printed, int? Page, string? Rule)
{
    /// <summary>Field whose value is an outcome code.</summary>
    public const string Outcome = "outcome";

    /// <returns>Every field of the report in the order a reader asks for them.</returns>
    public static IReadOnlyList<ReadField> Of(PublishedReport report) =>
    [
        new("kind", "Kind of document", report.Kind == ReportKind.Unknown ? FieldStatus.NotFound : FieldStatus.Stated, KindName(report.Kind), null, null, null),
        From("area", "Area", report.Area, a => a.Name),
        From("inspection", "Days of inspection", report.Inspection, d => d.ToString()),
        From(Outcome, "Outcome", report.Outcome, o => o),
        From("previousInspection", "Previous inspection", report.PreviousInspection, Previous),
        From("nextInspection", "What follows", report.NextInspection, Next),
        From("priorityActionPlanRequired", "Priority action plan", report.PriorityActionPlanRequired, r => r ? "Required" : "Not required"),
        From("localAuthority", "Local authority", report.LocalAuthority, a => a),
        List("integratedCareBoards", "Integrated care boards", [.. report.IntegratedCareBoards.Select(b => b.Name)]),
        List("team", "Inspection team", [.. report.Team.Select(m => $"{m.Name}, {m.Role}")]),
    ];

    public static string KindName(ReportKind kind) => kind switch
    {
        ReportKind.AreaSendFull2023 => "Area SEND inspection: report",
        ReportKind.AreaSendMonitoring2023 => "Area SEND monitoring inspection: report",
        ReportKind.LocalAreaLetter2016 => "Local area SEND inspection: letter",
        ReportKind.LocalAreaRevisit2016 => "Local area SEND revisit: letter",
        _ => "Unknown",
    };

    private static ReadField From<T>(string id, string name, Field<T> field, Func<T, string> words) =>
        new(id, name, field.Status, field is { Status: FieldStatus.Stated, Value: { } value } ? words(value) : null, field.Text, field.Page, field.Rule);

    private static ReadField List(string id, string name, IReadOnlyList<string> values) =>
        new(id, name, values.Count == 0 ? FieldStatus.NotFound : FieldStatus.Stated, values.Count == 0 ? null : string.Join("; ", values), null, null, null);

    private static string Previous(PreviousInspection previous) => previous switch
    {
        { Status: PreviousInspectionStatus.NotPreviouslyInspected } => "Not previously inspected",
        { Start: { } start, End: { } end } when end >= start => new DateRange(start, end).ToString(),
        { Start: { } start } => start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => previous.Text ?? "Not stated",
    };

    private static string Next(NextInspection next)
    {
        var what = next.Kind switch
        {
            "monitoringInspection" => "monitoring inspection",
            "fullReinspection" => "full reinspection",
            _ => "full inspection",
        };
        var about = next.Approximate == true ? "about " : "";
        var when = (next.Years, next.Months) switch
        {
            ({ } years, _) => $" within {about}{years} {(years == 1 ? "year" : "years")}",
            (_, { } months) => $" within {about}{months} {(months == 1 ? "month" : "months")}",
            _ => "",
        };
        var first = what + when + (next.Then is { } then ? ", then " + char.ToLowerInvariant(Next(then)[0]) + Next(then)[1..] : "");
        return char.ToUpperInvariant(first[0]) + first[1..];
    }
}
