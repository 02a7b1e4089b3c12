using System.Globalization;
using System.Text;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>How words and figures of sheets are taken, and how a fault in them is named.</summary>
internal static class SheetText
{
    /// <summary>Blanks of any kind and number as one, without those at the ends.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without the digits of a footnote at the end: "Appeals registered4", "Dorset6", "Year (Calendar)3".</summary>
    public static string WithoutFootnote(string text) => Plain(text).TrimEnd("0123456789,[]* ".AsSpan().ToArray());

    /// <summary>Without ">" and what stands in round brackets, plain.</summary>
    public static string WithoutBrackets(string text)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && c != '>')
            {
                kept.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return Plain(kept.ToString());
    }

    public static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of a month written as "August 2023" or "Aug-23".</summary>
    public static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(Plain(text), ["MMMM yyyy", "MMM yyyy", "MMM-yy", "MMMM-yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    /// <summary>A day: a cell with a date, the number of days a workbook counts from 1900, or a date in words or figures, day first.</summary>
    public static DateOnly? Day(SheetCell cell) => cell.Kind switch
    {
        CellKind.Day => cell.Day,
        CellKind.Number when cell.Number is > 36_526 and < 73_050 => DateOnly.FromDateTime(DateTime.FromOADate(cell.Number)),
        CellKind.Text when DateOnly.TryParseExact(
            cell.Text.Split('T')[0], ["d/M/yyyy", "d MMMM yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    /// <summary>The figure of a cell. A number may stand as text with commas between thousands.</summary>
    /// <exception cref="WorkbookFaultException">A formula error, a negative number, or a text that is no symbol.</exception>
    public static Figure Figure(Sheet sheet, WorkbookRow row, int column)
    {
        var cell = row[column];
        var figure = cell.Kind switch
        {
            CellKind.Blank => AreaInspections.Statistics.Figure.Missing(Symbol.Blank),
            CellKind.Number => AreaInspections.Statistics.Figure.Of(cell.Number),
            CellKind.Text when SymbolText.Find(cell.Text) is { } symbol => AreaInspections.Statistics.Figure.Missing(symbol),
            CellKind.Text when double.TryParse(cell.Text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n)
                => AreaInspections.Statistics.Figure.Of(n),
            CellKind.Fault => throw Fault(sheet, row.Number, column, "A formula could not be computed, so the figure is not known; ask the publisher for the figure.", cell.ToString(), "a number"),
            _ => throw Fault(sheet, row.Number, column, "The cell is neither a number nor a symbol of this publication.", cell.ToString(), "a number or a symbol such as *"),
        };
        return figure is { IsNumber: true, Number: < 0 }
            ? throw Fault(sheet, row.Number, column, "A count cannot be negative.", cell.ToString(), "0 or more")
            : figure;
    }

    /// <param name="column">Counted from 0; -1 where it is about the row.</param>
    public static WorkbookFaultException Fault(Sheet sheet, int? row, int column, string message, string found, string? expected) => new(new Note(message, found)
    {
        Sheet = sheet.Name,
        Page = row,
        Field = column < 0 ? null : SheetCell.ColumnName(column),
        Expected = expected,
    });

    /// <summary>As a cell of a <see cref="LongTable"/>.</summary>
    public static string Cell(Figure figure) => figure.ToString();
}
