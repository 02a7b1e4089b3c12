using System.Xml;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>
/// Reads a workbook, XLSX or ODS by what it is and not by its name, into sheets of cells. A workbook is read whole or not at all: what cannot be read is one
/// note that says why.
/// </summary>
public static class WorkbookReader
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.spreadsheet";

    /// <summary>First bytes of compound files: workbooks before 2007, and XLSX files with a password.</summary>
    private static readonly byte[] s_compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether the bytes begin as a workbook does, also one of a kind that is not read.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) || bytes.StartsWith(s_compound);

    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Name without folder, for the notes.</param>
    public static Reading<Workbook> Read(ReadOnlyMemory<byte> bytes, string file, WorkbookLimits? limits = null)
    {
        try
        {
            var budget = new WorkbookBudget(limits ?? WorkbookLimits.Default);
            RefuseOthers(bytes.Span, budget.Limits);
            using var parts = WorkbookParts.Open(bytes, budget);
            var open = IsOpenDocument(parts);
            var workbook = open ? OdsSheets.Read(parts, budget) : XlsxSheets.Read(parts, budget);
            return new Reading<Workbook>(workbook, Misnamed(file, open));
        }
        catch (WorkbookFaultException fault)
        {
            return new Reading<Workbook>(null, [fault.Note with { File = file }]);
        }
        catch (XmlException e)
        {
            var note = new Note("The content of the workbook is not well formed; save it anew from a spreadsheet, or fetch it again from its publisher.", e.Message) { Expected = "XML", File = file };
            return new Reading<Workbook>(null, [note]);
        }
    }

    private static void RefuseOthers(ReadOnlySpan<byte> bytes, WorkbookLimits limits)
    {
        if (bytes.Length > limits.FileBytes)
        {
            throw new WorkbookFaultException("The workbook is larger than files that are read; save only the sheets that are needed, without pictures.", $"{bytes.Length} bytes", $"at most {limits.FileBytes} bytes");
        }

        if (bytes.StartsWith(s_compound))
        {
            throw new WorkbookFaultException(
                "The file is a workbook of the format before 2007, or has a password; save it as XLSX without a password.", "a compound file", "XLSX or ODS");
        }

        if (!IsWorkbook(bytes))
        {
            throw new WorkbookFaultException("The file is not a workbook; save it as XLSX or ODS.", bytes.IsEmpty ? "an empty file" : "other content", "XLSX or ODS");
        }
    }

    private static bool IsOpenDocument(WorkbookParts parts)
    {
        if (parts.Find("mimetype") is not { } entry)
        {
            return parts.Find("[Content_Types].xml") is not null
                ? false
                : throw new WorkbookFaultException("The file is a zip archive but not a workbook; unpack it and choose the workbook in it.", $"{parts.Entries.Count} parts", "XLSX or ODS");
        }

        using var reader = new StreamReader(parts.Read(entry));
        var type = reader.ReadToEnd().Trim();
        return type is OpenDocument or (OpenDocument + "-template")
            ? true
            : throw new WorkbookFaultException("The file is a document of another kind; save the table as XLSX or ODS.", type.Length > 100 ? type[..100] : type, OpenDocument);
    }

    private static Note[] Misnamed(string file, bool open)
    {
        var ending = Path.GetExtension(file);
        var wrong = open ? ".xlsx" : ".ods";
        return ending.Equals(wrong, StringComparison.OrdinalIgnoreCase)
            ? [new Note("The name of the file says another format than its content has; it was read by its content.", ending) { File = file, Expected = open ? ".ods" : ".xlsx" }]
            : [];
    }
}
