using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Documents.Tables;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>Tables of areas and inspections for taking away, with the same rows as their pages.</summary>
internal static class AreaTables
{
    public static void MapAreaTables(this IEndpointRouteBuilder routes)
    {
        routes.MapTable(Links.Areas, Areas);
        routes.MapTable("/areas/{id}", Themes);
        routes.MapTable("/inspections/{area}/{kind}/{start}", Findings);
    }

    private static OpenTable Areas(TableRequest asked)
    {
        var list = AreaList.Of(asked.Record, AreaQuery.Parse(asked.Request.Query, asked.Record, asked.Today));
        return new(
            "areas",
            $"Local areas of England as at {British.Date(list.Query.AsAt)}",
            [
                new("area", ColumnType.Text, "Name of the area for ever, as in the addresses of this site.") { Required = true },
                new("name", ColumnType.Text, "Name as people say it.") { Required = true },
                new("code", ColumnType.Text, "GSS code in force on the day.") { Required = true },
                new("region", ColumnType.Text, "Region of the Office for National Statistics.") { Required = true },
                new("state", ColumnType.Text, "Where the area stands in the programme: NeverInspected, EarlierEdition, ReportAwaited or ThisEdition.") { Required = true },
                new("last_inspected", ColumnType.Day, "First day of the latest full inspection whose report was published by the day. Empty: none is on record."),
                new("edition", ColumnType.Text, "Framework edition of that inspection. Empty: none is on record."),
                new("outcome", ColumnType.Text, "Outcome code of that inspection. Empty: none is on record, or no source says what it was."),
                new("published", ColumnType.Day, "Day its report was published. Empty: none is on record, or no source gives the day."),
                new("years_since", ColumnType.Whole, "Whole years from its first day to the day. Empty: none is on record."),
                new("next_step", ColumnType.Text, "Kind of inspection due next. Empty: nothing is due."),
                new("next_due", ColumnType.Day, "Last day by which it is due; where due_about is true only the month is meant. Empty: no date follows from the record."),
                new("due_about", ColumnType.Truth, "Whether the framework says about. Empty: no date follows from the record."),
                new("overdue", ColumnType.Truth, "Whether the time of any step due was over on the day and no such inspection is on this record.") { Required = true },
            ],
            ["area"],
            list.Rows.Select(IReadOnlyList<string?> (s) =>
            [
                s.Area.Id.Value, s.Area.PlainName, s.Area.CodeOn(list.Query.AsAt), s.Area.Region, s.State.ToString(),
                Iso(s.Latest?.Start), s.Latest?.Edition, s.Latest?.Outcome, Iso(s.Latest?.Published), s.YearsSince?.ToString(CultureInfo.InvariantCulture),
                s.Next?.Kind.ToString(), Iso(s.Next?.Due?.Day), s.Next?.Due is { } due ? Truth(due.Approximate) : null, Truth(s.Overdue),
            ]))
        {
            AsAt = list.Query.AsAt,
            Description = "What is due follows from the record and the rules of the framework; it is not what the inspectorates have planned.",
            Sources = [.. list.Rows.Select(s => s.Latest?.Source).OfType<Source>().DistinctBy(s => s.Title)],
        };
    }

    private static OpenTable? Themes(TableRequest asked)
    {
        if (asked.Record.Register.Find(new AreaId(asked.Route("id"))) is not { } area)
        {
            return null;
        }

        var coded = asked.Record.LatestCoded(area.Id);
        var tallies = coded is null ? [] : ThemeTally.Of(asked.Record.FindingsOf(coded.Key), asked.Record.Codebook);
        return new(
            $"{area.Id}-themes",
            $"{area.PlainName}: findings by theme{(coded is null ? "" : $", inspection from {British.Date(coded.Start)}")}",
            [
                new("inspection", ColumnType.Text, "Key of the inspection: area, kind and first day.") { Required = true },
                new("theme", ColumnType.Text, "Id of the theme in the codebook.") { Required = true },
                new("name", ColumnType.Text, "Name of the theme.") { Required = true },
                new("strengths", ColumnType.Whole, "Findings that say what works.") { Required = true },
                new("to_do_better", ColumnType.Whole, "Findings that say what has to get better.") { Required = true },
                new("recommendations", ColumnType.Whole, "Areas for improvement.") { Required = true },
                new("priority_actions", ColumnType.Whole, "Areas for priority action, or significant weaknesses in 2016.") { Required = true },
            ],
            ["inspection", "theme"],
            tallies.Select(IReadOnlyList<string?> (t) => [coded!.Key, t.Theme, t.Name, Number(t.Strengths), Number(t.Weaknesses), Number(t.Improvements), Number(t.Priorities)]))
        {
            Description = "A finding with two themes counts under both. Themes are coded by this project, not by the inspectorates.",
            Sources = coded is null ? [] : [coded.Source],
        };
    }

    private static OpenTable? Findings(TableRequest asked) =>
        asked.Record.Inspection($"{asked.Route("area")}/{asked.Route("kind")}/{asked.Route("start")}") is { } inspection ? Findings(inspection, asked.Record.FindingsOf(inspection.Key)) : null;

    private static OpenTable Findings(InspectionRecord inspection, IReadOnlyList<FindingFact> findings) => new(
        $"{inspection.Key.Replace('/', '-')}-findings",
        $"Findings of the inspection {inspection.Key}",
        [
            new("label", ColumnType.Text, "Label of the finding, unique in its report.") { Required = true },
            new("section", ColumnType.Text, "Section of the report.") { Required = true },
            new("ordinal", ColumnType.Whole, "Place in the section, from 1.") { Required = true },
            new("page", ColumnType.Whole, "First page it stands on, from 1.") { Required = true },
            new("polarity", ColumnType.Text, "Strength, Weakness, Improvement or Priority.") { Required = true },
            new("themes", ColumnType.Text, "Ids of its themes with blanks between, the primary first. Empty: none."),
            new("basis", ColumnType.Text, "Who coded it: Adjudicated (by people) or Suggested (by this product).") { Required = true },
            new("text", ColumnType.Text, "Its exact words. Empty: the report is not in this store."),
        ],
        ["label"],
        findings.Select(IReadOnlyList<string?> (f) =>
            [f.Label, f.Section, Number(f.Ordinal), Number(f.Page), f.Polarity.ToString(), string.Join(' ', f.Themes), f.Basis.ToString(), f.Text]))
    {
        Sources = [inspection.Source],
    };

    private static string? Iso(DateOnly? day) => day is { } d ? British.Iso(d) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";
}
