using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// Appeals to the SEND Tribunal by local authority (Ministry of Justice, Department for Education): three columns a year, heads and names with the digits of
/// footnotes, rows that only name a region, a row for England. The rate is a share of 1 in the file. Another sheet may give England by year; then both must agree.
/// </summary>
internal sealed class TribunalAppeals : IWorkbookShape
{
    private static readonly string[] s_columns = ["appeals", "decisions", "rate"];

    public string Name => "tribunal-appeals";

    public bool Claims(Workbook workbook) => workbook.Sheets.Any(s => s.Rows.Take(10).Any(r => r.Cells.Any(c => Is(c, "appealable decisions"))));

    public ShapedWorkbook Read(Workbook workbook, WorkbookOrigin origin)
    {
        var (sheet, head, name) = AreaTable(workbook);
        var heads = sheet.Rows.First(r => r.Number > head.Number);
        var years = Years(sheet, head, heads, name);
        var rows = new List<LongRow>();
        foreach (var row in sheet.Rows.Where(r => r.Number > heads.Number))
        {
            var figures = years.SelectMany(y => Enumerable.Range(y.Column, 3)).ToList();
            if (rows.Exists(r => r.Place == Place.England))
            {
                // Sources and footnotes.
                if (figures.FindAll(c => row[c].Kind == CellKind.Number) is [var below, ..])
                {
                    throw SheetText.Fault(sheet, row.Number, below, "A figure stands below the row for England.", row[below].ToString(), "the row for England as the last");
                }

                continue;
            }

            if (Enumerable.Range(0, name).Any(c => row[c].Kind != CellKind.Blank) || row[name].Kind is not (CellKind.Text or CellKind.Blank))
            {
                throw SheetText.Fault(sheet, row.Number, name, "The names of the areas are not where the head says.", row[name].ToString(), "the name of a local authority");
            }

            if (figures.TrueForAll(c => row[c].Kind == CellKind.Blank))
            {
                // The name of a region.
                continue;
            }

            if (row[name].Kind == CellKind.Blank)
            {
                throw SheetText.Fault(sheet, row.Number, name, "A row of figures has no area.", "nothing", "the name of a local authority");
            }

            rows.AddRange(years.Select(y => Row(sheet, row, name, y, origin.Register)));
        }

        var table = new LongTable(s_columns, rows);
        TribunalChecks.Check(workbook, sheet, table);
        return new ShapedWorkbook { Table = table };
    }

    private static LongRow Row(Sheet sheet, WorkbookRow row, int name, (int Column, int Year) year, AreaRegister register)
    {
        var printed = SheetText.WithoutFootnote(row[name].Text);
        var figures = Enumerable.Range(year.Column, 3).Select(c => SheetText.Figure(sheet, row, c)).ToList();
        TribunalChecks.Rate(sheet, row, year.Column, figures);
        var area = printed.StartsWith("England", StringComparison.OrdinalIgnoreCase) ? null : register.ByName(printed, new DateOnly(year.Year, 12, 31))
            ?? throw SheetText.Fault(sheet, row.Number, name, "The local authority is not known; add it to the register before importing.", row[name].Text, "a local authority");
        return new LongRow(
            sheet.Name, row.Number, area is null ? Place.England : Place.Of(area.Id), Period.CalendarYear(year.Year), null, [.. figures.Select(SheetText.Cell)]);
    }

    private static (Sheet Sheet, WorkbookRow Head, int Name) AreaTable(Workbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var row in sheet.Rows.Take(20))
            {
                var name = row.Cells.ToList().FindIndex(c => c.Kind == CellKind.Text && SheetText.Same(SheetText.WithoutFootnote(c.Text), "Local authority"));
                if (name >= 0 && row.Cells.Any(c => c.Kind == CellKind.Number) && sheet.Rows.Any(r => r.Number > row.Number))
                {
                    return (sheet, row, name);
                }
            }
        }

        throw new WorkbookFaultException(
            "No sheet has a row with local authority and years as heads.", string.Join(", ", workbook.Sheets.Select(s => s.Name)), "heads Local Authority, 2014, 2015, …");
    }

    private static List<(int Column, int Year)> Years(Sheet sheet, WorkbookRow head, WorkbookRow heads, int name)
    {
        var years = new List<(int Column, int Year)>();
        for (var column = name + 1; column < head.Cells.Count; column++)
        {
            if (head[column].Kind == CellKind.Blank)
            {
                continue;
            }

            var year = head[column].Kind == CellKind.Number ? head[column].Number : 0;
            if (year is not (> 1993 and < 2100) || year % 1 != 0 || years.Exists(y => y.Year == (int)year))
            {
                throw SheetText.Fault(sheet, head.Number, column, "The head is not a year, or a year stands twice.", head[column].ToString(), "each year once");
            }

            years.Add((column, (int)year));
        }

        var expected = years.SelectMany(y => Enumerable.Range(y.Column, 3)).ToList();
        for (var column = 0; column < heads.Cells.Count; column++)
        {
            var kind = expected.IndexOf(column) % 3;
            if (kind < 0 ? heads[column].Kind != CellKind.Blank : !Is(heads[column], Words(kind)))
            {
                throw SheetText.Fault(sheet, heads.Number, column, "The columns below the years are not those known.", heads[column].ToString(), kind < 0 ? "nothing" : Words(kind));
            }
        }

        return heads.Cells.Count == expected.Count + name + 1
            ? years
            : throw SheetText.Fault(sheet, heads.Number, -1, "There are not three columns for each year.", $"{heads.Cells.Count} heads", $"{expected.Count} heads");
    }

    /// <summary>What the head of the first, second or third column of a year says.</summary>
    internal static string Words(int kind) => kind switch
    {
        0 => "appeals registered",
        1 => "appealable decisions",
        _ => "appeal rate",
    };

    internal static bool Is(SheetCell head, string words) => head.Kind == CellKind.Text && SheetText.WithoutFootnote(head.Text).EndsWith(words, StringComparison.OrdinalIgnoreCase);
}
