using AreaInspections.Documents.Tables;
using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Findings;

/// <summary>What a search of findings came to as a table for taking away; rows are read while they are written.</summary>
internal static class FindingTable
{
    /// <summary>More than all findings of every inspection there has been.</summary>
    public const int MostRows = 50_000;

    private static readonly TableColumn[] s_columns =
    [
        new("finding", ColumnType.Text, "Label of the finding within its report.") { Required = true },
        new("inspection", ColumnType.Text, "Key of the inspection: area, kind and first day.") { Required = true },
        new("area", ColumnType.Text, "Id of the local area.") { Required = true },
        new("area_name", ColumnType.Text, "Name of the local area."),
        new("region", ColumnType.Text, "Region of the Office for National Statistics."),
        new("edition", ColumnType.Text, "Edition of the framework."),
        new("start", ColumnType.Day, "First day of the inspection."),
        new("outcome", ColumnType.Text, "Outcome code of the edition; empty where no source says so."),
        new("polarity", ColumnType.Text, "strength, weakness, improvement (a recommendation) or priority (a priority action).") { Required = true },
        new("section", ColumnType.Text, "Section of the report it stands in."),
        new("aspect", ColumnType.Text, "Aspect of the 2016 framework; empty where the edition has none."),
        new("page", ColumnType.Whole, "First page it stands on, counted from 1."),
        new("themes", ColumnType.Text, "Ids of its themes, primary first, with blanks between."),
        new("subtypes", ColumnType.Text, "Subtypes of therapy, with blanks between; empty otherwise."),
        new("phases", ColumnType.Text, "Phases it is limited to, with blanks between; empty where it speaks of all."),
        new("basis", ColumnType.Text, "adjudicated (coded by people of this project) or suggested (by software)."),
        new("words", ColumnType.Text, "Exact words; empty where the report is not in this store."),
        new("report_sha256", ColumnType.Text, "Content hash of the report; empty where it is not in this store."),
    ];

    public static OpenTable Of(TableRequest request, FindingStore findings)
    {
        var asked = FindingChoices.Of(request.Record, request.Request.Query, request.Request.Query[Choices.WordsKey]);
        var found = findings.All(asked.Query, MostRows, request.Request.HttpContext.RequestAborted);
        return new OpenTable("findings", "Findings of area SEND inspections", s_columns, ["inspection", "finding"], found.ToBlockingEnumerable().Select(f => Row(request.Record, f)))
        {
            AsAt = request.Today,
            Description = $"Findings of published reports with this project's own coding, not endorsed by the inspectorates; at most {MostRows} rows.",
            Sources = [new Source("Area SEND inspections: published reports and outcome letters", "Ofsted and the Care Quality Commission")],
        };
    }

    private static string?[] Row(PublicRecord record, FindingFact f)
    {
        var inspection = record.Inspection(f.Inspection);
        var area = record.Register.Find(f.Area);
        return
        [
            f.Label, f.Inspection, f.Area.Value, area?.PlainName, area?.Region, inspection?.Edition, Cell.Of(inspection?.Start), inspection?.Outcome, f.Polarity.ToString().ToLowerInvariant(),
            f.Section, f.Aspect, Cell.Of(f.Page), string.Join(' ', f.Themes), string.Join(' ', f.Subtypes), string.Join(' ', f.Phases), f.Basis.ToString().ToLowerInvariant(), f.Text, f.ReportSha256,
        ];
    }
}
