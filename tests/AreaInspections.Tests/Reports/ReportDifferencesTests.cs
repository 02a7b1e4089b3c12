using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

public class ReportDifferencesTests
{
    private static readonly Finding[] s_first =
    [
        Of("A-E01", "Parents are heard early and often."), Of("A-E02", "Health visitors see most babies in time."), Of("A-E03", "Plans are written well."),
    ];

    [Fact]
    public void A_finding_that_only_moved_is_no_difference()
    {
        Finding[] later = [Of("A-E01", "Short breaks are easy to book."), s_first[0] with { Label = "A-E02" }, s_first[1] with { Label = "A-E03" }, s_first[2] with { Label = "A-E04" }];

        var found = ReportDifferences.Between(Report(s_first), Report(later)).Findings.ShouldHaveSingleItem();

        (found.Before, found.After).ShouldBe((null, later[0]));
    }

    [Fact]
    public void A_changed_finding_shows_which_words_went_and_came()
    {
        Finding[] later = [s_first[0], Of("A-E02", "Health visitors see almost all babies in time."), s_first[2]];

        var found = ReportDifferences.Between(Report(s_first), Report(later)).Findings.ShouldHaveSingleItem();

        found.Words.Select(w => (w.Change, w.Text)).ShouldBe(
            [(WordChange.Same, "Health visitors see"), (WordChange.Removed, "most"), (WordChange.Added, "almost all"), (WordChange.Same, "babies in time.")]);
    }

    [Fact]
    public void Sentences_that_share_little_are_one_removed_and_one_added()
    {
        Finding[] later = [s_first[0], Of("A-E02", "Schools exclude too many pupils with SEND."), s_first[2]];

        var found = ReportDifferences.Between(Report(s_first), Report(later)).Findings;

        found.Select(f => (f.Before?.Label, f.After?.Text)).ShouldBe([(null, later[1].Text), ("A-E02", null)]);
    }

    [Fact]
    public void A_field_that_was_not_met_before_is_told_by_both_its_states()
    {
        var later = Report(s_first) with { Outcome = Field<string>.Stated("inconsistent", "inconsistent experiences", 1, "outcome.words") };

        var field = ReportDifferences.Between(Report(s_first), later).Fields.ShouldHaveSingleItem();

        (field.Before.Status, field.After.Status, field.After.Value).ShouldBe((FieldStatus.NotFound, FieldStatus.Stated, "inconsistent"));
    }

    private static Finding Of(string label, string text) =>
        new() { Label = label, Text = text, Polarity = Polarity.Strength, Section = "effective", Ordinal = 1, Passage = new Passage(1, []) };

    private static PublishedReport Report(Finding[] findings) => new()
    {
        Source = new ReportSource("made-up.pdf", new string('0', 64), 1),
        Kind = ReportKind.AreaSendFull2023,
        Area = Field<AreaReference>.NotFound,
        Inspection = Field<DateRange>.NotFound,
        PreviousInspection = Field<PreviousInspection>.NotFound,
        Outcome = Field<string>.NotFound,
        NextInspection = Field<NextInspection>.NotFound,
        PriorityActionPlanRequired = Field<bool>.NotFound,
        LocalAuthority = Field<string>.NotFound,
        Findings = findings,
        Text = new TextLayer("test", []),
    };
}
