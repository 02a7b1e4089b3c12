using System.Globalization;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>What a cell of a sheet holds.</summary>
public enum CellKind
{
    Blank,
    Text,
    Number,
    Day,

    /// <summary>A formula that could not be computed, such as <c>#REF!</c>.</summary>
    Fault,
}

/// <summary>A cell as the file keeps it, not as it is printed: 0.0163 where a page shows 1.6%.</summary>
/// <param name="Text">Of a text, trimmed at both ends, or of a fault; empty otherwise.</param>
/// <param name="Number">Of a number; 0 otherwise.</param>
/// <param name="Day">Of a day; the first day there is otherwise.</param>
public readonly record struct SheetCell(CellKind Kind, string Text, double Number, DateOnly Day)
{
    public static SheetCell Blank { get; } = new(CellKind.Blank, "", 0, default);

    public static SheetCell Of(double number) => new(CellKind.Number, "", number, default);

    public static SheetCell Of(DateOnly day) => new(CellKind.Day, "", 0, day);

    /// <summary>A text; blank where it holds nothing but blanks, a fault where it is the mark of one.</summary>
    public static SheetCell Of(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? Blank : new(IsFault(text) ? CellKind.Fault : CellKind.Text, text, 0, default);
    }

    public static SheetCell Fault(string mark) => new(CellKind.Fault, mark, 0, default);

    /// <summary>A, B, …, Z, AA: as spreadsheets name columns.</summary>
    /// <param name="column">Counted from 0.</param>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }

    /// <summary>As in a note: a text as it stands, a number in full, a day as 2023-08-01.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Number => Number.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Day => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Text ?? "",
    };

    private static bool IsFault(string text) => text is "#DIV/0!" or "#N/A" or "#NAME?" or "#NULL!" or "#NUM!" or "#REF!" or "#VALUE!" or "#SPILL!" or "#CALC!"
        || (text.StartsWith("Err:", StringComparison.Ordinal) && text.Length is > 4 and < 9 && !text.AsSpan(4).ContainsAnyExceptInRange('0', '9'));
}

/// <summary>A row of a sheet that holds something.</summary>
/// <param name="Number">Counted from 1, as a spreadsheet does.</param>
/// <param name="Cells">From the first column; no blanks at the end.</param>
public sealed record WorkbookRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <param name="column">Counted from 0; beyond the last cell there are blanks.</param>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Blank;
}

/// <param name="Rows">That hold something, from the top.</param>
public sealed record Sheet(string Name, IReadOnlyList<WorkbookRow> Rows);

/// <summary>The sheets of a workbook, from whichever format, in their order.</summary>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets)
{
    /// <returns>The sheet of that name, without regard to case and blanks around; nothing where there is none.</returns>
    public Sheet? Find(string name) => Sheets.FirstOrDefault(s => s.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
}
