using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>A small workbook of inspection outcomes, right and wrong. The rows of Bedford and Barnsley are as on the public record.</summary>
public class InspectionOutcomesTests
{
    private const string Sheet = "Area_SEND";
    private const int Bedford = 4;
    private const int Barnsley = 5;

    [Fact]
    public void An_area_that_was_not_revisited_yet_has_no_revisit()
    {
        var reading = Read(Outcomes());

        reading.Notes.ShouldHaveSingleItem().Found.ShouldBe("E08000016: 1 row");
        var progress = reading.Value!.Observations.Where(o => o.Series.Indicator == "weaknesses-with-sufficient-progress").ToList();
        progress.ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.Value.Number.ShouldBe(100), o => o.Period.ShouldBe(Period.Day(new(2020, 2, 3))), o => o.Place.Code.ShouldBe("bedford"));
        reading.Value.RetiredCodes.ShouldBe(new Dictionary<string, int> { ["E08000016"] = 1 });
    }

    [Fact]
    public void A_row_that_disagrees_with_the_public_record_is_noted()
    {
        var reading = Read(Outcomes().Set(Sheet, Barnsley, 7, 3));

        reading.Value.ShouldNotBeNull();
        var note = reading.Notes[0];
        (note.Page, note.Found, note.Expected).ShouldBe((Barnsley, "3", "2"));
    }

    [Theory]
    [InlineData(1, "E99999999", "The code of the area is not known.")]
    [InlineData(2, "Luton", "Code and name of the area do not belong together.")]
    [InlineData(4, "soon", "The cell is not a day.")]
    [InlineData(4, null, "The day on which the inspection began is missing.")]
    [InlineData(6, "Perhaps", "The cell does not say whether a written statement of action was required.")]
    [InlineData(10, "Some", "The outcome of the revisit does not go with the numbers of weaknesses.")]
    [InlineData(10, null, "A revisit has an outcome, and an outcome a revisit.")]
    public void A_row_that_contradicts_itself_is_refused(int column, string? cell, string message)
    {
        var reading = Read(Outcomes().Set(Sheet, Bedford, column, cell));

        reading.Value.ShouldBeNull();
        reading.Notes[^1].Message.ShouldBe(message);
        reading.Notes[^1].Page.ShouldBe(Bedford);
    }

    [Fact]
    public void A_missing_column_is_named() => Read(Outcomes().Set(Sheet, 3, 12, "Remarks")).Notes[^1].Expected!.ShouldContain("has not been made");

    internal static MadeUpWorkbook Outcomes() => new MadeUpWorkbook()
        .Sheet("Cover", ["Published on:", new DateOnly(2022, 11, 17)])
        .Sheet(
            Sheet,
            ["Area SEND inspection and revisit outcomes"],
            ["This worksheet contains one table."],
            ["Web link", "Local authority code", "Area name", "Ofsted region", "Inspection start date", "Inspection publication date", "Inspection outcome: written statement of action required?",
                "Number significant weaknesses identified in written statement of action", "Revisit start date", "Revisit publication date",
                "Revisit outcome: sufficient progress in addressing all significant weaknesses?", "Number significant weaknesses where sufficient progress has been made",
                "Number significant weaknesses where sufficient progress has not been made"],
            ["Page", "E06000055", "Bedford", "East of England", new DateOnly(2018, 2, 5), new DateOnly(2018, 3, 28), "Yes", 5, new DateOnly(2020, 2, 3), new DateOnly(2020, 5, 11), "Yes", 5, 0],
            ["Page", "E08000016", "Barnsley", "North East, Yorkshire and the Humber", new DateOnly(2021, 9, 20), new DateOnly(2021, 11, 24), "Yes", 2, "Not revisited yet", null, null, null, null]);

    private static Reading<StatisticsReading> Read(MadeUpWorkbook workbook) =>
        StatisticsFileReader.Read(new MemoryStream(workbook.Ods()), "outcomes.ods", AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
}
