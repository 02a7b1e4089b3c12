using System.Globalization;
using System.Xml;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>
/// Sheets of an OpenDocument spreadsheet (OpenDocument 1.2, part 1, section 9). Rows and cells that stand for many are repeated only where they hold something;
/// what annotations, footnotes, shapes and tracked changes hold is no content of a cell.
/// </summary>
internal static class OdsSheets
{
    internal const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    internal const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static Workbook Read(WorkbookParts parts, WorkbookBudget budget)
    {
        RefuseOthers(parts);
        var entry = parts.Find("content.xml")
            ?? throw new WorkbookFaultException("The workbook has no content; save it anew from a spreadsheet, or fetch it again from its publisher.", $"{parts.Entries.Count} parts", "content.xml");
        using var part = parts.Read(entry);
        using var reader = Open(part, budget);
        var sheets = new List<Sheet>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.NamespaceURI == Table && reader.LocalName == "table")
            {
                sheets.Add(ReadSheet(reader, budget));
            }
            else if (reader.LocalName is "tracked-changes" or "shapes" or "styles" or "automatic-styles" or "forms")
            {
                PassOver(reader);
            }
        }

        return sheets.Count > 0 ? new Workbook(sheets) : throw new WorkbookFaultException("The workbook has no sheets; check that it is the right file.", "content.xml", "at least one table");
    }

    /// <summary>Moves to the end of the element the reader stands on.</summary>
    internal static void PassOver(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
        }
    }

    private static void RefuseOthers(WorkbookParts parts)
    {
        foreach (var entry in parts.Entries)
        {
            if (entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase))
            {
                throw new WorkbookFaultException("The workbook holds macros and is not read; save it without them.", entry.FullName, "a workbook without macros");
            }
        }

        if (parts.Find("META-INF/manifest.xml") is { } manifest)
        {
            using var part = parts.Read(manifest);
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (reader.ReadToFollowing("encryption-data", Manifest))
            {
                throw WorkbookParts.Encrypted("META-INF/manifest.xml");
            }
        }
    }

    private static XmlReader Open(Stream part, WorkbookBudget budget) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = budget.Limits.PartBytes,
    });

    private static Sheet ReadSheet(XmlReader reader, WorkbookBudget budget)
    {
        var name = reader.GetAttribute("name", Table) ?? "";
        budget.Sheet(name);
        var rows = new List<WorkbookRow>();
        if (reader.IsEmptyElement)
        {
            return new Sheet(name, rows);
        }

        var number = 1;
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.NamespaceURI == Table && reader.LocalName == "table-row")
            {
                var repeated = Repeated(reader, "number-rows-repeated");
                var cells = OdsRow.Read(reader, name, number, budget);
                for (var i = 0; i < repeated && cells.Count > 0; i++)
                {
                    budget.Row(name, number + i);
                    rows.Add(new WorkbookRow(number + i, cells));
                    if (i > 0)
                    {
                        Count(cells, name, number + i, budget);
                    }
                }

                number += repeated;
            }
            else if (!(reader.NamespaceURI == Table && reader.LocalName is "table-row-group" or "table-rows" or "table-header-rows"))
            {
                PassOver(reader);
            }
        }

        return new Sheet(name, rows);
    }

    /// <summary>How often the element stands; at most a number that no sheet can exceed.</summary>
    internal static int Repeated(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, 1 << 21) : 1;

    private static void Count(IReadOnlyList<SheetCell> cells, string sheet, int row, WorkbookBudget budget)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Kind != CellKind.Blank)
            {
                budget.Cell(sheet, row, column);
            }
        }
    }
}
