using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

public class TitlePageTests
{
    [Theory]
    [InlineData("Area SEND inspection of Wexmoor Local Area Partnership", ReportKind.AreaSendFull2023, "Wexmoor")]
    [InlineData("Area SEND full inspection of the Wexmoor and Dunlow local area partnership", ReportKind.AreaSendFull2023, "Wexmoor and Dunlow")]
    [InlineData("Area SEND monitoring inspection of Wexmoor Local Area Partnership", ReportKind.AreaSendMonitoring2023, "Wexmoor")]
    [InlineData("Joint local area SEND inspection in Wexmoor", ReportKind.LocalAreaLetter2016, "Wexmoor")]
    [InlineData("Joint area SEND revisit in Wexmoor", ReportKind.LocalAreaRevisit2016, "Wexmoor")]
    public void Title_names_kind_and_area(string title, ReportKind kind, string area)
    {
        var read = TitleWording.Of(new Document().Text("Local area partnership report", title).Body()).ShouldNotBeNull();

        (read.Kind, read.AreaName).ShouldBe((kind, area));
    }

    [Fact]
    public void Title_broken_over_two_blocks_is_one() =>
        TitleWording.Of(new Document().Text("Area SEND inspection of Wexmoor", "Local Area Partnership").Body())!.Text
            .ShouldBe("Area SEND inspection of Wexmoor Local Area Partnership");

    [Theory]
    [InlineData("Inspection dates: 11 to 15 March 2024|Date of previous inspection: 16 May 2016")]
    [InlineData("Inspection dates:|11 to 15 March 2024|Date of previous inspection:|16 May 2016")]
    [InlineData("Inspection dates: 11 to 15 March 2024 Dates of previous inspection: 16 May 2016")]
    [InlineData("Dates of inspection: 11 March 2024 to|15 March 2024|Previous inspection: 16 May 2016")]
    public void Dates_are_read_wherever_label_and_value_stand(string page)
    {
        var dates = TitleDates.Of(new Document().Text(page.Split('|')).Body());

        dates.Inspection.Value.ShouldBe(new DateRange(new(2024, 3, 11), new(2024, 3, 15)));
        dates.Previous.Value!.Start.ShouldBe(new DateOnly(2016, 5, 16));
        dates.Previous.Value.End.ShouldBeNull();
    }

    [Theory]
    [InlineData("Dates of previous inspection: Not previously inspected", PreviousInspectionStatus.NotPreviouslyInspected)]
    [InlineData("Dates of previous inspections: 22 to 24 January 2020", PreviousInspectionStatus.Stated)]
    [InlineData("Date of previous inspection: The previous full inspection was on 19 March 2018. There was a revisit on 4 May 2021.", PreviousInspectionStatus.Stated)]
    public void Previous_inspection_is_typed(string line, PreviousInspectionStatus status) =>
        TitleDates.Of(new Document().Text(line).Body()).Previous.Value!.Status.ShouldBe(status);

    [Theory]
    [InlineData("Date of previous inspection: in the spring", FieldStatus.Ambiguous)]
    [InlineData("Dates of previous inspections: 2 to 6 October 2017; 12 to 14 November 2019", FieldStatus.Ambiguous)]
    [InlineData("Date of previous inspection: 31 June 2018", FieldStatus.Ambiguous)]
    [InlineData("Date of previous inspection:", FieldStatus.NotStated)]
    [InlineData("Some other line", FieldStatus.NotFound)]
    public void No_date_is_invented(string line, FieldStatus status) =>
        TitleDates.Of(new Document().Text(line).Body()).Previous.Status.ShouldBe(status);
}
