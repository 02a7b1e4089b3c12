using System.Globalization;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// Monthly waiting lists of community health services (NHS England): a table of all who wait and one for each band of weeks. Three layouts are known, and
/// they are read by one rule; a workbook that departs from it is refused, because a band that moved would be a wrong figure that looks right.
/// Figures are of England, regions and boards; those of single providers are left out.
/// </summary>
internal sealed class NhsWaits : IWorkbookShape
{
    private const string Publication = "Community Health Services Waiting Times";

    public string Name => "nhs-waits";

    public bool Claims(Workbook workbook) => workbook.Sheets.Take(2).Any(s => s.Rows.Take(5).Any(r => r.Cells.Any(c => SheetText.Same(c.Text ?? "", Publication))))
        || (workbook.Find("Table 4") is not null && workbook.Find("Table 4a") is not null);

    public ShapedWorkbook Read(Workbook workbook, WorkbookOrigin origin)
    {
        RefuseOtherTables(workbook);
        var tables = NhsWaitTable.All.Select(t => NhsWaitSheet.Read(workbook.Find(t.Sheet)!, t, origin.Register)).ToList();
        var notes = NhsWaitChecks.Check(workbook, tables);
        var whole = tables[0];
        var published = Published(workbook);
        if (published is null || published < whole.Month.AddMonths(1) || published > whole.Month.AddMonths(7))
        {
            notes.Add(new Note("The day of publication on the cover is missing or does not fit the month of the figures.", published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "nothing")
            {
                Expected = "a day in the half year after " + whole.Month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            });
        }

        return new ShapedWorkbook { Table = Long(tables), Published = published, Notes = notes };
    }

    private static void RefuseOtherTables(Workbook workbook)
    {
        var declared = NhsWaitTable.All.Select(t => t.Sheet).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (declared.FirstOrDefault(s => workbook.Find(s) is null) is { } missing)
        {
            throw new WorkbookFaultException("A sheet of the waiting list workbook is missing, or it has a layout that is not known.", Names(workbook.Sheets), missing);
        }

        var others = workbook.Sheets.Where(s => s.Name.Trim().StartsWith("Table 4", StringComparison.OrdinalIgnoreCase) && !declared.Contains(s.Name.Trim())).ToList();
        if (others.Count > 0)
        {
            throw new WorkbookFaultException(
                "The workbook has further tables of waiting times, so its bands of weeks are not those known; nothing was read.", Names(others), string.Join(", ", declared));
        }

        if (workbook.Sheets.GroupBy(s => s.Name.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new WorkbookFaultException("Two sheets have one name.", twice.Key, "each name once");
        }
    }

    private static LongTable Long(List<NhsWaitSheet> tables)
    {
        var whole = tables[0];
        var period = Period.Month(whole.Month.Year, whole.Month.Month);
        var rows = whole.Places.SelectMany(place => whole.Services.Select(s => new LongRow(
            whole.Sheet.Name, whole.RowOf(place), place, period, null, [s.Value, .. tables.Select(t => SheetText.Cell(t[place, s.Value]))])));
        return new LongTable(["service", .. NhsWaitTable.All.Select(t => t.Column)], [.. rows]);
    }

    private static DateOnly? Published(Workbook workbook)
    {
        foreach (var row in workbook.Sheets[0].Rows)
        {
            var label = row.Cells.ToList().FindIndex(c => c.Kind == CellKind.Text && SheetText.Same(c.Text.TrimEnd(':', ' '), "Published"));
            if (label >= 0)
            {
                return SheetText.Day(row[label + 1]);
            }
        }

        return null;
    }

    private static string Names(IEnumerable<Sheet> sheets) => string.Join(", ", sheets.Select(s => s.Name));
}
