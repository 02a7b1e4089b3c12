using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>Waiting list workbooks in each layout, and those that are not laid out as known.</summary>
public class NhsWaitsTests
{
    private const string Share = "children-waiting-over-18-weeks-share";
    private static readonly Place s_devon = new(PlaceLevel.Board, "E54000037");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_layout_says_the_same(int layout)
    {
        var reading = Read(MadeUpWaits.Layout(layout)).Value!;

        reading.Published.ShouldBe(layout == 1 ? new DateOnly(2023, 10, 11) : new DateOnly(2023, 10, 12));
        reading.Observations.Select(o => o.Place).Distinct().ShouldBe([Place.England, new(PlaceLevel.NhsRegion, "E40000006"), new(PlaceLevel.NhsRegion, "E40000003"), s_devon, new(PlaceLevel.Board, "E54000029")]);
        reading.Observations.ShouldAllBe(o => o.Period == Period.Month(2023, 8));
        var devon = reading.Observations.Single(o => o.Place == s_devon && o.Series == new SeriesKey(Share, "speech-and-language-therapy"));
        (devon.Value.Number, devon.Numerator.Number, devon.Denominator.Number).ShouldBe((20, 80, 400));
    }

    [Fact]
    public void The_total_is_the_denominator_though_the_bands_add_up_to_less() =>
        Read(MadeUpWaits.Layout(3)).Value!.Observations.Where(o => o.Series.Indicator == Share).ShouldAllBe(o => o.Value.Number == 20);

    [Fact]
    public void A_star_and_a_blank_stay_what_they_are()
    {
        var workbook = MadeUpWaits.Layout(2);
        foreach (var row in Enumerable.Range(7, 4))
        {
            workbook.Set("Table 4f", row, MadeUpWaits.Column(2, 3), "*").Set("Table 4g", row, MadeUpWaits.Column(2, 2), null);
        }

        var devon = Read(workbook).Value!.Observations.Where(o => o.Place == s_devon && o.Series.Indicator == Share).ToDictionary(o => o.Series.Group, o => o.Value);

        devon["speech-and-language-therapy"].Symbol.ShouldBe(Symbol.Star);
        devon["audiology"].Symbol.ShouldBe(Symbol.Blank);
        devon["community-paediatrics"].Number.ShouldBe(20);
    }

    [Theory]
    [InlineData("Table 4f")]
    [InlineData("Table 3")]
    public void A_missing_sheet_is_named(string sheet) => Refused(MadeUpWaits.Layout(3).Without(sheet)).Expected.ShouldBe(sheet);

    [Fact]
    public void A_further_band_is_refused_because_the_last_one_no_longer_means_the_same() =>
        Refused(MadeUpWaits.Layout(3).Sheet("Table 4h", [["Number waiting over 104 weeks by service, August 2023"]])).Found.ShouldBe("Table 4h");

    [Fact]
    public void A_band_of_other_weeks_is_refused()
    {
        var note = Refused(MadeUpWaits.Layout(3).Set("Table 4g", 1, 0, "Number waiting 52-104 weeks (365-728 days) by service, August 2023"));

        note.Sheet.ShouldBe("Table 4g");
        note.Found.ShouldContain("52-104 weeks");
        note.Expected!.ShouldContain("over 52 weeks");
    }

    [Fact]
    public void Sheets_of_different_months_are_refused() =>
        Refused(MadeUpWaits.Layout(3).Set("Table 4a", 1, 0, "Number waiting 0-1 weeks (0-7 days) by service, July 2023")).Found.ShouldBe("July 2023");

    [Theory]
    [InlineData("#REF!", "G")]
    [InlineData("??", "G")]
    [InlineData("-3", "G")]
    public void A_cell_that_is_no_figure_is_named_with_its_place(string cell, string column)
    {
        var note = Refused(MadeUpWaits.Layout(3).Set("Table 4b", 9, 6, cell == "#REF!" ? new MadeUpWorkbook.Error(cell) : cell == "-3" ? -3 : cell));

        (note.Sheet, note.Page, note.Field, note.Found).ShouldBe(("Table 4b", 9, column, cell));
    }

    [Fact]
    public void A_symbol_of_another_publication_is_refused() =>
        Refused(MadeUpWaits.Layout(2).Set("Table 4", 9, MadeUpWaits.Column(2, 3), "c")).Message.ShouldBe("The source does not say what this symbol means.");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_shifted_row_of_heads_is_refused(int layout)
    {
        var workbook = MadeUpWaits.Layout(layout);
        object?[] head = [null, .. workbook.Row("Table 4", 5)];
        Refused(Replaced(workbook, head)).Sheet.ShouldBe("Table 4");
        Refused(Replaced(MadeUpWaits.Layout(layout), head[2..])).Sheet.ShouldBe("Table 4");
    }

    [Fact]
    public void Heads_that_changed_places_on_one_sheet_are_refused_by_the_overview()
    {
        var column = MadeUpWaits.Column(2, 2);
        var workbook = MadeUpWaits.Layout(2).Set("Table 4g", 5, column, MadeUpWaits.Speech).Set("Table 4g", 5, column + 1, "(CYP) Audiology");

        var note = Refused(workbook);

        (note.Sheet, note.Message).ShouldBe(("Table 3", "The overview differs from Table 4g, so one of them is not laid out as known; nothing was read."));
    }

    [Theory]
    [InlineData(7, "Regions")]
    [InlineData(9, "Boards")]
    public void Parts_that_do_not_add_up_to_england_are_refused(int row, string what) =>
        Refused(MadeUpWaits.Layout(2).Set("Table 4", row, MadeUpWaits.Column(2, 3), 500)).Message.ShouldStartWith(what);

    [Fact]
    public void More_in_one_band_than_in_all_is_refused()
    {
        var workbook = MadeUpWaits.Layout(2);
        foreach (var (row, figure) in new[] { (6, 700), (7, 500), (8, 200), (9, 500), (10, 200) })
        {
            workbook.Set("Table 4d", row, MadeUpWaits.Column(2, 3), figure);
        }

        Refused(workbook).Message.ShouldStartWith("More wait for some weeks than wait in all");
    }

    [Fact]
    public void An_organisation_with_two_rows_is_refused()
    {
        var workbook = MadeUpWaits.Layout(2);
        Refused(workbook.Insert("Table 4", 10, workbook.Row("Table 4", 9))).Message.ShouldBe("An organisation has two rows.");
    }

    [Fact]
    public void An_unknown_board_is_named() => Refused(MadeUpWaits.Layout(2).Set("Table 4", 9, 1, "Devon and Cornwall")).Found.ShouldBe("Devon and Cornwall");

    [Fact]
    public void A_code_that_is_another_boards_is_named() => Refused(MadeUpWaits.Layout(3).Set("Table 4", 9, 1, "QSL")).Found.ShouldBe("QSL, DEVON");

    [Fact]
    public void A_workbook_of_another_publication_is_named_by_its_sheets() =>
        Refused(new MadeUpWorkbook().Sheet("Budget", [["Item", "Cost"], ["Chairs", 3]])).Found.ShouldBe("sheets Budget");

    private static MadeUpWorkbook Replaced(MadeUpWorkbook workbook, object?[] head)
    {
        var row = workbook.Row("Table 4", 5);
        return workbook.Insert("Table 4", 5, head).Remove("Table 4", row);
    }

    private static Note Refused(MadeUpWorkbook workbook)
    {
        var reading = Read(workbook);
        reading.Value.ShouldBeNull();
        return reading.Notes[^1];
    }

    private static Reading<StatisticsReading> Read(MadeUpWorkbook workbook) =>
        StatisticsFileReader.Read(new MemoryStream(workbook.Xlsx()), "waits.xlsx", AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
}
