using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>A small workbook of tribunal appeals with all its oddities, and ones that are not laid out as known.</summary>
public class TribunalAppealsTests
{
    private const int Devon = 6;

    [Fact]
    public void Heads_and_names_lose_their_footnotes_and_rates_become_percentages()
    {
        var figures = Read(Appeals()).Value!.Observations.ToDictionary(o => (o.Series.Indicator, o.Place, o.Period.Start.Year), o => o.Value);

        figures[("tribunal-appeal-rate", Place.England, 2019)].Number.ShouldBe(3, 0.0001);
        figures[("tribunal-appeals", Place.Of(new AreaId("dorset-to-2019")), 2018)].Number.ShouldBe(20);
        figures[("tribunal-appeals", Place.Of(new AreaId("dorset")), 2019)].Number.ShouldBe(30);
        figures[("tribunal-appeal-rate", Place.Of(new AreaId("poole")), 2019)].Symbol.ShouldBe(Symbol.Dot);
    }

    [Fact]
    public void An_unknown_authority_is_named() => Refused(Appeals().Set("SEND_2", Devon, 0, "Wessex8")).Found.ShouldBe("Wessex8");

    [Fact]
    public void A_symbol_the_publication_does_not_explain_is_refused() => Refused(Appeals().Set("SEND_2", Devon, 1, "k").Set("SEND_2", 9, 1, 30).Set("SEND_2", 9, 3, 30.0 / 2400).Set("SEND_1", 2, 1, 30)).Message.ShouldBe("The source does not say what this symbol means.");

    [Fact]
    public void Columns_in_another_order_are_refused() => Refused(Appeals().Set("SEND_2", 4, 1, "Total Appealable Decisions1").Set("SEND_2", 4, 2, "Appeals registered4")).Expected.ShouldBe("appeals registered");

    [Fact]
    public void A_rate_that_is_not_appeals_over_decisions_is_refused() => Refused(Appeals().Set("SEND_2", Devon, 3, 0.5)).Field.ShouldBe("D");

    [Fact]
    public void Authorities_that_do_not_add_up_are_refused() => Refused(Appeals().Set("SEND_2", Devon, 1, 9).Set("SEND_2", Devon, 3, 9.0 / 1000)).Message.ShouldContain("do not add up");

    [Fact]
    public void Sheets_that_differ_on_england_are_refused() => Refused(Appeals().Set("SEND_1", 2, 1, 41)).Sheet.ShouldBe("SEND_1");

    [Fact]
    public void An_authority_with_two_rows_is_refused()
    {
        var workbook = Appeals();
        Refused(workbook.Insert("SEND_2", Devon, workbook.Row("SEND_2", Devon))).Message.ShouldBe("An area has two rows.");
    }

    internal static MadeUpWorkbook Appeals() => new MadeUpWorkbook()
        .Sheet("SEND_1", ["Year (Calendar)3", "SEND Tribunal Appeals Registered4", "Total Appealable Decisions1", "Appeal Rate"], [2018, 40, 2400, 40.0 / 2400], [2019, 60, 2000, 0.03], ["Notes:"])
        .Sheet(
            "SEND_2",
            ["Table SEND_2"],
            ["Index"],
            ["Local Authority", 2018, null, null, 2019, null, null],
            [null, "Appeals registered4", "Total Appealable Decisions1", "SEND Tribunal Appeal Rate2", "Appeals registered4", "Total Appealable Decisions1", "SEND Tribunal Appeal Rate2"],
            ["SOUTH WEST", null, null, null, null, null, null],
            ["Devon", 10, 1000, 0.01, 30, 1000, 0.03],
            ["Dorset6", 20, 1000, 0.02, 30, 1000, 0.03],
            ["Poole5", 10, 400, 0.025, "..", "..", ".."],
            ["England Total4", 40, 2400, 40.0 / 2400, 60, 2000, 0.03],
            ["Sources:", "Courts service"],
            ["Notes:"],
            ["- zero"]);

    private static Note Refused(MadeUpWorkbook workbook)
    {
        var reading = Read(workbook);
        reading.Value.ShouldBeNull();
        return reading.Notes[^1];
    }

    private static Reading<StatisticsReading> Read(MadeUpWorkbook workbook) =>
        StatisticsFileReader.Read(new MemoryStream(workbook.Ods()), "appeals.ods", AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
}
