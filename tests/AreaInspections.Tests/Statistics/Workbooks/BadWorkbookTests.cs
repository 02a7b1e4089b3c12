using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Workbooks;

/// <summary>Files that are no workbook, broken ones, and ones that would cost too much: one note that says why, nothing read.</summary>
public class BadWorkbookTests
{
    private static readonly MadeUpWorkbook Small = new MadeUpWorkbook().Sheet("A", [["a", 1], ["b", 2]]);

    [Fact]
    public void A_file_that_is_no_workbook_is_named() => Refused("area,value\n1,2\n"u8.ToArray()).Message.ShouldBe("The file is not a workbook; save it as XLSX or ODS.");

    [Fact]
    public void A_zip_that_is_no_workbook_is_named() => Refused(MadeUpWorkbook.Zip([("readme.txt", "x")])).Message.ShouldBe("The file is a zip archive but not a workbook; unpack it and choose the workbook in it.");

    [Fact]
    public void A_text_document_is_named() =>
        Refused(MadeUpWorkbook.Zip([("mimetype", "application/vnd.oasis.opendocument.text")])).Found.ShouldBe("application/vnd.oasis.opendocument.text");

    [Fact]
    public void An_old_workbook_or_one_with_a_password_is_named() => Refused([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).Message.ShouldContain("password");

    [Fact]
    public void An_encrypted_ods_is_named() => Refused(MadeUpWorkbook.Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
    ])).Message.ShouldContain("encrypted");

    [Fact]
    public void Macros_are_refused() =>
        Refused(MadeUpWorkbook.Zip([("[Content_Types].xml", "<Types/>"), ("xl/vbaProject.bin", "x")])).Message.ShouldContain("macros");

    [Fact]
    public void A_workbook_that_was_cut_off_is_refused_at_every_length()
    {
        foreach (var bytes in new[] { Small.Xlsx(), Small.Ods() })
        {
            for (var length = 0; length < bytes.Length; length += 7)
            {
                Refused(bytes[..length]).Message.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_damaged_part_is_refused_though_it_unpacks()
    {
        var bytes = Small.Ods();
        var stored = bytes.AsSpan().IndexOf("opendocument.spreadsheet"u8);
        if (stored < 0)
        {
            // Compressed: change the checksum of the first part in the central directory instead.
            stored = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 16;
        }

        bytes[stored] ^= 1;

        Refused(bytes).Message.ShouldContain("damaged");
    }

    [Fact]
    public void An_excel_workbook_named_ods_is_read_by_its_content_and_noted()
    {
        var reading = WorkbookReaderTests.Read(Small.Xlsx(), "a.ods");

        reading.Value!.Sheets[0].Rows.Count.ShouldBe(2);
        reading.Notes.ShouldHaveSingleItem().Expected.ShouldBe(".xlsx");
    }

    [Fact]
    public void A_part_that_unpacks_beyond_the_limit_is_refused()
    {
        var bomb = MadeUpWorkbook.Zip([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", new string(' ', 3_000_000))]);

        bomb.Length.ShouldBeLessThan(10_000);
        Refused(bomb, new WorkbookLimits { PartBytes = 1 << 20 }).Message.ShouldContain("larger than parts");
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.ods")]
    public void Sheets_beyond_the_limits_are_refused(string name)
    {
        var bytes = name == "a.ods" ? Small.Ods() : Small.Xlsx();

        Refused(bytes, new WorkbookLimits { Rows = 1 }).Message.ShouldContain("longer");
        Refused(bytes, new WorkbookLimits { Columns = 1 }).Message.ShouldContain("wider");
        Refused(bytes, new WorkbookLimits { Cells = 3 }).Message.ShouldContain("more cells");
        Refused(bytes, new WorkbookLimits { Time = TimeSpan.Zero }).Message.ShouldContain("too long");
    }

    [Fact]
    public void Entities_that_grow_are_refused() => Refused(MadeUpWorkbook.Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"),
    ])).Message.ShouldContain("well formed");

    private static Note Refused(byte[] bytes, WorkbookLimits? limits = null)
    {
        var reading = WorkbookReaderTests.Read(bytes, "a.bin", limits);
        reading.Value.ShouldBeNull();
        return reading.Notes.ShouldHaveSingleItem();
    }
}
