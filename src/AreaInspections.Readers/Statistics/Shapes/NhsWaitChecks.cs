using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// What must hold within a waiting list workbook: all tables are of one month and the same services and organisations; regions, and boards, add up to England;
/// no band is larger than the whole, nor the bands together by more than a twentieth; and England is as in the overview of Table 3.
/// </summary>
internal static class NhsWaitChecks
{
    private const string OverviewSheet = "Table 3";
    private const double BandsAbove = 0.05;

    /// <returns>Notes on what holds only nearly.</returns>
    /// <exception cref="WorkbookFaultException">It does not hold.</exception>
    public static List<Note> Check(Workbook workbook, List<NhsWaitSheet> tables)
    {
        var notes = new List<Note>();
        var whole = tables[0];
        if (!whole.Places.Contains(Place.England))
        {
            throw SheetText.Fault(whole.Sheet, null, -1, "The sheet has no row for England.", $"{whole.Places.Count} organisations", "England");
        }

        foreach (var table in tables)
        {
            Agrees(whole, table);
            foreach (var (column, service) in table.Services)
            {
                foreach (var (level, what) in new[] { (PlaceLevel.NhsRegion, "Regions"), (PlaceLevel.Board, "Boards") })
                {
                    var parts = table.Places.Where(p => p.Level == level).Select(p => table[p, service]).ToList();
                    if (parts.Count == 0)
                    {
                        throw SheetText.Fault(table.Sheet, null, -1, $"The sheet has no rows for {what.ToLowerInvariant()}.", $"{table.Places.Count} organisations", what);
                    }

                    if (Sums.Check(table.Sheet, column, what, table[Place.England, service], parts) is { } note)
                    {
                        notes.Add(note);
                    }
                }
            }
        }

        Bands(tables, notes);
        Overview(workbook, tables);
        return notes;
    }

    private static void Agrees(NhsWaitSheet whole, NhsWaitSheet table)
    {
        if (table.Month != whole.Month)
        {
            throw SheetText.Fault(table.Sheet, null, -1, "The sheets are of different months.", $"{table.Month:MMMM yyyy}", $"{whole.Month:MMMM yyyy}");
        }

        var services = whole.Services.Select(s => s.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (table.Services.FirstOrDefault(s => !services.Contains(s.Value)) is { Value: { } other })
        {
            throw SheetText.Fault(table.Sheet, null, -1, $"A service has no column in {whole.Sheet.Name}.", other, "the same services in all sheets");
        }

        if (table.Services.Count != services.Count || !table.Places.ToHashSet().SetEquals(whole.Places))
        {
            throw SheetText.Fault(
                table.Sheet, null, -1, $"The sheet has not the services and organisations of {whole.Sheet.Name}.",
                $"{table.Services.Count} services, {table.Places.Count} organisations", $"{services.Count} services, {whole.Places.Count} organisations");
        }
    }

    private static void Bands(List<NhsWaitSheet> tables, List<Note> notes)
    {
        var whole = tables[0];
        foreach (var place in whole.Places)
        {
            foreach (var (column, service) in whole.Services)
            {
                if (whole[place, service].Maybe is not { } waiting)
                {
                    continue;
                }

                var bands = tables.Skip(1).Select(t => t[place, service].Maybe ?? 0).ToList();
                var row = whole.RowOf(place);
                if (bands.Max() > waiting)
                {
                    throw SheetText.Fault(whole.Sheet, row, column, "More wait for some weeks than wait in all; nothing was read.", $"{bands.Max()}", $"at most {waiting}");
                }

                if (bands.Sum() > waiting * (1 + BandsAbove))
                {
                    throw SheetText.Fault(whole.Sheet, row, column, "The bands of weeks add up to more than wait in all; nothing was read.", $"{bands.Sum()}", $"at most {waiting}");
                }

                if (bands.Sum() > waiting)
                {
                    notes.Add(SheetText.Fault(whole.Sheet, row, column, "The bands of weeks add up to somewhat more than wait in all.", $"{bands.Sum()}", $"at most {waiting}").Note);
                }
            }
        }
    }

    private static void Overview(Workbook workbook, List<NhsWaitSheet> tables)
    {
        var sheet = workbook.Find(OverviewSheet)
            ?? throw new WorkbookFaultException("The overview against which the tables are checked is missing.", string.Join(", ", workbook.Sheets.Select(s => s.Name)), OverviewSheet);
        var heads = NhsWaitTable.All.Select(t => t.Overview).ToList();
        var head = sheet.Rows.FirstOrDefault(r => r.Cells.Any(c => SheetText.Same(SheetText.WithoutBrackets(c.Text ?? ""), heads[0])))
            ?? throw SheetText.Fault(sheet, null, -1, "No row of the overview has the heads known.", $"{sheet.Rows.Count} rows", string.Join(", ", heads));
        var columns = heads.ConvertAll(h => head.Cells.ToList().FindIndex(c => SheetText.Same(SheetText.WithoutBrackets(c.Text ?? ""), h)));
        if (columns.Contains(-1) || head.Cells.Count(c => c.Kind != CellKind.Blank) != heads.Count)
        {
            throw SheetText.Fault(
                sheet, head.Number, -1, "The overview has not the heads known, so the bands of weeks may have changed.", string.Join(", ", head.Cells.Where(c => c.Kind != CellKind.Blank)), string.Join(", ", heads));
        }

        foreach (var (_, service) in tables[0].Services)
        {
            var row = sheet.Rows.FirstOrDefault(r => r.Number > head.Number && r.Cells.Take(columns[0]).Any(c => SheetText.Same(SheetText.Plain(c.Text ?? ""), service)))
                ?? throw SheetText.Fault(sheet, null, -1, "The overview has no row for a service of the tables.", "nothing", service);
            for (var i = 0; i < tables.Count; i++)
            {
                var (found, expected) = (SheetText.Figure(sheet, row, columns[i]), tables[i][Place.England, service]);
                if (found.IsNumber && expected.IsNumber && found.Number != expected.Number)
                {
                    throw SheetText.Fault(
                        sheet, row.Number, columns[i], $"The overview differs from {tables[i].Sheet.Name}, so one of them is not laid out as known; nothing was read.", found.ToString(), expected.ToString());
                }
            }
        }
    }
}
