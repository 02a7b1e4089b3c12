using System.Text;
using AreaInspections.Conduct.Children;
using AreaInspections.Readers.Conduct;
using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Conduct;

/// <summary>Lists as areas may send them, each made up here.</summary>
public class ChildListReaderTests
{
    private static readonly string[] s_columns = [.. ChildColumn.Of(ChildListKind.SenSupport)];
    private static readonly object?[] s_line = ["1", "A1", null, new DateOnly(2014, 5, 6), "F", "WBRI", "SLCN", 100001, "Primary"];
    private static readonly string s_csv = $"{string.Join(',', s_columns)}\r\n1,A1,,06/05/2014,F,WBRI,SLCN,100001,Primary\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(s_csv) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(s_csv)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(s_csv)] },
        { "UTF-16 the other way round", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(s_csv)] },
        { "Windows-1252", Encoding.Latin1.GetBytes(s_csv.Replace("Primary\r\n", "Primary\r\n2,A2,,06/05/2014,F,Caf\u00e9,SLCN,100001,Primary\r\n", StringComparison.Ordinal)) },
        { "semicolons", Encoding.UTF8.GetBytes(s_csv.Replace(',', ';')) },
        { "tabs", Encoding.UTF8.GetBytes(s_csv.Replace(',', '\t')) },
        { "bare line ends", Encoding.UTF8.GetBytes(s_csv.Replace("\r\n", "\n", StringComparison.Ordinal)) },
        { "rows without content", Encoding.UTF8.GetBytes(s_csv + "\r\n,,,,,,,,\r\n\"\",,,\r\n") },
        { "XLSX", new MadeUpWorkbook().Sheet("Notes", ["Read me"]).Sheet("Sheet2", s_columns, s_line).Xlsx() },
        { "ODS", new MadeUpWorkbook().Sheet("List", s_columns, s_line).Ods() },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void A_list_is_read_however_it_was_saved(string how, byte[] bytes)
    {
        var reading = ChildListReader.Read(bytes, "list", ChildListKind.SenSupport);

        reading.Notes.ShouldBeEmpty(how);
        var row = reading.Value!.Rows[0];
        (row.Row, row[ChildColumn.Id], row[ChildColumn.Uln], row[ChildColumn.Need], row[ChildColumn.Establishment]).ShouldBe((2, "1", "", "SLCN", "100001"));
        ChildListRules.Check(reading.Value, new(2026, 3, 2)).ShouldBeEmpty();
    }

    [Fact]
    public void Columns_are_found_below_a_title_in_any_order_and_spelling_and_others_are_named()
    {
        var reading = Read(new MadeUpWorkbook().Sheet(
            "List", ["Ambleford Council"], [], [null, "Notes", "PHASE", "dob", "Sex", "Ethnic origin", "Primary SEN need", "URN", "U.P.N.", "uln", "Unique_ID"],
            [null, "x", "Primary", new DateOnly(2014, 5, 6), "F", "WBRI", "HI", 100001, "A1", null, "9"]));

        var row = reading.Value!.Rows.ShouldHaveSingleItem();
        (row.Row, row[ChildColumn.Id], row[ChildColumn.BirthDate], row[ChildColumn.Phase]).ShouldBe((4, "9", "2014-05-06", "Primary"));
        reading.Notes.ShouldHaveSingleItem().Found.ShouldBe("Notes");
    }

    [Fact]
    public void A_formula_that_failed_is_pointed_at_by_sheet_row_and_column()
    {
        var note = Read(Book().Set("List", 2, 6, new MadeUpWorkbook.Error("#REF!"))).Notes.ShouldHaveSingleItem();

        (note.Sheet, note.Page, note.Field, note.Found, note.File).ShouldBe(("List", 2, "Primary need (G)", "#REF!", "list.xlsx"));
        note.Message.ShouldContain("Put its result");
    }

    [Fact]
    public void A_missing_column_and_one_that_stands_twice_are_named_and_nothing_is_read()
    {
        var reading = Read(Book().Set("List", 1, 8, "UPN"));

        reading.Value.ShouldBeNull();
        reading.Notes.Select(n => (n.Field, n.Page)).ShouldBe([("Phase", 1), ("UPN", 1)]);
        reading.Notes[1].Found.ShouldBe("B, I");
    }

    [Fact]
    public void Another_workbook_is_refused_with_the_columns_that_were_looked_for()
    {
        var note = Read(new MadeUpWorkbook().Sheet("Waits", ["Month", "Children"], ["May", 12])).Notes.ShouldHaveSingleItem();

        (note.Found, note.Expected).ShouldBe(("Waits", string.Join(", ", s_columns)));
    }

    [Fact]
    public void Of_both_lists_in_one_workbook_each_is_read_as_what_it_is()
    {
        var plans = ChildColumn.Of(ChildListKind.EhcPlans);
        var both = new MadeUpWorkbook().Sheet("A", [.. plans], ["7", "A7", null, new DateOnly(2014, 5, 6), "M", "WBRI", new DateOnly(2020, 1, 1), null, null, "ASD", 100002, "Primary"]).Sheet("B", s_columns, s_line).Xlsx();

        ChildListReader.Read(both, "both.xlsx", ChildListKind.EhcPlans).Value!.Rows.Single()[ChildColumn.Id].ShouldBe("7");
        ChildListReader.Read(both, "both.xlsx", ChildListKind.SenSupport).Value!.Rows.Single()[ChildColumn.Id].ShouldBe("1");
        Read(Book().Sheet("Copy", s_columns, s_line)).Notes.ShouldHaveSingleItem().Found.ShouldBe("List, Copy");
    }

    [Fact]
    public void The_plan_list_given_as_the_other_one_is_refused()
    {
        var plans = Encoding.UTF8.GetBytes($"{string.Join(',', ChildColumn.Of(ChildListKind.EhcPlans))}\n1,A1,,06/05/2014,F,WBRI,06/05/2020,,,SLCN,100001,Primary");

        var note = ChildListReader.Read(plans, "plans.csv", ChildListKind.SenSupport).Notes.ShouldHaveSingleItem();

        (note.Field, note.Page, note.Found, note.Expected).ShouldBe((ChildColumn.PlanStarted, 2, "06/05/2020", "no plan"));
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("%PDF-1.7\0\u0001", "other content")]
    [InlineData("PK\u0003\u0004 cut off", "12 bytes")]
    [InlineData("Unique ID,UPN,Date of birth\n\"1,A1,2014-05-06", "\"")]
    public void What_is_no_list_is_refused_in_plain_words(string content, string found)
    {
        var reading = ChildListReader.Read(Encoding.UTF8.GetBytes(content), "x.csv", ChildListKind.SenSupport);

        reading.Value.ShouldBeNull();
        reading.Notes[0].Found.ShouldBe(found);
        reading.Notes[0].Message.Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_list_with_no_line_and_one_that_is_too_long_are_refused()
    {
        Read(new MadeUpWorkbook().Sheet("List", [s_columns])).Notes.ShouldHaveSingleItem().Page.ShouldBe(1);
        var rows = ChildListReader.Limits.Rows + 1;
        var bytes = Encoding.UTF8.GetBytes(s_csv + string.Concat(Enumerable.Repeat("1,2\n", rows)));

        ChildListReader.Read(bytes, "x.csv", ChildListKind.SenSupport).Notes.ShouldHaveSingleItem().Page.ShouldBe(rows);
    }

    private static MadeUpWorkbook Book() => new MadeUpWorkbook().Sheet("List", [.. s_columns], [.. s_line]);

    private static Reading<ChildList> Read(MadeUpWorkbook book) => ChildListReader.Read(book.Xlsx(), "list.xlsx", ChildListKind.SenSupport);
}
