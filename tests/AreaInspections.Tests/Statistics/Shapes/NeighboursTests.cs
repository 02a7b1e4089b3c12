using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>A small workbook of statistical neighbours, right and wrong.</summary>
public class NeighboursTests
{
    [Fact]
    public void Neighbours_are_closest_first_with_the_words_of_the_publication()
    {
        var set = Read(Neighbours()).Value!.Neighbours!;

        (set.Id, set.Title).ShouldBe(("neighbours-2025-05", "Statistical neighbours, May 2025"));
        set.Neighbours[new AreaId("barnet")].ShouldBe([new(new AreaId("redbridge"), "Close"), new(new AreaId("reading"), "Not close")]);
        set.Neighbours.ContainsKey(new AreaId("cumbria")).ShouldBeTrue("areas that ended stand below a heading");
    }

    [Fact]
    public void The_date_is_that_of_the_sheet_before_that_of_the_name() =>
        Read(Neighbours().Set("Groups", 1, 0, "Statistical neighbours, April 2021")).Value!.Neighbours!.Id.ShouldBe("neighbours-2021-04");

    [Fact]
    public void A_file_without_any_date_is_refused() => Read(Neighbours(), "sn.xlsx").Notes[^1].Message.ShouldContain("of which month");

    [Fact]
    public void An_area_without_neighbours_is_noted_and_left_out()
    {
        var reading = Read(Neighbours().Set("Groups", 3, 2, "-").Set("Groups", 3, 3, "-").Set("Groups", 3, 4, "-").Set("Groups", 3, 5, "-"));

        reading.Value!.Neighbours!.Neighbours.Keys.ShouldBe([new AreaId("cumbria")]);
        reading.Notes[^1].Found.ShouldBe("Barnet: -");
    }

    [Theory]
    [InlineData(2, 999, "The number is not that of a local authority known.")]
    [InlineData(3, "Fairly close", "The word for the closeness is not known.")]
    [InlineData(2, 302, "An area is its own neighbour, or has one twice.")]
    [InlineData(2, 870, "An area is its own neighbour, or has one twice.")]
    [InlineData(0, 909, "An area has two rows.")]
    public void A_row_that_cannot_be_is_refused(int column, object cell, string message)
    {
        var reading = Read(Neighbours().Set("Groups", 3, column, cell));

        reading.Value.ShouldBeNull();
        reading.Notes[^1].Message.ShouldBe(message);
    }

    private static MadeUpWorkbook Neighbours() => new MadeUpWorkbook().Sheet(
        "Groups",
        ["A", "B", 3, 4, 5, 6],
        ["LA num", "LA Name", "SN1", "SNP", "SN2", "SNP"],
        [302, "Barnet", 317, "Close", 870, "Not Close"],
        [null, "Old SNs:", null, null, null, null],
        [909, "Cumbria", 925, "Extremely Close", 926, "Somewhat close"]);

    private static Reading<StatisticsReading> Read(MadeUpWorkbook workbook, string file = "sn_may_2025.xlsx") =>
        StatisticsFileReader.Read(new MemoryStream(workbook.Xlsx()), file, AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
}
