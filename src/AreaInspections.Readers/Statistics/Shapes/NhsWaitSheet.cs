using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// One table of a waiting list workbook: services across, organisations down. The row of heads is found by its services; the columns before the first service
/// tell type, code and name of the organisation, whichever of them there are and whatever they are called.
/// </summary>
internal sealed class NhsWaitSheet
{
    private const int FewestServices = 5;

    private readonly Sheet _sheet;
    private readonly AreaRegister _register;
    private readonly Dictionary<int, string> _services = [];
    private readonly Dictionary<Place, Dictionary<string, Figure>> _figures = [];
    private readonly Dictionary<Place, int> _rows = [];

    private NhsWaitSheet(Sheet sheet, AreaRegister register) => (_sheet, _register) = (sheet, register);

    public Sheet Sheet => _sheet;

    public DateOnly Month { get; private set; }

    public IReadOnlyCollection<Place> Places => _figures.Keys;

    /// <summary>As printed in the head, by column from the left.</summary>
    public IReadOnlyCollection<KeyValuePair<int, string>> Services => _services;

    public int RowOf(Place place) => _rows[place];

    /// <summary><see cref="Figure.None"/> where the table has no such row or column.</summary>
    public Figure this[Place place, string service] => _figures.TryGetValue(place, out var row) ? row.GetValueOrDefault(service, Figure.None) : Figure.None;

    /// <exception cref="WorkbookFaultException">The sheet is not laid out as declared.</exception>
    public static NhsWaitSheet Read(Sheet sheet, NhsWaitTable table, AreaRegister register)
    {
        var read = new NhsWaitSheet(sheet, register);
        var head = sheet.Rows.FirstOrDefault(r => r.Cells.Count(c => IsService(c.Text)) >= FewestServices)
            ?? throw SheetText.Fault(sheet, null, -1, "No row of the sheet has the names of services as heads.", $"{sheet.Rows.Count} rows", "heads beginning with (A) or (CYP)");
        read.ReadTitle(table, head);
        read.ReadHead(head);
        var first = read._services.Keys.Min();
        string? type = null;
        foreach (var row in sheet.Rows.Where(r => r.Number > head.Number))
        {
            if (!read.ReadRow(row, first, ref type))
            {
                break;
            }
        }

        return read;
    }

    private static bool IsService(string? head) => head is not null
        && (head.StartsWith("(A)", StringComparison.OrdinalIgnoreCase) || head.StartsWith("(CYP)", StringComparison.OrdinalIgnoreCase));

    private void ReadTitle(NhsWaitTable table, WorkbookRow head)
    {
        var row = _sheet.Rows[0];
        var title = row.Number < head.Number ? row.Cells.FirstOrDefault(c => c.Kind == CellKind.Text).Text ?? "" : "";
        var comma = title.LastIndexOf(',');
        if (comma < 0 || !SheetText.Same(SheetText.WithoutBrackets(title[..comma]), table.Title))
        {
            throw SheetText.Fault(_sheet, row.Number, -1, "The title of the sheet is not that of any layout known, so its figures may mean something else.", title, $"{table.Title}, month and year");
        }

        Month = SheetText.Month(title[(comma + 1)..])
            ?? throw SheetText.Fault(_sheet, row.Number, -1, "The title of the sheet does not end with a month.", title, $"{table.Title}, August 2023");
    }

    private void ReadHead(WorkbookRow head)
    {
        for (var column = 0; column < head.Cells.Count; column++)
        {
            var name = SheetText.Plain(head[column].Text ?? "");
            if (IsService(name))
            {
                if (_services.Values.Any(s => SheetText.Same(s, name)))
                {
                    throw SheetText.Fault(_sheet, head.Number, column, "A service is the head of two columns.", name, "each service once");
                }

                _services.Add(column, name);
            }
            else if (_services.Count > 0)
            {
                throw SheetText.Fault(_sheet, head.Number, column, "A column among the services has no service as its head.", head[column].ToString(), "a head beginning with (A) or (CYP)");
            }
        }
    }

    /// <returns>Whether the table goes on after this row.</returns>
    private bool ReadRow(WorkbookRow row, int first, ref string? type)
    {
        var labels = Enumerable.Range(0, first).Where(c => row[c].Kind != CellKind.Blank).ToList();
        if (labels.Find(c => row[c].Kind != CellKind.Text) is var wrong && labels.Count > 0 && row[wrong].Kind is CellKind.Number or CellKind.Day or CellKind.Fault)
        {
            throw SheetText.Fault(_sheet, row.Number, wrong, "A figure stands under the head of a name, so heads and figures are shifted.", row[wrong].ToString(), "the name of an organisation");
        }

        for (var column = first; column < row.Cells.Count; column++)
        {
            if (row[column].Kind != CellKind.Blank && !_services.ContainsKey(column))
            {
                throw SheetText.Fault(_sheet, row.Number, column, "A figure stands in a column without a head, so heads and figures are shifted.", row[column].ToString(), "nothing");
            }
        }

        var figures = _services.ToDictionary(s => s.Value, s => SheetText.Figure(_sheet, row, s.Key), StringComparer.OrdinalIgnoreCase);
        var empty = figures.Values.All(f => f.Symbol == Symbol.Blank);
        if (labels.Count == 0)
        {
            return empty ? true : throw SheetText.Fault(_sheet, row.Number, first, "A row of figures has no organisation.", "nothing", "the name of an organisation");
        }

        var organisations = NhsOrganisations.Load();
        var name = SheetText.Plain(row[labels[^1]].Text);
        if (labels.Count > 1 && organisations.IsType(row[labels[0]].Text))
        {
            type = SheetText.Plain(row[labels[0]].Text);
        }
        else if (SheetText.Same(name, "England"))
        {
            type = "National";
        }
        else if (type is null or "National" || labels.Count > 1)
        {
            return empty && _figures.Count > 0
                ? false
                : throw SheetText.Fault(_sheet, row.Number, labels[0], "The type of the organisation is not known.", row[labels[0]].Text, string.Join(", ", organisations.Types));
        }
        else if (empty && labels[^1] < first - 1)
        {
            // A remark below the table.
            return false;
        }

        if (organisations.Level(type) is { } level)
        {
            Add(row, level, name, labels.Count > 2 ? row[labels[1]].Text : null, labels[^1], figures);
        }

        return true;
    }

    private void Add(WorkbookRow row, PlaceLevel level, string name, string? code, int column, Dictionary<string, Figure> figures)
    {
        var organisations = NhsOrganisations.Load();
        var coded = code is null ? null : organisations.ByCode(code);
        var place = organisations.ByName(_register, level, name, Month) ?? coded
            ?? throw SheetText.Fault(_sheet, row.Number, column, "The organisation is not known; add it to the register before importing.", name, level == PlaceLevel.Board ? "an integrated care board" : "a region of NHS England");
        if (coded is not null && coded != place)
        {
            throw SheetText.Fault(_sheet, row.Number, column, "Code and name of the organisation do not belong together.", $"{code}, {name}", null);
        }

        if (!_figures.TryAdd(place, figures))
        {
            throw SheetText.Fault(_sheet, row.Number, column, "An organisation has two rows.", name, $"one row; the other is row {_rows[place]}");
        }

        _rows.Add(place, row.Number);
    }
}
