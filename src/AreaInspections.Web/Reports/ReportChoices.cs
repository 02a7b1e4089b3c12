using System.Globalization;
using AreaInspections.Inspections;
using AreaInspections.Reports;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Reports;

/// <summary>A stored version of a report with the inspection it is about.</summary>
/// <param name="Inspection">Absent where the report does not say clearly enough which.</param>
public sealed record ListedReport(ReportVersion Version, InspectionRecord? Inspection);

/// <summary>By what the list of reports can be narrowed, and what is left then.</summary>
public static class ReportChoices
{
    /// <summary>Value of <c>stored</c> for inspections whose report is not in the store.</summary>
    public const string NotStored = "no";

    public static Choices Of(PublicRecord record, IQueryCollection asked) => new(Links.Reports,
    [
        new("kind", "Kind", [.. Enum.GetValues<ReportKind>().Where(k => k != ReportKind.Unknown).Select(k => new Option(KindValue(k), KindName(k)))]),
        new("edition", "Framework", [.. record.Editions.Select(e => new Option(e.Id, e.Name))]),
        new("region", "Region", [.. record.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => new Option(r, r))]),
        new("outcome", "Outcome", [.. record.Editions.Reverse().SelectMany(e => e.Outcomes.Concat(e.RevisitOutcomes)).Select(o => new Option(o.Code, o.Name))]),
        new("year", "Year of inspection", [.. Years(record)]),
        new("stored", "In the store", [new("yes", "Stored"), new(NotStored, "Not stored yet")]),
    ],
    asked);

    /// <returns>Latest inspection first; the versions of one report together, the current one first.</returns>
    public static IReadOnlyList<ListedReport> Reports(PublicRecord record, Choices choices) =>
    [
        .. record.Reports
            .Select(r => new ListedReport(r, r.Inspection is { } key ? record.Inspection(key) : null))
            .Where(r => (choices["kind"] is not { } kind || kind == KindValue(r.Version.Kind)) && Fits(record, choices, r.Inspection))
            .OrderByDescending(r => r.Inspection?.Start).ThenBy(r => r.Version.Series, StringComparer.Ordinal).ThenByDescending(r => r.Version.Version),
    ];

    /// <returns>Inspections that took place and whose report is not in the store, the latest first.</returns>
    public static IReadOnlyList<InspectionRecord> NotStoredYet(PublicRecord record, Choices choices) =>
    [
        .. record.National.Inspections
            .Where(i => record.ReportOf(i.Key) is null && (choices["kind"] is not { } kind || kind == KindValue(KindOf(i))) && Fits(record, choices, i))
            .OrderByDescending(i => i.Start).ThenBy(i => i.Area.Value, StringComparer.Ordinal),
    ];

    public static string AreaName(PublicRecord record, ListedReport report) =>
        report.Version.Area is { } area ? record.Register.Find(area)?.PlainName ?? area.Value : report.Version.AreaAsPrinted ?? "Area not known";

    /// <returns>Days as a range where the last is known.</returns>
    public static string Days(InspectionRecord inspection) =>
        new DateRange(inspection.Start, inspection.End is { } end && end >= inspection.Start ? end : inspection.Start).ToString();

    private static bool Fits(PublicRecord record, Choices choices, InspectionRecord? inspection) =>
        (choices["edition"] is not { } edition || inspection?.Edition == edition)
        && (choices["outcome"] is not { } outcome || inspection?.Outcome == outcome)
        && (choices["year"] is not { } year || inspection?.Start.Year.ToString(CultureInfo.InvariantCulture) == year)
        && (choices["region"] is not { } region || (inspection is not null && record.Register.Find(inspection.Area)?.Region == region));

    private static IEnumerable<Option> Years(PublicRecord record) => record.National.Inspections
        .Select(i => i.Start.Year).Distinct().OrderDescending()
        .Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new Option(y, y));

    /// <summary>In few words, for lists.</summary>
    public static string KindName(ReportKind kind) => kind switch
    {
        ReportKind.AreaSendFull2023 => "Full inspection",
        ReportKind.AreaSendMonitoring2023 => "Monitoring inspection",
        ReportKind.LocalAreaLetter2016 => "Inspection of 2016 to 2022",
        ReportKind.LocalAreaRevisit2016 => "Revisit",
        _ => "Kind not known",
    };

    private static string KindValue(ReportKind kind) => kind switch
    {
        ReportKind.AreaSendFull2023 => "full-2023",
        ReportKind.AreaSendMonitoring2023 => "monitoring-2023",
        ReportKind.LocalAreaLetter2016 => "full-2016",
        ReportKind.LocalAreaRevisit2016 => "revisit-2016",
        _ => "unknown",
    };

    /// <summary>The kind of document that comes of an inspection.</summary>
    private static ReportKind KindOf(InspectionRecord inspection) => (inspection.Kind, inspection.Edition) switch
    {
        (InspectionKind.Monitoring, _) => ReportKind.AreaSendMonitoring2023,
        (InspectionKind.Revisit, _) => ReportKind.LocalAreaRevisit2016,
        (_, "2016") => ReportKind.LocalAreaLetter2016,
        _ => ReportKind.AreaSendFull2023,
    };
}
