using System.Text;
using AreaInspections.Readers.Reports.Pdf;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>What cannot be read is a note that says what, where and what to do; never a failure.</summary>
public sealed class BadFileTests
{
    private static readonly string s_line = PdfSample.Line("Plans are good.", 56, 700);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004 zip", "not a PDF")]
    [InlineData("<!DOCTYPE html><p>Not found", "not a PDF")]
    [InlineData("%PDF-1.7 and nothing more", "no pages")]
    public void What_is_no_readable_pdf_has_no_text(string content, string because)
    {
        var reading = PdfSample.Read(Encoding.Latin1.GetBytes(content));

        reading.Value.ShouldBeNull();
        reading.Notes.ShouldContain(n => n.Message.Contains(because));
    }

    [Fact]
    public void Encrypted_file_is_not_guessed_at()
    {
        var pdf = new PdfBuilder();
        var reading = PdfSample.Read(pdf.Build(PdfSample.Pages(pdf, s_line), "/Encrypt<</Filter/Other/V 9>>"));

        reading.Value.ShouldBeNull();
        reading.Notes.ShouldContain(n => n.Message.Contains("encrypted") && n.Expected == "a file without password");
    }

    [Fact]
    public void File_encrypted_with_the_empty_password_is_read()
    {
        var pdf = new PdfBuilder();
        var (key, entries) = Locked.Dictionary();
        var stream = pdf.Stream(Locked.Stream(key, 1, Encoding.Latin1.GetBytes(s_line)));

        Partly(pdf.Build(PdfSample.PagesOf(pdf, stream), entries)).Pages.ShouldBe(["Plans are good.\n"]);
    }

    [Fact]
    public void Truncated_file_is_read_as_far_as_it_goes()
    {
        var file = PdfSample.Pages(s_line, s_line);
        var cut = Encoding.Latin1.GetString(file).IndexOf("xref", StringComparison.Ordinal);

        Partly(file[..cut]).Pages.ShouldBe(["Plans are good.\n", "Plans are good.\n"]);
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("xref\n0", "xrfe\n0")]
    [InlineData("%PDF-1.7\n", "%PDF-1.7\n%moved by a mailer\n")]
    [InlineData("/Root", "/Rood")]
    public void Damaged_cross_reference_is_made_good_and_noted(string whole, string damaged)
    {
        var file = Encoding.Latin1.GetString(PdfSample.Pages(s_line)).Replace(whole, damaged);

        Partly(Encoding.Latin1.GetBytes(file)).Pages.ShouldBe(["Plans are good.\n"]);
    }

    [Fact]
    public void Stream_with_a_false_length_is_read_to_its_end_mark()
    {
        var pdf = new PdfBuilder();
        var stream = pdf.Stream(Encoding.Latin1.GetBytes(s_line), length: 999_999);

        Partly(pdf.Build(PdfSample.PagesOf(pdf, stream))).Pages.ShouldBe(["Plans are good.\n"]);
    }

    [Fact]
    public void Stream_that_inflates_without_end_is_stopped()
    {
        var pdf = new PdfBuilder();
        var packed = PdfBuilder.Packed([.. Encoding.Latin1.GetBytes(s_line), .. new byte[40 << 20]]);
        var stream = pdf.Stream(packed, "/Filter/FlateDecode");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = PdfSample.Read(pdf.Build(PdfSample.PagesOf(pdf, stream)), new PdfLimits { StreamBytes = 1 << 20 });

        reading.Value!.Pages.ShouldBe(["Plans are good.\n"]);
        reading.Notes.ShouldContain(n => n.Message.Contains("unpacks to more"));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(32 << 20);
    }

    [Fact]
    public void Ten_thousand_pages_are_counted_and_the_first_read()
    {
        var pdf = new PdfBuilder();
        var root = PdfSample.PagesOf(pdf, [.. Enumerable.Repeat(pdf.Stream(s_line), 10_000)]);

        var reading = PdfSample.Read(pdf.Build(root));

        (reading.Value!.PageCount, reading.Value.Pages.Count).ShouldBe((10_000, 2_000));
        reading.Notes.ShouldContain(n => n.Found == "10000 pages");
    }

    [Theory]
    [InlineData("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]>>")]
    [InlineData("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>", "<</Type/Pages/Kids[3 0 R]>>")]
    public void Objects_that_lead_back_to_themselves_are_read_once(string catalogue, string tree)
    {
        var pdf = new PdfBuilder();
        var root = pdf.Add(catalogue);
        pdf.Add(tree);
        pdf.Add("<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</X 5 0 R>>>>>>");
        pdf.Add("<</K[4 0 R <</S/P/Pg 3 0 R/K[4 0 R 7 0 R 0]>>]>>");
        pdf.Stream(Encoding.Latin1.GetBytes("/P <</MCID 0>> BDC " + s_line + "EMC /X Do"), "/Subtype/Form");
        pdf.Add(PdfSample.PlainFont());
        pdf.Add("7 0 R");

        Partly(pdf.Build(root)).Pages[0].ShouldStartWith("Plans are good.");
    }

    [Fact]
    public void Picture_without_text_is_said_to_be_a_scan()
    {
        var reading = PdfSample.Read(PdfSample.Pages("BI /W 1 /H 1 ID x EI"));

        reading.Value!.Blocks.ShouldBeEmpty();
        reading.Notes.ShouldContain(n => n.Message.Contains("scan") && n.Page == 1);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('(')]
    [InlineData('<')]
    [InlineData('q')]
    public void Deep_nesting_ends(char sign)
    {
        var deep = string.Join(' ', Enumerable.Repeat(sign, 200_000)).Replace(sign == '<' ? " " : "\0", "");

        Partly(PdfSample.Pages(s_line + deep, s_line)).Pages[0].ShouldBe("Plans are good.\n");
    }

    [Fact]
    public void Huge_numbers_are_no_matter()
    {
        var nines = new string('9', 400);
        var pages = Partly(PdfSample.Pages($"{s_line} BT /F1 {nines} Tf {nines} -{nines} Td 1e999 Tc (x) Tj {nines}.{nines} TL T* (y) Tj ET", s_line)).Pages;

        pages[0].ShouldStartWith("Plans are good.");
    }

    [Fact]
    public void Crowded_pages_are_read_in_time()
    {
        var many = Enumerable.Range(0, 40_000);
        var row = string.Concat(many.Select(i => PdfSample.Marked(i, "x", i * 20, 700)));
        var cells = $"Table(TR({string.Join(' ', many.Select(i => $"TD({i})"))})) Table(TR({string.Join(' ', many.Select(i => $"TD(1:{i})"))}))";

        PdfSample.Read(PdfSample.Tagged(cells, row, row)).Notes.ShouldNotContain(n => n.Message.Contains("too long"));
        PdfSample.Read(PdfSample.Pages(row + row, row)).Value!.Pages.Count.ShouldBe(2);
    }

    [Fact]
    public void Filter_that_is_not_read_is_named()
    {
        var pdf = new PdfBuilder();
        var stream = pdf.Stream([1, 2, 3], "/Filter/JPXDecode");

        PdfSample.Read(pdf.Build(PdfSample.PagesOf(pdf, stream))).Notes.ShouldContain(n => n.Found.Contains("JPXDecode"));
    }

    [Fact]
    public void Time_limit_keeps_what_was_read()
    {
        var reading = PdfSample.Read(
            PdfSample.Pages([.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(s_line, 2_000)), 20)]), new PdfLimits { Time = TimeSpan.FromMilliseconds(1) });

        reading.Value!.PageCount.ShouldBe(20);
        reading.Notes.ShouldContain(n => n.Message.Contains("too long"));
    }

    private static PdfText Partly(byte[] file) => PdfSample.Read(file).Value.ShouldNotBeNull();
}
