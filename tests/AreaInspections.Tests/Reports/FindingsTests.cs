using AreaInspections.Findings;
using AreaInspections.Readers.Reports;

namespace AreaInspections.Tests.Reports;

public class FindingsTests
{
    [Fact]
    public void Each_bullet_is_a_finding_and_what_introduces_the_list_is_none() =>
        Bullets(new Document().Text("Leaders do this:").Bullets("They plan together.", "They listen.")).ShouldBe(["They plan together.", "They listen."]);

    [Fact]
    public void Bullet_that_runs_over_a_page_end_is_one_finding_with_two_spans()
    {
        var section = new Document().Bullets("They plan").NewPage().Rest("together.").Bullets("They listen.").Section("effective");

        var finding = BulletFindings.Of(section, Polarity.Strength)[0];

        (finding.Text, finding.Page).ShouldBe(("They plan together.", 1));
        finding.Spans.Select(s => s.Page).ShouldBe([1, 2]);
    }

    [Fact]
    public void Word_cut_at_its_hyphen_by_a_page_end_has_no_blank() =>
        Bullets(new Document().Bullets("It was co-").NewPage().Rest("produced with families.")).ShouldBe(["It was co-produced with families."]);

    [Fact]
    public void Item_without_sign_at_the_top_of_a_page_goes_on_even_after_a_full_stop() =>
        Bullets(new Document().Bullets("They plan.").NewPage().Rest("This helps.")).ShouldBe(["They plan. This helps."]);

    [Fact]
    public void Sub_bullets_belong_to_the_bullet_that_leads_into_them() =>
        Bullets(new Document().Bullets("They do:").SubBullets("this; and", "that.").Bullets("They listen.")).ShouldBe(["They do: this; and that.", "They listen."]);

    [Fact]
    public void Sign_left_in_the_text_is_taken_off() =>
        Bullets(new Document().Text("◼ They plan.", "▪ They listen.")).ShouldBe(["They plan.", "They listen."]);

    [Fact]
    public void Section_without_bullets_has_a_finding_for_each_paragraph() =>
        Bullets(new Document().Text("They plan.", "They listen.")).ShouldBe(["They plan.", "They listen."]);

    [Fact]
    public void Each_row_is_a_finding_with_its_sub_bullets() =>
        Rows(new Document().Cell(1, 0, 0, "Areas for improvement").Cell(1, 1, 0, "Leaders should:", "• plan;", "• listen.").Cell(1, 2, 0, "They should act."))
            .ShouldBe(["Leaders should: plan; listen.", "They should act."]);

    [Fact]
    public void Row_that_runs_over_a_page_end_is_one_finding() =>
        Rows(new Document().Cell(1, 1, 0, "Leaders should plan").NewPage().Cell(2, 0, 0, "together.").Cell(2, 1, 0, "They should act."))
            .ShouldBe(["Leaders should plan together.", "They should act."]);

    [Fact]
    public void Row_cut_at_the_end_of_a_sentence_is_known_by_words_that_refer_back() =>
        Rows(new Document().Cell(1, 1, 0, "Leaders should plan.").NewPage().Cell(2, 0, 0, "They should do it soon.").Cell(2, 1, 0, "Leaders should act."))
            .ShouldBe(["Leaders should plan. They should do it soon.", "Leaders should act."]);

    [Fact]
    public void Sub_bullets_cut_off_by_a_page_end_belong_to_their_row() =>
        Rows(new Document().Cell(1, 1, 0, "Leaders should:").NewPage().Cell(2, 0, 0, "• plan;", "• listen.")).ShouldBe(["Leaders should: plan; listen."]);

    [Fact]
    public void Numbered_areas_in_one_cell_are_findings_without_their_numbers() =>
        Rows(new Document().Cell(1, 1, 0, "1. Plan.", "2. Listen.").NewPage().Cell(2, 0, 0, "3. Act.")).ShouldBe(["Plan.", "Listen.", "Act."]);

    [Fact]
    public void Bodies_stand_left_of_an_area_for_priority_action()
    {
        var section = Priority().Cell(1, 1, 0, "Wexmoor Council").Cell(1, 1, 1, "Leaders must plan.").Section("areasForPriorityAction");

        var finding = TableFindings.Of(section, Polarity.Priority, bodies: true).ShouldHaveSingleItem();

        (finding.Text, finding.ResponsibleBodies).ShouldBe(("Leaders must plan.", "Wexmoor Council"));
    }

    [Fact]
    public void Bodies_cut_by_a_page_end_are_joined_to_their_row()
    {
        var section = Priority().Cell(1, 1, 0, "NHS Wexmoor Integrated Care").Cell(1, 1, 1, "Leaders must plan.").NewPage().Cell(2, 0, 0, "Board")
            .Cell(2, 1, 0, "Wexmoor Council").Cell(2, 1, 1, "Leaders must listen.").Section("areasForPriorityAction");

        TableFindings.Of(section, Polarity.Priority, bodies: true).Select(f => f.ResponsibleBodies).ShouldBe(["NHS Wexmoor Integrated Care Board", "Wexmoor Council"]);
    }

    [Fact]
    public void Bodies_joined_over_a_page_end_go_back_to_the_row_without_any()
    {
        var document = Priority().Cell(1, 1, 0, "Wexmoor Council").Cell(1, 1, 1, "Leaders must plan.").NewPage().RunsOn(2, "Dunlow Council").Cell(1, 2, 1, "Leaders must listen.");

        TableFindings.Of(document.Section("areasForPriorityAction"), Polarity.Priority, bodies: true, document.Pdf().Pages).Select(f => f.ResponsibleBodies).ShouldBe(["Wexmoor Council", "Dunlow Council"]);
    }

    [Fact]
    public void Words_broken_by_automatic_hyphens_are_mended_and_others_left() =>
        new Document().Text("Children, reviews, being well.").Bullets("The chil-\ndren, re-\nviews and well-\nbeing.").Body()[1].Text
            .ShouldBe("The children, reviews and well-being.");

    [Fact]
    public void Hyphens_at_line_ends_stay_in_a_document_that_is_not_hyphenated() =>
        new Document().Text("Neurodevelopmental.").Bullets("A neuro-\ndevelopmental need.").Body()[1].Text.ShouldBe("A neuro-developmental need.");

    private static IEnumerable<string> Bullets(Document document) => BulletFindings.Of(document.Section("effective"), Polarity.Strength).Select(f => f.Text);

    private static IEnumerable<string> Rows(Document document) =>
        TableFindings.Of(document.Section("areasForImprovement"), Polarity.Improvement, bodies: false).Select(f => f.Text);

    private static Document Priority() => new Document().Cell(1, 0, 0, "Responsible body").Cell(1, 0, 1, "Areas for priority action");
}
