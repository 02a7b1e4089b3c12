using AreaInspections.Documents.Tables;
using AreaInspections.Inspections;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Reports;

/// <summary>The list of reports as a table for taking away.</summary>
internal static class ReportTable
{
    private static readonly TableColumn[] s_columns =
    [
        new("report", ColumnType.Text, "Id of the version of the report; empty where the report is not stored."),
        new("area", ColumnType.Text, "Id of the local area; empty where the report does not say clearly enough which."),
        new("area_name", ColumnType.Text, "Name of the local area."),
        new("inspection", ColumnType.Text, "Key of the inspection: area, kind and first day; empty where the report does not say clearly enough which."),
        new("edition", ColumnType.Text, "Edition of the framework; empty where the inspection is not known."),
        new("start", ColumnType.Day, "First day of the inspection; empty where it is not known."),
        new("end", ColumnType.Day, "Last day of the inspection, included; empty where it is not known."),
        new("outcome", ColumnType.Text, "Outcome code of the edition; empty where no source says so."),
        new("version", ColumnType.Whole, "Version of the report in this store, counted from 1; empty where it is not stored."),
        new("current", ColumnType.Truth, "Whether no later version is stored; empty where none is."),
        new("findings", ColumnType.Whole, "Findings read from it; empty where it is not stored."),
        new("pages", ColumnType.Whole, "Pages of the file; empty where it is not stored."),
        new("sha256", ColumnType.Text, "Content hash of the file; empty where it is not stored."),
        new("stored", ColumnType.Day, "Day on which it was stored, UTC; empty where it is not."),
    ];

    public static OpenTable Of(TableRequest request)
    {
        var choices = ReportChoices.Of(request.Record, request.Request.Query);
        var rows = choices["stored"] == ReportChoices.NotStored
            ? ReportChoices.NotStoredYet(request.Record, choices).Select(i => Row(request.Record, i))
            : ReportChoices.Reports(request.Record, choices).Select(r => Row(request.Record, r));
        return new OpenTable("reports", "Reports of area SEND inspections", s_columns, ["inspection", "report"], rows)
        {
            AsAt = request.Today,
            Description = "Reports stored in this copy of the record, every version of each; with stored=no, inspections whose report is not stored.",
            Sources = [new Source("Area SEND inspections: published reports and outcome letters", "Ofsted and the Care Quality Commission")],
        };
    }

    private static string?[] Row(PublicRecord record, ListedReport report)
    {
        var (version, inspection) = report;
        return
        [
            version.Id.ToString(), version.Area?.Value, ReportChoices.AreaName(record, report), version.Inspection, inspection?.Edition, Cell.Of(inspection?.Start), Cell.Of(inspection?.End),
            inspection?.Outcome, Cell.Of(version.Version), Cell.Of(version.Current), Cell.Of(version.Findings), Cell.Of(version.PageCount), version.Sha256, Cell.Of(DateOnly.FromDateTime(version.StoredAt)),
        ];
    }

    private static string?[] Row(PublicRecord record, InspectionRecord inspection) =>
    [
        null, inspection.Area.Value, record.Register.Find(inspection.Area)?.PlainName, inspection.Key, inspection.Edition, Cell.Of(inspection.Start), Cell.Of(inspection.End),
        inspection.Outcome, null, null, null, null, null, null,
    ];
}
