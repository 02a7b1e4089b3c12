using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// Area SEND inspections and revisits under the 2016 framework (Ofsted, official statistics): a row for each area with its inspection and, where there was one,
/// its revisit. It becomes a row for the first day of each. The row of heads is found by its words; rows that disagree with the public record are noted.
/// </summary>
internal sealed class InspectionOutcomes : IWorkbookShape
{
    internal static readonly string[] Columns = ["event", "inspections", "written_statement", "significant_weaknesses", "revisits", "revisit_outcome", "sufficient", "insufficient"];

    private static readonly string[] s_heads =
    [
        "Local authority code", "Area name", "Inspection start date", "Inspection publication date", "Inspection outcome: written statement of action required",
        "Number significant weaknesses identified", "Revisit start date", "Revisit publication date", "Revisit outcome: sufficient progress",
        "Number significant weaknesses where sufficient progress has been made", "Number significant weaknesses where sufficient progress has not been made",
    ];

    public string Name => "inspection-outcomes";

    public bool Claims(Workbook workbook) => workbook.Sheets.Any(s => Head(s) is not null);

    public ShapedWorkbook Read(Workbook workbook, WorkbookOrigin origin)
    {
        var sheet = workbook.Sheets.First(s => Head(s) is not null);
        var head = Head(sheet)!;
        var columns = Array.ConvertAll(s_heads, h => head.Cells.ToList().FindIndex(c => Begins(c, h)));
        if (Array.FindIndex(columns, c => c < 0) is >= 0 and var missing)
        {
            throw SheetText.Fault(sheet, head.Number, -1, "A column of the inspection outcomes is missing.", string.Join(", ", head.Cells.Select(c => c.Text)), s_heads[missing]);
        }

        var rows = new List<LongRow>();
        var notes = new List<Note>();
        foreach (var row in sheet.Rows.Where(r => r.Number > head.Number))
        {
            var outcome = InspectionOutcomeRow.Read(sheet, row, columns, origin.Register);
            rows.AddRange(outcome.Rows());
            notes.AddRange(outcome.Disagreements());
        }

        if (rows.GroupBy(r => (r.Place, r.Period, r.Cells[0])).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw SheetText.Fault(sheet, twice.Last().Row, columns[1], "An area has two rows.", twice.Key.Place.Code, $"one row; the other is row {twice.First().Row}");
        }

        return new ShapedWorkbook { Table = new LongTable(Columns, rows), Published = Published(workbook), Notes = notes };
    }

    private static bool Begins(SheetCell cell, string words) => cell.Kind == CellKind.Text && SheetText.Plain(cell.Text).StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static WorkbookRow? Head(Sheet sheet) => sheet.Rows.Take(30).FirstOrDefault(r => r.Cells.Any(c => Begins(c, s_heads[2])) && r.Cells.Any(c => Begins(c, s_heads[4])));

    private static DateOnly? Published(Workbook workbook)
    {
        foreach (var row in workbook.Sheets.SelectMany(s => s.Rows.Take(30)))
        {
            if (Begins(row[0], "Published on"))
            {
                return SheetText.Day(row[1]);
            }
        }

        return null;
    }
}
