using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AreaInspections.Documents.Letters;

/// <summary>Writes a letter for a word processor, with real styles, headings, lists, header rows and page numbers, so that it can be read by every aid and worked on.</summary>
public static class LetterDocx
{
    /// <summary>Width between the margins, in twentieths of a point.</summary>
    internal const int TextWidth = 9638;

    public static byte[] Write(LetterSheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(sheet);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocxStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = DocxStyles.Settings();
            var body = new Body(Head(sheet));
            for (var i = 0; i < sheet.Sections.Count; i++)
            {
                body.Append(Section(sheet.Sections[i], beforeSignatures: i + 1 < sheet.Sections.Count && sheet.Sections[i + 1].Kind == "signatories"));
            }

            body.Append(DocxPages.Of(main, sheet));
            main.Document = new Document(body);
            file.PackageProperties.Title = sheet.Title;
            file.PackageProperties.Language = "en-GB";
            file.PackageProperties.Creator = string.Join(" and ", sheet.Letterhead.Senders.Select(s => s.Name));
            file.PackageProperties.ContentStatus = sheet.Mark.Words;
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Head(LetterSheet sheet)
    {
        foreach (var sender in sheet.Letterhead.Senders)
        {
            yield return DocxText.Paragraph("Sender", [DocxText.Own(sender.Name)]);
            foreach (var line in sheet.Document == "letter" ? sender.Lines : [])
            {
                yield return DocxText.Paragraph("SenderLine", [DocxText.Own(line)]);
            }
        }

        yield return DocxText.Paragraph("DocumentKind", [DocxText.Own(sheet.RunningHead)]);
        if (sheet.Mark.Words is { } words)
        {
            yield return DocxText.Paragraph("Mark", [DocxText.Own(words + "."), DocxText.Own(sheet.Mark.Explained!)]);
        }
    }

    /// <summary>Copies stay on one page, what leads into a list stays with it, and signatures never stand on a page by themselves.</summary>
    private static List<OpenXmlElement> Section(SheetSection section, bool beforeSignatures)
    {
        var set = section.Elements.SelectMany(e => Element(e, section.Boxed)).ToList();
        for (var i = 0; i < set.Count; i++)
        {
            var last = i == set.Count - 1;
            if (set[i] is Paragraph paragraph && (last ? beforeSignatures : section.Kind == "copies" || (IsItem(set[i + 1]) && !IsItem(paragraph))))
            {
                paragraph.ParagraphProperties!.InsertAfter(new KeepNext(), paragraph.ParagraphProperties.ParagraphStyleId);
            }
        }

        return set;
    }

    private static bool IsItem(OpenXmlElement element) => element is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: "ListBullet" };

    private static IEnumerable<OpenXmlElement> Element(SheetElement element, bool boxed) => element switch
    {
        SheetHeading { Level: 1 } title => [DocxText.Paragraph("Title", [DocxText.Own(title.Text)])],
        SheetHeading heading => [DocxText.Paragraph(boxed ? "OutcomeHeading" : $"Heading{heading.Level - 1}", [DocxText.Own(heading.Text)])],
        SheetParagraph paragraph => [DocxText.Paragraph(boxed ? "Outcome" : Style(paragraph.Role), paragraph.Sentences)],
        SheetBullets bullets => bullets.Items.Select(item => DocxText.Paragraph("ListBullet", item)),
        SheetTable table => [Table(table), DocxText.Paragraph("AfterTable", [])],
        _ => throw new NotSupportedException(element.GetType().Name),
    };

    private static string Style(SheetRole role) => role switch
    {
        SheetRole.Date => "Date",
        SheetRole.Line => "AddressLine",
        SheetRole.Salutation => "Salutation",
        SheetRole.Fact => "Fact",
        SheetRole.Close => "Closing",
        SheetRole.Label => "Label",
        SheetRole.Imprint => "Imprint",
        _ => "BodyText",
    };

    private static Table Table(SheetTable table)
    {
        var widths = Enumerable.Range(0, table.Heads.Count).Select(i => table.Narrow && table.Heads.Count == 2 ? (i == 0 ? 3000 : TextWidth - 3000) : TextWidth / table.Heads.Count).ToList();
        var set = new Table(
            new TableProperties(
                new TableStyle { Val = table.Lined ? "LinedTable" : "ColumnsTable" },
                new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, NoVerticalBand = true, NoHorizontalBand = true }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        set.Append(Row([.. table.Heads.Select(h => new SheetCell([[DocxText.Own(h)]]))], widths, head: true));
        set.Append(table.Rows.Select(r => Row(r, widths, head: false)));
        return set;
    }

    private static TableRow Row(IReadOnlyList<SheetCell> cells, List<int> widths, bool head)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (head)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{widths[i]}", Type = TableWidthUnitValues.Dxa }));
            var lines = cells[i].Lines.Count > 0 ? cells[i].Lines : [[]];
            cell.Append(lines.Select(l => DocxText.Paragraph(head ? "TableHead" : "TableText", l)));
            row.Append(cell);
        }

        return row;
    }
}
