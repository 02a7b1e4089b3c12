using System.Xml;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>
/// Makes formula errors of a worksheet visible. ExcelDataReader gives such a cell as an empty one, which here would say "nothing submitted" where a sum went
/// wrong; so the cell is turned into a text cell with the mark of the error before the library sees it.
/// </summary>
internal static class XlsxFaults
{
    /// <returns>The part itself where it has no formula errors.</returns>
    /// <exception cref="XmlException">It is not well formed.</exception>
    public static MemoryStream Shown(MemoryStream part, WorkbookBudget budget)
    {
        var bytes = part.GetBuffer().AsSpan(0, (int)part.Length);
        if (bytes.IndexOf("\"e\""u8) < 0 && bytes.IndexOf("'e'"u8) < 0)
        {
            return part;
        }

        var shown = new MemoryStream((int)part.Length);
        using (var reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = budget.Limits.PartBytes,
        }))
        using (var writer = XmlWriter.Create(shown, new XmlWriterSettings { CloseOutput = false, CheckCharacters = false }))
        {
            while (reader.Read())
            {
                Copy(reader, writer);
            }
        }

        shown.Position = 0;
        return shown;
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Element(reader, writer);
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteWhitespace(reader.Value);
                break;
        }
    }

    private static void Element(XmlReader reader, XmlWriter writer)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        var cell = reader.LocalName == "c";
        var empty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (cell && reader is { LocalName: "t", Value: "e" })
            {
                writer.WriteAttributeString("t", "str");
            }
            else
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        if (empty)
        {
            writer.WriteEndElement();
        }
    }
}
