using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>
/// Sheets of an XLSX workbook. ExcelDataReader gets an archive we made of the parts it needs, each unpacked within the limits and checked, so that neither
/// sizes that lie nor parts that do not matter reach it.
/// </summary>
internal static class XlsxSheets
{
    static XlsxSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Workbook Read(WorkbookParts parts, WorkbookBudget budget)
    {
        using var checkedParts = Checked(parts, budget);
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(checkedParts);
            var sheets = new List<Sheet>();
            do
            {
                budget.Sheet(reader.Name);
                sheets.Add(Rows(reader, budget));
            }
            while (reader.NextResult());

            return new Workbook(sheets);
        }
        catch (Exception e) when (e is not (WorkbookFaultException or OutOfMemoryException))
        {
            // The library promises no exceptions of its own for content that is not a workbook; all that it raises means the same.
            throw new WorkbookFaultException("The sheets of the workbook cannot be read; save it anew from a spreadsheet, or fetch it again from its publisher.", e.Message, "an XLSX workbook");
        }
    }

    private static Sheet Rows(IExcelDataReader reader, WorkbookBudget budget)
    {
        var name = reader.Name;
        budget.Row(name, reader.RowCount);
        if (reader.FieldCount > budget.Limits.Columns)
        {
            budget.Cell(name, 1, reader.FieldCount - 1);
        }

        var rows = new List<WorkbookRow>();
        var cells = new List<SheetCell>();
        for (var row = 1; reader.Read(); row++)
        {
            budget.Row(name, row);
            cells.Clear();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var cell = Cell(reader, column, budget);
                if (cell.Kind == CellKind.Blank)
                {
                    continue;
                }

                budget.Cell(name, row, column);
                while (cells.Count < column)
                {
                    cells.Add(SheetCell.Blank);
                }

                cells.Add(cell);
            }

            if (cells.Count > 0)
            {
                rows.Add(new WorkbookRow(row, [.. cells]));
            }
        }

        return new Sheet(name, rows);
    }

    /// <summary>Faults come as the text of their mark, see <see cref="XlsxFaults"/>.</summary>
    private static SheetCell Cell(IExcelDataReader reader, int column, WorkbookBudget budget) => reader.GetValue(column) switch
    {
        null => SheetCell.Blank,
        double number => double.IsFinite(number) ? SheetCell.Of(number) : SheetCell.Fault("#NUM!"),
        int number => SheetCell.Of(number),
        DateTime moment => SheetCell.Of(DateOnly.FromDateTime(moment)),
        string text when text.Length > budget.Limits.Characters => throw new WorkbookFaultException(
            "A cell holds more text than is read; shorten it.", $"{text.Length} characters", $"at most {budget.Limits.Characters}"),
        string text => SheetCell.Of(text),
        bool yes => SheetCell.Of(yes ? "TRUE" : "FALSE"),
        var other => SheetCell.Of(other.ToString() ?? ""),
    };

    private static MemoryStream Checked(WorkbookParts parts, WorkbookBudget budget)
    {
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in parts.Entries.Where(e => Matters(e.FullName)))
            {
                if (!names.Add(entry.FullName))
                {
                    throw new WorkbookFaultException("The workbook has a part twice; save it anew from a spreadsheet, or fetch it again from its publisher.", entry.FullName);
                }

                using var part = IsSheet(entry.FullName) ? XlsxFaults.Shown(parts.Read(entry), budget) : parts.Read(entry);
                using var copy = archive.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                part.CopyTo(copy);
            }
        }

        target.Position = 0;
        return target;
    }

    private static bool IsSheet(string part) => part.Contains("worksheets/", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="WorkbookFaultException">The part is of a kind that workbooks of figures do not have.</exception>
    private static bool Matters(string part)
    {
        if (part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new WorkbookFaultException("The workbook holds macros and is not read; save it as XLSX without them.", part, "a workbook without macros");
        }

        return part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            ? !part.Contains("/drawings/", StringComparison.OrdinalIgnoreCase) && !part.Contains("/pivot", StringComparison.OrdinalIgnoreCase)
            : part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
    }
}
