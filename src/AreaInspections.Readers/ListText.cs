using System.Text;
using AreaInspections.Readers.Statistics;
using AreaInspections.Readers.Statistics.Workbooks;
using CsvHelper;

namespace AreaInspections.Readers;

/// <summary>A list somebody sends, as text: in the encodings and with the separators that spreadsheets write.</summary>
internal static class ListText
{
    static ListText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A list as text or as a workbook, by what it is.</summary>
    /// <param name="file">Name without folder, for the notes.</param>
    /// <returns>Its sheets; empty where it cannot be read, which is then noted.</returns>
    public static IReadOnlyList<Sheet> Sheets(ReadOnlyMemory<byte> bytes, string file, WorkbookLimits limits, FileNotes notes)
    {
        if (!WorkbookReader.IsWorkbook(bytes.Span))
        {
            return Read(bytes, limits, notes) is { } text ? [text] : [];
        }

        var reading = WorkbookReader.Read(bytes, file, limits);
        foreach (var note in reading.Notes)
        {
            if (reading.Value is null)
            {
                notes.Refuse(note);
            }
            else
            {
                notes.Say(note);
            }
        }

        return reading.Value?.Sheets ?? [];
    }

    /// <summary>The text of a list as UTF-8 without mark; empty where it is none.</summary>
    public static byte[] Utf8(ReadOnlySpan<byte> bytes) => Decoded(bytes) is { } text ? Encoding.UTF8.GetBytes(text) : [];

    /// <returns>Its rows as a sheet without a name; nothing where it cannot be read, which is then noted.</returns>
    private static Sheet? Read(ReadOnlyMemory<byte> bytes, WorkbookLimits limits, FileNotes notes)
    {
        if (bytes.Length > limits.FileBytes)
        {
            notes.Refuse(new Note("The file is larger than lists that are read.", $"{bytes.Length:N0} bytes") { Expected = $"at most {limits.FileBytes:N0} bytes" });
        }
        else if (Decoded(bytes.Span) is not { } text)
        {
            notes.Refuse(new Note("The file is no text and no workbook. Save the list as CSV or XLSX.", bytes.IsEmpty ? "an empty file" : "other content") { Expected = "CSV or XLSX" });
        }
        else
        {
            return Rows(text, limits, notes);
        }

        return null;
    }

    /// <summary>UTF-8, UTF-16 where it says so, otherwise the encoding of older Western spreadsheets.</summary>
    /// <returns>Nothing where there is no text or something that is none.</returns>
    private static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            _ when IsUtf8(bytes) => Encoding.UTF8.GetString(bytes),
            _ => Encoding.GetEncoding(1252).GetString(bytes),
        };
        return text.Length == 0 || text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static Sheet? Rows(string text, WorkbookLimits limits, FileNotes notes)
    {
        var rows = new List<WorkbookRow>();
        var (number, malformed) = (0, false);
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = _ => malformed = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            IncludeValuesInExceptions = false,
        };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
        while (reader.Read())
        {
            number++;
            if (malformed || number > limits.Rows || reader.FieldCount > limits.Columns)
            {
                notes.Refuse(malformed ? new Note("A quotation mark stands where none can stand, or one is missing at the end. Write the file anew from the spreadsheet.", "\"") { Page = number }
                    : new Note("The list is larger than lists that are read.", $"row {number}, {reader.FieldCount} cells") { Expected = $"at most {limits.Rows:N0} rows of {limits.Columns} cells", Page = number });
                return null;
            }

            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => SheetCell.Of(Encoding.UTF8.GetString(reader.GetSpan(i)))).ToList();
            cells.RemoveRange(cells.FindLastIndex(c => c.Kind != CellKind.Blank) + 1, cells.Count - cells.FindLastIndex(c => c.Kind != CellKind.Blank) - 1);
            if (cells.Count > 0)
            {
                rows.Add(new WorkbookRow(number, cells));
            }
        }

        return new Sheet("", rows);
    }
}
