using System.Globalization;
using System.Text;
using System.Xml;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>A row of an OpenDocument sheet and the cells in it.</summary>
internal static class OdsRow
{
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>The cells of the row the reader stands on, without blanks at the end.</summary>
    /// <param name="row">Counted from 1.</param>
    public static IReadOnlyList<SheetCell> Read(XmlReader reader, string sheet, int row, WorkbookBudget budget)
    {
        var cells = new List<SheetCell>();
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        var column = 0;
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.NamespaceURI != OdsSheets.Table || reader.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                OdsSheets.PassOver(reader);
                continue;
            }

            var covered = reader.LocalName == "covered-table-cell";
            var repeated = OdsSheets.Repeated(reader, "number-columns-repeated");
            var cell = Cell(reader, budget);
            for (var i = 0; i < repeated && !covered && cell.Kind != CellKind.Blank; i++)
            {
                budget.Cell(sheet, row, column + i);
                while (cells.Count < column + i)
                {
                    cells.Add(SheetCell.Blank);
                }

                cells.Add(cell);
            }

            column = Math.Min(column + repeated, 1 << 24);
        }

        return cells;
    }

    private static SheetCell Cell(XmlReader reader, WorkbookBudget budget)
    {
        var type = reader.GetAttribute("value-type", OdsSheets.Office);
        var value = reader.GetAttribute("value", OdsSheets.Office);
        var day = reader.GetAttribute("date-value", OdsSheets.Office);
        var faulty = reader.GetAttribute("value-type", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0") == "error";
        var text = Paragraphs(reader, budget);
        if (faulty || SheetCell.Of(text) is { Kind: CellKind.Fault })
        {
            return SheetCell.Fault(text.Length > 0 ? text.Trim() : "#VALUE!");
        }

        return type switch
        {
            "float" or "percentage" or "currency" => Number(value),
            "date" => Day(day),
            _ => SheetCell.Of(text),
        };
    }

    private static SheetCell Number(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? SheetCell.Of(number)
            : SheetCell.Fault(value ?? "a number without a value");

    private static SheetCell Day(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? SheetCell.Of(day)
            : SheetCell.Fault(value ?? "a date without a value");

    /// <summary>Text of the paragraphs of a cell, with a line end between two.</summary>
    private static string Paragraphs(XmlReader reader, WorkbookBudget budget)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA && reader.Depth > depth + 1)
            {
                text.Append(reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "p")
            {
                text.Append('\n');
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                Element(reader, text);
            }

            if (text.Length > budget.Limits.Characters)
            {
                throw new WorkbookFaultException("A cell holds more text than is read; shorten it.", $"more than {budget.Limits.Characters} characters", $"at most {budget.Limits.Characters}");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Element(XmlReader reader, StringBuilder text)
    {
        if (reader.NamespaceURI != Text || reader.LocalName == "note")
        {
            // An annotation, a drawing, a footnote, a table within the cell.
            OdsSheets.PassOver(reader);
            return;
        }

        switch (reader.LocalName)
        {
            case "s":
                var count = int.TryParse(reader.GetAttribute("c", Text), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;
                text.Append(' ', Math.Clamp(count, 1, 1_000));
                break;
            case "tab" or "line-break":
                text.Append(' ');
                break;
        }
    }
}
