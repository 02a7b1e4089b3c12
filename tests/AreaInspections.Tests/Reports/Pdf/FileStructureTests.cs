using System.Text;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>The ways in which writers store the same page.</summary>
public sealed class FileStructureTests
{
    private static readonly string s_line = PdfSample.Line("Plans are good.", 56, 700);

    [Fact]
    public void Objects_inside_object_streams_are_found()
    {
        var pdf = new PdfBuilder();
        var root = PdfSample.Pages(pdf, s_line);

        Text(pdf.BuildWithStreams(root)).ShouldBe("Plans are good.\n");
    }

    [Fact]
    public void Newest_version_of_an_object_counts()
    {
        var pdf = new PdfBuilder();
        var file = pdf.Build(PdfSample.Pages(pdf, s_line));
        var data = PdfSample.Line("Plans are late.", 56, 700);
        var added = $"\n1 0 obj\n<</Length {data.Length}>>\nstream\n{data}\nendstream\nendobj\n";
        var table = file.Length + added.Length;
        var start = Encoding.Latin1.GetString(file).LastIndexOf("xref\n0", StringComparison.Ordinal);

        var update = $"{added}xref\n1 1\n{file.Length + 1:0000000000} 00000 n \ntrailer\n<</Size 9/Root 5 0 R/Prev {start}>>\nstartxref\n{table}\n%%EOF";

        Text([.. file, .. Encoding.Latin1.GetBytes(update)]).ShouldBe("Plans are late.\n");
    }

    [Theory]
    [InlineData("FlateDecode")]
    [InlineData("ASCIIHexDecode")]
    [InlineData("ASCII85Decode")]
    [InlineData("RunLengthDecode")]
    [InlineData("LZWDecode")]
    public void Each_packing_is_undone(string filter)
    {
        var pdf = new PdfBuilder();
        var stream = pdf.Stream(Packing.Pack(filter, Encoding.Latin1.GetBytes(s_line)), $"/Filter/{filter}");

        Text(pdf.Build(PdfSample.PagesOf(pdf, stream))).ShouldBe("Plans are good.\n");
    }

    [Fact]
    public void Chain_of_packings_is_undone_in_order()
    {
        var pdf = new PdfBuilder();
        var packed = Packing.Pack("ASCIIHexDecode", PdfBuilder.Packed(Encoding.Latin1.GetBytes(s_line)));
        var stream = pdf.Stream(packed, "/Filter[/ASCIIHexDecode/FlateDecode]");

        Text(pdf.Build(PdfSample.PagesOf(pdf, stream))).ShouldBe("Plans are good.\n");
    }

    [Fact]
    public void Content_in_several_streams_and_forms_is_followed()
    {
        var pdf = new PdfBuilder();
        var font = pdf.Add(PdfSample.PlainFont());
        var form = pdf.Stream(Encoding.Latin1.GetBytes(s_line), $"/Subtype/Form/Matrix[1 0 0 1 0 -20]/Resources<</Font<</F1 {font} 0 R>>>>");
        var (first, second) = (pdf.Stream("q 1 0 0 1 0 0 cm /X1 "), pdf.Stream("Do Q " + s_line));
        var page = pdf.Add($"<</Type/Page/Contents[{first} 0 R {second} 0 R]>>");
        var tree = pdf.Add($"<</Resources<</Font<</F1 {font} 0 R>>/XObject<</X1 {form} 0 R>>>>/Kids[{page} 0 R]>>");

        Text(pdf.Build(pdf.Add($"<</Pages {tree} 0 R>>"))).ShouldBe("Plans are good.\nPlans are good.\n");
    }

    [Fact]
    public void Signs_are_told_by_encoding_differences_and_maps()
    {
        Shown("/Encoding<</Differences[65/eacute/fi/uni2022]>>", "ABC").ShouldBe("éfi•\n");
        Shown("/Encoding/MacRomanEncoding", "\\216").ShouldBe("é\n");
        Shown("/Encoding/WinAnsiEncoding", "\\223a\\224").ShouldBe("“a”\n");
    }

    [Fact]
    public void Gaps_between_pieces_are_blanks_and_kerning_is_none()
    {
        Text(PdfSample.Pages("BT /F1 12 Tf 56 700 Td [(Pla)-30(ns)-600(are)40( good.)] TJ ET")).ShouldBe("Plans are good.\n");
    }

    private static string Shown(string encoding, string codes)
    {
        var pdf = new PdfBuilder();
        var font = pdf.Add($"<</Type/Font/Subtype/TrueType/BaseFont/Plain{encoding}>>");
        var content = pdf.Stream($"BT /F2 12 Tf 56 700 Td ({codes}) Tj ET");
        var page = pdf.Add($"<</Type/Page/Resources<</Font<</F2 {font} 0 R>>>>/Contents {content} 0 R>>");
        return Text(pdf.Build(pdf.Add($"<</Pages {pdf.Add($"<</Kids[{page} 0 R]>>")} 0 R>>")));
    }

    private static string Text(byte[] file)
    {
        var reading = PdfSample.Read(file);
        reading.Notes.ShouldBeEmpty();
        return reading.Value!.Pages.ShouldHaveSingleItem();
    }
}
