using System.Text;
using static AreaInspections.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Tests.Statistics;

/// <summary>Files that must be refused, with row, column, what was found and what was expected.</summary>
public sealed class BadCsvTests
{
    [Fact]
    public void Windows_1252_is_named_with_what_stands_there()
    {
        var note = Refused(Encoding.Latin1.GetBytes(File(England(2023), Devon(2023).Replace("Devon", "Caf\u00e9 \u0092Devon")))).Single();

        note.Message.ShouldContain("Windows-1252");
        note.Page.ShouldBe(3);
        note.Found.ShouldContain("Café ’Devon");
    }

    [Fact]
    public void Utf_16_is_named() => Refused(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(File(England(2023)))).ToArray()).Single().Message.ShouldContain("UTF-16");

    [Fact]
    public void Missing_columns_are_named()
    {
        var notes = Refused(File(England(2023)).Replace("plans_issued_den_ex,", "plans_den_ex,"));

        notes.Single().Expected.ShouldBe("plans_issued_den_ex");
        notes.Single().Message.ShouldContain("timeliness");
    }

    [Fact]
    public void A_header_further_down_is_found() => Refused("Table 1,,\n,,\n" + File(England(2023))).Single().Page.ShouldBe(3);

    [Fact]
    public void Names_shifted_against_rows_are_noticed()
    {
        var notes = Refused(File(England(2023)).Replace("time_period,time_identifier,", "time_identifier,time_period,"));

        notes.ShouldContain(n => n.Found == "2023" && n.Field == "time_identifier" && n.Page == 2);
    }

    [Fact]
    public void A_column_name_twice_is_named() => Refused(File(England(2023)).Replace("country_name", "country_code")).Single().Field.ShouldBe("country_code");

    [Fact]
    public void The_same_row_twice_is_named()
    {
        var note = Refused(File(England(2023), Devon(2023), England(2023)))[0];

        note.Page.ShouldBe(4);
        note.Expected.ShouldBe("different from row 2");
    }

    [Fact]
    public void A_period_given_twice_is_named()
    {
        var note = Refused(File(Devon(2023), Devon(2023, "21,18,10,9,50,50")))[0];

        note.Page.ShouldBe(3);
        note.Found.ShouldBe("ehc-plans-within-20-weeks/all of Devon, 2023");
        note.Expected.ShouldBe("one row; row 2 gives it too");
    }

    [Fact]
    public void Two_codes_of_one_area_in_one_period_are_one_area() =>
        Refused(File(Area(2023, "E10000002", "825", "Buckinghamshire"), Area(2023, "E06000060", "825", "Buckinghamshire")))[0].Expected.ShouldBe("one row; row 2 gives it too");

    [Theory]
    [InlineData("20,18,10,?,50,50", "A text stands where a number belongs.", "?", "plans_issued_20_weeks_ex")]
    [InlineData("20,18,ten,9,50,50", "A text stands where a number belongs.", "ten", "plans_issued_within_20_weeks")]
    [InlineData("20,18,10,9,50%,50", "A text stands where a number belongs.", "50%", "pc_plans_issued_within_20_weeks")]
    [InlineData("20,18,10,9,NaN,50", "A text stands where a number belongs.", "NaN", "pc_plans_issued_within_20_weeks")]
    [InlineData("20,18,10,9,q,50", "A text stands where a number belongs.", "q", "pc_plans_issued_within_20_weeks")]
    [InlineData("20,18,-1,9,50,50", "The number is below zero.", "-1", "plans_issued_within_20_weeks")]
    [InlineData("20,18,10,9,150,50", "The part is greater than the whole.", "150", "pc_plans_issued_within_20_weeks")]
    [InlineData("20,\"1,8\",10,9,50,50", "A text stands where a number belongs.", "1,8", "plans_issued_den_ex")]
    public void A_cell_that_cannot_be_is_named(string figures, string message, string found, string column)
    {
        var note = Refused(File(England(2022), Devon(2023, figures)))[0];

        (note.Message, note.Found, note.Field, note.Page, note.File).ShouldBe((message, found, column, 3, "file.csv"));
        note.Expected.ShouldNotBeNull();
    }

    [Fact]
    public void A_text_among_very_many_numbers_is_named_in_columns_no_figure_is_taken_from()
    {
        var rows = Enumerable.Range(2019, 200).Select(y => England(y) + ",7").ToArray();
        rows[150] = rows[150][..^1] + "seven";

        var note = Refused(File(rows).Replace(Header, Header + ",plans_issued_gt20weeks_ltYear")).Single();

        (note.Found, note.Page, note.Field).ShouldBe(("seven", 152, "plans_issued_gt20weeks_ltYear"));
    }

    [Theory]
    [InlineData("20,18,10,9,50", "fewer cells", "17 cells")]
    [InlineData("20,18,10,9,50,50,1", "more cells", "19 cells")]
    [InlineData("2,000,1,800,10,9,50,50", "more cells", "20 cells")]
    public void A_row_with_other_cells_than_the_header_is_named(string figures, string message, string found)
    {
        var note = Refused(File(England(2022), Devon(2023, figures), England(2024)))[0];

        note.Message.ShouldContain(message);
        (note.Found, note.Expected, note.Page).ShouldBe((found, "18 cells", 3));
    }

    [Fact]
    public void An_empty_row_among_others_is_named() => Refused(File(England(2022), "", Devon(2023))).ShouldContain(n => n.Page == 3 && n.Message.Contains("empty row"));

    [Fact]
    public void A_quote_never_closed_is_named() => Refused(File(England(2022), Devon(2023).Replace("Devon", "\"Devon"))).ShouldContain(n => n.Page == 3 && n.Message.Contains("never closed"));

    [Fact]
    public void A_quote_in_the_middle_of_a_cell_is_named() => Refused(File(England(2022), Devon(2023).Replace("Devon", "De\"von\""))).ShouldContain(n => n.Page == 3 && n.Message.Contains("quote"));

    [Fact]
    public void A_cell_without_end_is_not_read_for_ever()
    {
        var endless = File(England(2022), "\"" + new string('a', 9 << 20));

        Refused(endless)[0].Message.ShouldContain("does not end");
    }

    [Theory]
    [InlineData("2023", "Academic year", "two following years such as 202324")]
    [InlineData("202325", "Academic year", "two following years such as 202324")]
    [InlineData("202324", "Calendar year", "a year such as 2023")]
    [InlineData("23", "Calendar year", "a year such as 2023")]
    public void A_period_that_is_none_is_named(string period, string kind, string expected)
    {
        var note = Refused(File(England(2022), Devon(2023).Replace("2023,Calendar year", $"{period},{kind}"))).Single();

        (note.Found, note.Expected, note.Page).ShouldBe((period, expected, 3));
    }

    [Fact]
    public void A_level_that_is_none_is_named() => Refused(File(England(2022), Devon(2023).Replace("Local authority", "Local autority")))[0].Found.ShouldBe("Local autority");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    public void An_empty_file_is_said_to_be_empty(string text) => Refused(text).Single().Message.ShouldBe("The file is empty.");

    [Fact]
    public void A_file_of_names_alone_is_refused() => Refused(Header + "\n").Single().Message.ShouldContain("no rows");

    [Fact]
    public void A_file_of_another_publication_is_refused() => Refused("school,headteacher\nHill School,A. Smith\n").Single().Message.ShouldContain("no publication that is declared");

    [Fact]
    public void The_description_beside_a_file_is_known_for_what_it_is() =>
        Refused("col_name,col_type,label,indicator_grouping,indicator_unit\nbreakdown,Filter,Breakdown,,\n").Single().Message.ShouldContain(".meta.csv");

    [Fact]
    public void A_binary_file_is_refused() => Refused([.. "a,b\n"u8, 0, 1, 2]).Single().Message.ShouldBe("The file is no text.");

    [Fact]
    public void A_packed_file_that_was_cut_off_is_refused_wherever_it_was_cut()
    {
        var packed = Packed(Encoding.UTF8.GetBytes(File(Enumerable.Range(2019, 300).Select(y => England(y)).ToArray())));
        Read(packed).Value.ShouldNotBeNull();

        for (var length = 2; length < packed.Length; length += packed.Length / 40)
        {
            Refused(packed[..length]).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Most_rows_of_unknown_areas_refuse_the_file() =>
        Refused(File(England(2022), Area(2022, "W06000001", "660", "Isle of Anglesey"), Area(2023, "W06000001", "660", "Isle of Anglesey")))[0].Found.ShouldBe("Isle of Anglesey (W06000001, 660): 2 rows");

    [Fact]
    public void Notes_of_one_kind_end_with_a_count()
    {
        var notes = Refused(File(Enumerable.Range(2019, 100).Select(y => England(y, "200,180,100,90,50,what")).ToArray()));

        notes.Count.ShouldBe(21);
        notes[20].Message.ShouldBe("80 more of this kind: A text stands where a number belongs.");
    }

    [Fact]
    public void Rows_are_counted_over_the_whole_of_a_long_file()
    {
        var rows = Enumerable.Range(0, 30_000).Select(i => England(2019).Replace("All EHC plans issued,2", $"age {i},2")).ToList();
        rows[29_000] = rows[29_000].Replace("200", "-200");

        Refused(File([.. rows]))[0].Page.ShouldBe(29_002);
    }
}
