namespace AreaInspections.Readers.Statistics.Tables;

/// <summary>
/// A long table taken out of a workbook: one row for each thing that is told, named columns, cells as text. What a shape reader of workbooks hands to
/// the rules; CSV goes the same way without the text in between.
/// </summary>
/// <param name="Sheet">Sheet it stands on.</param>
/// <param name="Columns">Names, as rules name them.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
internal sealed record SheetTable(string Sheet, IReadOnlyList<string> Columns, IReadOnlyList<SheetRow> Rows);

/// <param name="Number">Row of the sheet, as a spreadsheet counts.</param>
/// <param name="Cells">Empty where nothing stands.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<string> Cells);
