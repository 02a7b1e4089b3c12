using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AreaInspections.Documents.Letters;

/// <summary>A4 with the mark of what is not published at the head of every page and title and number at its foot.</summary>
internal static class DocxPages
{
    public static SectionProperties Of(MainDocumentPart main, LetterSheet sheet)
    {
        var (head, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
        head.Header = new Header(DocxText.Paragraph("Header", sheet.Mark.Words is { } words ? [DocxText.Own(words)] : []));
        var line = DocxText.Paragraph("Footer", [DocxText.Own(sheet.Title)]);
        line.Append(new Run(new TabChar()), Field(" PAGE "), new Run(new Text(" of ") { Space = SpaceProcessingModeValues.Preserve }), Field(" NUMPAGES "));
        foot.Footer = new Footer(line);
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1247, Bottom = 1304, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}
