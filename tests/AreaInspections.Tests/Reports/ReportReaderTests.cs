using System.Text.Json;
using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

public class ReportReaderTests
{
    [Fact]
    public void Whole_report_becomes_the_json_of_the_contract()
    {
        var (report, notes) = Report().Read();

        using var json = JsonDocument.Parse(ReportJson.Write(new Reading<PublishedReport>(report, notes)));

        var root = json.RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe([
            "file", "sha256", "pageCount", "kind", "area", "inspection", "previousInspection", "outcome", "nextInspection", "priorityActionPlanRequired",
            "localAuthority", "integratedCareBoards", "team", "sections", "findings", "notes"]);
        root.GetProperty("previousInspection").GetProperty("status").GetString().ShouldBe("notPreviouslyInspected");
        root.GetProperty("nextInspection").ToString().ShouldContain("fullInspection");
        root.GetProperty("findings")[0].GetProperty("id").GetString().ShouldBe("80522-E01");
        root.GetProperty("findings")[0].GetProperty("spans")[0].GetProperty("page").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Span_of_a_finding_is_its_text_on_the_page()
    {
        var (report, _) = Report().Read();

        foreach (var finding in report.Findings)
        {
            var span = finding.Passage.Spans.ShouldHaveSingleItem();
            report.Text.Pages[span.Page - 1][span.Start..span.End].ShouldBe(finding.Text);
        }
    }

    [Fact]
    public void Whole_report_leaves_nothing_to_look_at() => Report().Read().Notes.ShouldBeEmpty();

    [Fact]
    public void Foot_that_prints_other_days_is_a_note_and_the_title_page_wins()
    {
        var (report, notes) = Report().Foot("Area SEND inspection report: Medway, 4 to 9", "1", "February 2024").Read();

        report.Inspection.Value.Start.Day.ShouldBe(5);
        notes.ShouldHaveSingleItem().Found.ShouldBe("4 to 9 February 2024");
    }

    [Fact]
    public void Absences_and_doubtful_findings_are_notes()
    {
        var (report, notes) = new Document().Text("Area SEND inspection of Wexmoor Local Area Partnership", "What is the area partnership doing that is effective?")
            .Bullets("and this goes on without end").Read("12345_wexmoor.pdf");

        report.Findings.ShouldHaveSingleItem().Label.ShouldBe("12345-E01");
        notes.Select(n => n.Field).Distinct().ShouldBe(
            ["area", "inspection", "outcome", "previousInspection", "nextInspection", "localAuthority", "integratedCareBoards", "team", "sections", "findings"], ignoreOrder: true);
        notes.Count(n => n.Field == "findings").ShouldBe(2);
    }

    [Fact]
    public void File_that_is_no_pdf_gives_a_note_with_its_name()
    {
        var reading = new ReportReader(Document.Register).Read("folder/notes.pdf", "plain words"u8.ToArray(), TestContext.Current.CancellationToken);

        reading.Value.ShouldBeNull();
        reading.Notes.ShouldHaveSingleItem().File.ShouldBe("notes.pdf");
    }

    private static Document Report() => new Document()
        .Text("Local area partnership report", "Area SEND inspection of Medway Local Area Partnership", "Inspection dates: 5 to 9 February 2024",
            "Dates of previous inspection: Not previously inspected", "Inspection outcome", "Arrangements lead to inconsistent experiences and outcomes.",
            "The next full area SEND inspection will be within approximately three years.", "Information about the local area partnership", "It is large.",
            "What is it like to be a child or young person with SEND in this area?", "They are heard.", "What is the area partnership doing that is effective?")
        .Bullets("They plan.", "They listen.")
        .Text("What does the area partnership need to do better?").Bullets("They wait.")
        .Text("Areas for improvement").Cell(1, 0, 0, "Leaders should act.")
        .Text("Local area partnership details").Cell(2, 0, 0, "Local authority").Cell(2, 0, 1, "Integrated care board").Cell(2, 1, 0, "Medway Council").Cell(2, 1, 1, "Kent and Medway ICB")
        .Text("Information about this inspection", "It was asked for.", "Inspection team")
        .Cell(3, 0, 0, "Ofsted").Cell(3, 0, 1, "Care Quality Commission").Cell(3, 1, 0, "Ada North, lead inspector").Cell(3, 1, 1, "Ben South, lead inspector")
        .Text("If you are not happy with the inspection or the report, you can complain.", "A word from the back page.");
}
