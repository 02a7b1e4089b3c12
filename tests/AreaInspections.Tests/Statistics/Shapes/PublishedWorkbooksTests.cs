using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics.Shapes;
using AreaInspections.Statistics;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>The published workbooks themselves, in every layout there is so far.</summary>
public class PublishedWorkbooksTests
{
    [Theory]
    [InlineData("community_health_2023-05-01.xlsx", "2023-03", "2023-05-11")]
    [InlineData("community_health_2023-08-01.xlsx", "2023-06", "2023-08-10")]
    [InlineData("community_health_2023-10-01.xlsx", "2023-08", "2023-10-12")]
    public void Waiting_lists_of_every_layout_give_a_row_for_each_organisation_and_service(string file, string month, string published)
    {
        var shaped = Read("nhs/" + file, "nhs-waits");

        shaped.Notes.ShouldBeEmpty();
        shaped.Published!.Value.ToString("yyyy-MM-dd").ShouldBe(published);
        shaped.Table.Rows.ShouldAllBe(r => r.Period.Code == month);
        shaped.Table.Rows.Select(r => r.Place).Distinct().CountBy(p => p.Level).OrderBy(l => l.Key).Select(l => l.Value).ShouldBe([1, 42, 7]);
        shaped.Table.Rows.Select(r => r.Cells[0]).Count(s => s.StartsWith("(CYP)", StringComparison.Ordinal)).ShouldBe(50 * 17);
    }

    [Fact]
    public void Tribunal_appeals_give_a_row_for_each_authority_and_year()
    {
        var rows = Read("tribunals/send_appeal_rate_table_2022.ods", "tribunal-appeals").Table.Rows;

        rows.Count(r => r.Place == Place.England).ShouldBe(9);
        rows.Single(r => r.Place == Place.England && r.Period.Code == "2022").Cells.Take(2).ShouldBe(["12796", "549887"]);
        rows.Single(r => r.Place == Place.Of(new AreaId("dorset-to-2019")) && r.Period.Code == "2018").Cells[0].ShouldBe("44");
        rows.Single(r => r.Place == Place.Of(new AreaId("dorset")) && r.Period.Code == "2019").Cells[0].ShouldBe("57");
        rows.Single(r => r.Place == Place.Of(new AreaId("north-northamptonshire")) && r.Period.Code == "2020").Cells.ShouldBe([".", ".", "."]);
    }

    [Fact]
    public void Inspection_outcomes_agree_with_the_public_record()
    {
        var shaped = Read("ofsted/Area_SEND_inspection_data_01_May_2016_to_31_August_2022.ods", "inspection-outcomes");

        shaped.Table.Rows.Count(r => r.Cells[0] == "inspection").ShouldBe(149);
        shaped.Table.Rows.Count(r => r.Cells[0] == "revisit").ShouldBe(46);
        shaped.Published.ShouldBe(new DateOnly(2022, 11, 17));
        shaped.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sn_april_2021.xlsx", "neighbours-2021-04")]
    [InlineData("sn_may_2025.xlsx", "neighbours-2025-05")]
    public void Statistical_neighbours_are_ten_for_each_area_closest_first(string file, string id)
    {
        var set = Read("neighbours/" + file, "statistical-neighbours").Neighbours!;

        set.Id.ShouldBe(id);
        set.Neighbours.Values.ShouldAllBe(n => n.Count == 10);
        set.Neighbours[new AreaId("bexley")][0].Closeness.ShouldNotBeNull();
    }

    private static ShapedWorkbook Read(string relative, string expected)
    {
        var path = SharedData.Require("data/statistics/" + relative);
        var (shape, reading) = WorkbookShapes.Read(File.ReadAllBytes(path), new WorkbookOrigin(Path.GetFileName(path), AreaRegisterReader.Load()));
        shape.ShouldBe(expected);
        reading.Value.ShouldNotBeNull(string.Join("\n", reading.Notes));
        return reading.Value;
    }
}
