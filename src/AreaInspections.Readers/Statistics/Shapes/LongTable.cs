using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>A long table made of the sheets of a workbook: one row for what belongs together, columns with names that rules can name.</summary>
/// <param name="Columns">Lower case, words joined by underlines.</param>
internal sealed record LongTable(IReadOnlyList<string> Columns, IReadOnlyList<LongRow> Rows);

/// <param name="Sheet">Where the row comes from; the first of several.</param>
/// <param name="Row">In that sheet, counted from 1.</param>
/// <param name="PrintedCode">GSS code by which the file names the place; absent where it names it otherwise.</param>
/// <param name="Cells">One for each column: a text, a number in full, a symbol as printed, or nothing.</param>
internal sealed record LongRow(string Sheet, int Row, Place Place, Period Period, string? PrintedCode, IReadOnlyList<string> Cells);

/// <summary>What was understood of a workbook of a known shape.</summary>
internal sealed record ShapedWorkbook
{
    public required LongTable Table { get; init; }

    /// <summary>Day of publication as the file gives it; absent where it gives none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where the workbook is about statistical neighbours; absent otherwise.</summary>
    public NeighbourSet? Neighbours { get; init; }

    /// <summary>What a person should look at, in the order met.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
