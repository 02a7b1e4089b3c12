using System.Globalization;
using System.Text;
using AreaInspections.Readers.Reports.Pdf;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Valid files of the kinds the reader meets, with invented words.</summary>
internal static class PdfSample
{
    /// <summary>Reads as a test reads: with the test's own cancellation.</summary>
    public static Reading<PdfText> Read(byte[] file, PdfLimits? limits = null) =>
        PdfTextReader.Read(file, limits, TestContext.Current.CancellationToken);

    /// <summary>A file without tags, one page for each content.</summary>
    public static byte[] Pages(params string[] contents)
    {
        var pdf = new PdfBuilder();
        return pdf.Build(Pages(pdf, contents));
    }

    /// <summary>Adds pages with a font F1 and gives the number of the catalogue.</summary>
    public static int Pages(PdfBuilder pdf, params string[] contents) =>
        PagesOf(pdf, [.. contents.Select(c => pdf.Stream(c))]);

    public static int PagesOf(PdfBuilder pdf, params int[] streams)
    {
        var font = pdf.Add(PlainFont());
        var tree = pdf.Reserve();
        var pages = streams.Select(s => pdf.Add($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 {font} 0 R>>>>/Contents {s} 0 R>>"));
        pdf.Set(tree, $"<</Type/Pages/Count {streams.Length}/Kids[{string.Join(' ', pages.Select(p => $"{p} 0 R"))}]>>");
        return pdf.Add($"<</Type/Catalog/Pages {tree} 0 R>>");
    }

    /// <summary>Every sign half as wide as it is high.</summary>
    public static string PlainFont() =>
        "<</Type/Font/Subtype/TrueType/BaseFont/Plain/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths["
        + string.Join(' ', Enumerable.Repeat("500", 224)) + "]>>";

    /// <summary>Content that shows one line.</summary>
    public static string Line(string text, double x, double y, int size = 12) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({Escaped(text)}) Tj ET\n");

    /// <summary>Content that shows one line as marked content of this number.</summary>
    public static string Marked(int mark, string text, double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"/P <</MCID {mark}>> BDC {Line(text, x, y)}EMC\n");

    public static string Artifact(string text, double x, double y) => $"/Artifact BMC {Line(text, x, y, 9)}EMC\n";

    /// <summary>
    /// A tagged file. The structure is written as <c>L(LI(Lbl(0) LBody(1 2)) LI(Lbl(3) LBody(4 1:0)))</c>: numbers are marks of the first
    /// page, <c>1:0</c> is mark 0 of the second.
    /// </summary>
    public static byte[] Tagged(string structure, params string[] contents)
    {
        var pdf = new PdfBuilder();
        return pdf.Build(Tagged(pdf, structure, contents));
    }

    public static int Tagged(PdfBuilder pdf, string structure, params string[] contents)
    {
        var streams = contents.Select(c => pdf.Stream(c)).ToArray();
        var first = streams.Length + 3;
        PagesOf(pdf, streams);
        var at = 0;
        var kids = Kids(pdf, structure, ref at, first);
        var root = pdf.Add($"<</Type/StructTreeRoot/K[{kids}]>>");
        return pdf.Add($"<</Type/Catalog/Pages {streams.Length + 2} 0 R/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R>>");
    }

    private static string Kids(PdfBuilder pdf, string structure, ref int at, int firstPage)
    {
        var kids = new StringBuilder();
        while (at < structure.Length && structure[at] != ')')
        {
            var start = at;
            while (at < structure.Length && structure[at] is not ('(' or ')' or ' '))
            {
                at++;
            }

            var word = structure[start..at];
            if (at < structure.Length && structure[at] == '(')
            {
                at++;
                var inner = Kids(pdf, structure, ref at, firstPage);
                kids.Append(CultureInfo.InvariantCulture, $"{pdf.Add($"<</Type/StructElem/S/{word}/Pg {firstPage} 0 R/K[{inner}]>>")} 0 R ");
                at++;
            }
            else if (word.Split(':') is [var page, var mark])
            {
                kids.Append(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {firstPage + int.Parse(page, CultureInfo.InvariantCulture)} 0 R/MCID {mark}>> ");
            }
            else
            {
                kids.Append(word).Append(' ');
            }

            at += at < structure.Length && structure[at] == ' ' ? 1 : 0;
        }

        return kids.ToString();
    }

    private static string Escaped(string text)
    {
        var bytes = new StringBuilder();
        foreach (var c in text)
        {
            bytes.Append(c switch
            {
                '(' or ')' or '\\' => $"\\{c}",
                '•' => "\\225",
                '–' => "\\226",
                '’' => "\\222",
                _ => c.ToString(),
            });
        }

        return bytes.ToString();
    }
}
