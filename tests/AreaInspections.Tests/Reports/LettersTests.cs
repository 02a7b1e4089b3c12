using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

/// <summary>Letters of the 2016 edition and monitoring reports, made up here; the area is real so that its code can be found.</summary>
public class LettersTests
{
    [Fact]
    public void Outcome_letter_is_read_by_its_headings()
    {
        var (report, _) = Letter().Text("The inspection raises significant concerns about the effectiveness of the local area.",
            "The local area is required to produce and submit a written statement of action that explains how it will tackle the following areas of significant weakness:")
            .Bullets("Plans are late.", "Nobody leads.").Text("Yours sincerely", "Ada North, Her Majesty’s Inspector", "cc: Department for Education").Read();

        (report.Kind, report.Area.Value!.Code, report.Outcome.Value).ShouldBe((ReportKind.LocalAreaLetter2016, "E06000035", "statementRequired"));
        report.Inspection.Value.ShouldBe(new DateRange(new(2017, 1, 23), new(2017, 1, 27)));
        report.Findings.Select(f => (f.Label[^4..], f.Polarity, f.Aspect, f.Text)).ShouldBe([
            ("AS01", Polarity.Strength, "identify", "Needs are found early."),
            ("AD01", Polarity.Weakness, "identify", "Older pupils wait."),
            ("BS01", Polarity.Strength, "meet", "Therapists help."),
            ("CD01", Polarity.Weakness, "improve", "Results are low."),
            ("-P01", Polarity.Priority, null, "Plans are late."),
            ("-P02", Polarity.Priority, null, "Nobody leads.")]);
        report.Team.ShouldHaveSingleItem().Name.ShouldBe("Ada North");
    }

    [Fact]
    public void Letter_that_asks_for_no_statement_says_so()
    {
        var (report, _) = Letter().Text("Yours sincerely").Read();

        report.Outcome.Value.ShouldBe("noStatementRequired");
        report.NextInspection.Status.ShouldBe(FieldStatus.NotStated);
    }

    [Fact]
    public void Revisit_letter_decides_weakness_by_weakness()
    {
        var (report, _) = new Document().Text("Joint area SEND revisit in Medway",
            "Between 9 December 2019 and 11 December 2019, Ofsted and the Care Quality Commission revisited the area to decide whether it has made sufficient progress.", "Main findings")
            .Bullets("Plans are late.").Text("New officers work well.", "The area has made sufficient progress to improve this area of significant weakness.")
            .Bullets("Nobody leads.").Text("Leaders left.", "The area has not made sufficient progress to improve this area of significant weakness.").Read();

        (report.Kind, report.Outcome.Value).ShouldBe((ReportKind.LocalAreaRevisit2016, "sufficientSome"));
        report.Inspection.Value.Start.ShouldBe(new DateOnly(2019, 12, 9));
        report.Findings.Select(f => (f.Polarity, f.Text[..12])).ShouldBe([(Polarity.Strength, "Plans are la"), (Polarity.Weakness, "Nobody leads")]);
    }

    [Fact]
    public void Monitoring_report_says_whether_action_is_effective()
    {
        var (report, _) = new Document().Text("Area SEND monitoring inspection of Medway Local Area Partnership", "Inspection dates: 5 to 7 February 2025", "Inspection outcome",
            "The partnership is not taking effective action on its areas for priority action.").Read();

        (report.Kind, report.Outcome.Value).ShouldBe((ReportKind.AreaSendMonitoring2023, "noEffectiveAction"));
    }

    [Fact]
    public void Document_of_another_kind_is_unknown_with_a_note()
    {
        var (report, notes) = new Document().Text("Minutes of the parish council", "Apologies were received.").Read();

        report.Kind.ShouldBe(ReportKind.Unknown);
        notes.ShouldHaveSingleItem().Field.ShouldBe("kind");
    }

    private static Document Letter() => new Document()
        .Text("24 March 2017", "Ms A North", "Director of Children’s Services", "Joint local area SEND inspection in Medway",
            "Between 23 January 2017 and 27 January 2017, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Medway.", "Main findings")
        .Bullets("Leaders know the area.")
        .Text("The effectiveness of the local area in identifying children and young people’s special educational needs and/or disabilities", "Strengths")
        .Bullets("Needs are found early.").Text("Areas for development").Bullets("Older pupils wait.")
        .Text("The effectiveness of the local area in assessing and meeting the needs of children and young people", "Strengths").Bullets("Therapists help.")
        .Text("The effectiveness of the local area in improving outcomes for children and young people", "Areas for development").Bullets("Results are low.");
}
