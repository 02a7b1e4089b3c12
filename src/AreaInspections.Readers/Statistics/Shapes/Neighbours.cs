using System.Globalization;
using System.Text.RegularExpressions;
using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// Statistical neighbours (Department for Education, children's services benchmarking): a row for each local authority with the DfE numbers of those most like
/// it, closest first, each followed by how close it is. The sheet does not say of when it is, so the name of the file has to.
/// </summary>
internal sealed partial class Neighbours : IWorkbookShape
{
    private static readonly string[] s_closeness = ["Extremely close", "Very close", "Close", "Somewhat close", "Not close"];

    public string Name => "statistical-neighbours";

    public bool Claims(Workbook workbook) => workbook.Sheets.Any(s => Head(s) is not null);

    public ShapedWorkbook Read(Workbook workbook, WorkbookOrigin origin)
    {
        var sheet = workbook.Sheets.First(s => Head(s) is not null);
        var head = Head(sheet)!;
        var columns = Columns(sheet, head);
        var number = head.Cells.ToList().FindIndex(c => SheetText.Same(SheetText.Plain(c.Text ?? ""), "LA num") || SheetText.Same(SheetText.Plain(c.Text ?? ""), "LA number"));
        if (number < 0 || number > columns[0])
        {
            throw SheetText.Fault(sheet, head.Number, -1, "No head says where the number of the local authority stands.", string.Join(", ", head.Cells), "LA number, before SN1");
        }

        var sets = new Dictionary<AreaId, IReadOnlyList<Neighbour>>();
        var notes = new List<Note>();
        foreach (var row in sheet.Rows.Where(r => r.Number > head.Number))
        {
            if (row[number].Kind == CellKind.Blank && columns.TrueForAll(c => row[c].Kind == CellKind.Blank))
            {
                // A heading, such as that of areas that have ended.
                continue;
            }

            var area = Area(sheet, row, number, origin.Register);
            if (columns.TrueForAll(c => SymbolText.Find(row[c].ToString()) == Symbol.Dash))
            {
                notes.Add(SheetText.Fault(sheet, row.Number, columns[0], "No neighbours are given for an area.", $"{area.Name}: -", null).Note);
                continue;
            }

            var neighbours = columns.ConvertAll(c => new Neighbour(Area(sheet, row, c, origin.Register).Id, Closeness(sheet, row, c + 1)));
            if (neighbours.Exists(n => n.Area == area.Id) || neighbours.DistinctBy(n => n.Area).Count() < neighbours.Count)
            {
                throw SheetText.Fault(sheet, row.Number, number, "An area is its own neighbour, or has one twice.", area.Name, "other areas, each once");
            }

            if (!sets.TryAdd(area.Id, neighbours))
            {
                throw SheetText.Fault(sheet, row.Number, number, "An area has two rows.", area.Name, "one row");
            }
        }

        return sets.Count == 0
            ? throw SheetText.Fault(sheet, head.Number, -1, "No area stands below the heads.", "nothing", "a row for each area")
            : Dated(sets, notes, workbook, origin.File);
    }

    private static WorkbookRow? Head(Sheet sheet) => sheet.Rows.Take(20).FirstOrDefault(r => r.Cells.Any(c => SheetText.Same(c.Text ?? "", "SN1")) && r.Cells.Any(c => SheetText.Same(c.Text ?? "", "SN2")));

    /// <summary>Columns of the neighbours in their order, each with the closeness after it.</summary>
    private static List<int> Columns(Sheet sheet, WorkbookRow head)
    {
        var columns = new List<int>();
        for (var n = 1; head.Cells.ToList().FindIndex(c => SheetText.Same(c.Text ?? "", $"SN{n}")) is >= 0 and var column; n++)
        {
            if (!SheetText.Same(SheetText.Plain(head[column + 1].Text ?? ""), "SNP"))
            {
                throw SheetText.Fault(sheet, head.Number, column + 1, "No column for the closeness follows the neighbour.", head[column + 1].ToString(), "SNP");
            }

            columns.Add(column);
        }

        return columns;
    }

    private static LocalArea Area(Sheet sheet, WorkbookRow row, int column, AreaRegister register)
    {
        var printed = SheetText.Plain(row[column].ToString());
        var answers = register.Search(printed).Answers.Where(a => a.MatchedBy == AreaMatch.DfeNumber).ToList();
        return answers.Count == 1
            ? answers[0].Area
            : throw SheetText.Fault(sheet, row.Number, column, "The number is not that of a local authority known.", printed.Length == 0 ? "nothing" : printed, "a three-digit DfE number");
    }

    private static string Closeness(Sheet sheet, WorkbookRow row, int column) =>
        s_closeness.FirstOrDefault(c => SheetText.Same(c, SheetText.Plain(row[column].Text ?? "")))
        ?? throw SheetText.Fault(sheet, row.Number, column, "The word for the closeness is not known.", row[column].ToString(), string.Join(", ", s_closeness));

    private static ShapedWorkbook Dated(Dictionary<AreaId, IReadOnlyList<Neighbour>> sets, List<Note> notes, Workbook workbook, string file)
    {
        var title = workbook.Sheets.SelectMany(s => s.Rows.Take(20)).SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Text).Select(c => Month(c.Text)).FirstOrDefault(m => m is not null);
        var month = title ?? Month(file)
            ?? throw new WorkbookFaultException("Neither the sheets nor the name of the file say of which month the neighbours are; name it like sn_may_2025.xlsx.", file, "a month and a year");
        var set = new NeighbourSet(
            "neighbours-" + month.ToString("yyyy-MM", CultureInfo.InvariantCulture), "Statistical neighbours, " + month.ToString("MMMM yyyy", CultureInfo.InvariantCulture), sets);
        return new ShapedWorkbook
        {
            Table = new LongTable([], []),
            Neighbours = set,
            Notes = title is null
                ? [new Note("The workbook does not say of when it is; the month was taken from the name of the file.", file) { Expected = set.Title }, .. notes]
                : notes,
        };
    }

    private static DateOnly? Month(string text) => MonthAndYear().Match(text) is { Success: true } m ? SheetText.Month($"{m.Groups["month"].Value} {m.Groups["year"].Value}") : null;

    [GeneratedRegex(@"(?<![a-z])(?<month>january|february|march|april|may|june|july|august|september|october|november|december)[ _-]+(?<year>20\d\d)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();
}
