using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Workbooks;

/// <summary>Cells of both formats, as the file keeps them.</summary>
public class WorkbookReaderTests
{
    private static readonly MadeUpWorkbook Cells = new MadeUpWorkbook()
        .Sheet("First")
        .Sheet("Second & last", [], [null, "Appeals registered4", 12.5], ["a & b", null, new DateOnly(2023, 8, 1), new MadeUpWorkbook.Error("#DIV/0!")]);

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.ods")]
    public void A_cell_is_what_the_file_keeps_and_rows_are_counted_as_a_spreadsheet_does(string name)
    {
        var workbook = Read(name == "a.ods" ? Cells.Ods() : Cells.Xlsx(), name).Value!;

        workbook.Sheets.Select(s => s.Name).ShouldBe(["First", "Second & last"]);
        var rows = workbook.Find("second & LAST")!.Rows;
        rows.Select(r => r.Number).ShouldBe([2, 3]);
        rows[0].Cells.ShouldBe([SheetCell.Blank, SheetCell.Of("Appeals registered4"), SheetCell.Of(12.5)]);
        rows[1].Cells.ShouldBe([SheetCell.Of("a & b"), SheetCell.Blank, SheetCell.Of(new DateOnly(2023, 8, 1)), SheetCell.Fault("#DIV/0!")]);
        rows[1][200].ShouldBe(SheetCell.Blank);
    }

    [Fact]
    public void What_stands_beside_the_words_of_an_ods_cell_is_no_part_of_them()
    {
        var row = OdsRow(
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>Barnet<text:note><text:note-body><text:p>3 see below</text:p></text:note-body></text:note><text:s text:c=\"2\"/>North</text:p><text:p>second</text:p></table:table-cell>"
            + "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>"
            + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" office:value=\"0.0163\"><text:p>1.6%</text:p></table:table-cell>");

        row.Cells.ShouldBe([SheetCell.Of("Barnet  North\nsecond"), SheetCell.Blank, SheetCell.Of(0.0163), SheetCell.Of(0.0163)]);
    }

    [Fact]
    public void Rows_that_stand_for_many_are_repeated() =>
        Ods("<table:table-row table:number-rows-repeated=\"3\"/><table:table-row table:number-rows-repeated=\"2\"><table:table-cell><text:p>x1</text:p></table:table-cell></table:table-row>")
            .Value!.Sheets[0].Rows.Select(r => r.Number).ShouldBe([4, 5]);

    [Theory]
    [InlineData("table:number-rows-repeated=\"1000000\"", "")]
    [InlineData("", "table:number-columns-repeated=\"16000\"")]
    public void A_cell_that_is_repeated_without_end_is_refused(string rows, string columns) =>
        Ods($"<table:table-row {rows}><table:table-cell {columns}><text:p>x1</text:p></table:table-cell></table:table-row>").Value.ShouldBeNull();

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(199, "GR")]
    public void Columns_are_named_as_spreadsheets_do(int column, string name) => SheetCell.ColumnName(column).ShouldBe(name);

    internal static Reading<Workbook> Read(byte[] bytes, string name, WorkbookLimits? limits = null) => WorkbookReader.Read(bytes, name, limits);

    private static WorkbookRow OdsRow(string cells) => Ods($"<table:table-row>{cells}</table:table-row>").Value!.Sheets[0].Rows[0];

    private static Reading<Workbook> Ods(string rows) => Read(
        MadeUpWorkbook.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", MadeUpWorkbook.OdsContent($"<table:table table:name=\"A\">{rows}</table:table>"))]),
        "a.ods");
}
