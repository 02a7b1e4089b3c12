using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// What must hold within a workbook of tribunal appeals: rates are appeals over decisions, authorities add up to England, no authority stands twice for a
/// year, and England is the same on every sheet.
/// </summary>
internal static class TribunalChecks
{
    /// <summary>Rates may be rounded to a thousandth.</summary>
    private const double RateRounding = 0.00051;

    public static void Rate(Sheet sheet, WorkbookRow row, int column, List<Figure> figures)
    {
        if (figures[2].Maybe is { } rate && figures[0].Maybe is { } appeals && figures[1].Maybe is > 0 and var decisions && Math.Abs(rate - (appeals / decisions)) > RateRounding)
        {
            throw SheetText.Fault(
                sheet, row.Number, column + 2, "The rate is not appeals over decisions, so the columns are not laid out as known.", row[column + 2].ToString(), $"{appeals / decisions:0.0000}");
        }
    }

    public static void Check(Workbook workbook, Sheet sheet, LongTable table)
    {
        if (table.Rows.GroupBy(r => (r.Place, r.Period)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw SheetText.Fault(
                sheet, twice.Last().Row, -1, "An area has two rows.", twice.Key.Place.Code, $"one row; the other is row {twice.First().Row}");
        }

        var england = table.Rows.Where(r => r.Place == Place.England).ToDictionary(r => r.Period);
        if (england.Count == 0)
        {
            throw SheetText.Fault(sheet, null, -1, "The sheet has no row for England.", $"{table.Rows.Count} rows", "England");
        }

        foreach (var (period, whole) in england)
        {
            for (var column = 0; column < 2; column++)
            {
                var parts = table.Rows.Where(r => r.Place != Place.England && r.Period == period).Select(r => Parse(r.Cells[column])).ToList();
                Sums.Check(sheet, -1, $"{TribunalAppeals.Words(column)} of {period.Name}, local authorities", Parse(whole.Cells[column]), parts);
            }
        }

        foreach (var other in workbook.Sheets.Where(s => s != sheet))
        {
            Compare(other, england);
        }
    }

    private static void Compare(Sheet other, Dictionary<Period, LongRow> england)
    {
        var head = other.Rows.FirstOrDefault(r => r.Cells.Any(c => TribunalAppeals.Is(c, TribunalAppeals.Words(1))));
        if (head is null)
        {
            return;
        }

        var columns = Enumerable.Range(0, 2).Select(k => head.Cells.ToList().FindIndex(c => TribunalAppeals.Is(c, TribunalAppeals.Words(k)))).ToList();
        foreach (var row in other.Rows.Where(r => r.Number > head.Number && r[0] is { Kind: CellKind.Number, Number: > 1993 and < 2100 }))
        {
            for (var k = 0; k < 2 && columns[k] >= 0; k++)
            {
                if (england.TryGetValue(Period.CalendarYear((int)row[0].Number), out var printed)
                    && SheetText.Figure(other, row, columns[k]).Maybe is { } found && Parse(printed.Cells[k]).Maybe is { } expected && found != expected)
                {
                    throw SheetText.Fault(other, row.Number, columns[k], "The figures for England differ between the sheets.", $"{found}", $"{expected}");
                }
            }
        }
    }

    private static Figure Parse(string cell) => SymbolText.Find(cell) is { } symbol ? Figure.Missing(symbol) : Figure.Of(double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture));
}
