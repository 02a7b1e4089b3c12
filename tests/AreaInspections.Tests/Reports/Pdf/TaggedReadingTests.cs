using AreaInspections.Readers.Reports.Pdf;
using static AreaInspections.Tests.Reports.Pdf.PdfSample;

namespace AreaInspections.Tests.Reports.Pdf;

public sealed class TaggedReadingTests
{
    [Fact]
    public void Item_has_its_sign_apart_from_its_words()
    {
        var text = Read("L(LI(Lbl(0) LBody(1 2)))", Marked(0, "•", 56, 700) + Marked(1, "Clinics are held", 74, 700) + Marked(2, "near to home.", 74, 686));

        var item = text.Blocks.ShouldHaveSingleItem();
        item.Kind.ShouldBe(BlockKind.ListItem);
        (item.Label, item.Text).ShouldBe(("•", "Clinics are held near to home."));
        Words(text, item).ShouldBe(item.Text);
    }

    [Fact]
    public void Whole_item_inside_its_label_is_still_one_item()
    {
        var text = Read("L(LI(Lbl(0 1)))", Marked(0, "• Clinics are held", 56, 700) + Marked(1, "near to home.", 74, 686));

        text.Blocks.ShouldHaveSingleItem().Text.ShouldBe("Clinics are held near to home.");
    }

    [Fact]
    public void Item_over_a_page_end_is_one_block_with_two_spans()
    {
        var text = Read("L(LI(Lbl(0) LBody(1 1:0)))", Marked(0, "•", 56, 60) + Marked(1, "Clinics are", 74, 60), Marked(0, "held near to home.", 74, 780));

        var item = text.Blocks.ShouldHaveSingleItem();
        item.Spans.Select(s => s.Page).ShouldBe([1, 2]);
        Words(text, item).ShouldBe("Clinics are held near to home.");
    }

    [Fact]
    public void Item_parted_by_the_tags_at_a_page_end_is_joined()
    {
        var text = Read(
            "L(LI(Lbl(0) LBody(1))) L(LI(LBody(1:0)) LI(Lbl(1:1) LBody(1:2)))",
            Marked(0, "•", 56, 60) + Marked(1, "Clinics are held near to home.", 74, 60),
            Marked(0, "Families like them.", 74, 780) + Marked(1, "•", 56, 760) + Marked(2, "Waits are long.", 74, 760));

        text.Blocks.Select(b => b.Text).ShouldBe(["Clinics are held near to home. Families like them.", "Waits are long."]);
    }

    [Fact]
    public void Words_split_between_marks_are_whole_and_line_ends_are_blanks()
    {
        var text = Read("P(0 1 2)", Marked(0, "The part", 56, 700) + Marked(1, "nership", 104, 700) + Marked(2, "acts.", 56, 686));

        text.Blocks.ShouldHaveSingleItem().Text.ShouldBe("The partnership acts.");
    }

    [Fact]
    public void Hyphen_at_a_line_end_stays_and_takes_no_blank()
    {
        var text = Read("P(0 1 2)", Marked(0, "Work on well-", 56, 700) + Marked(1, "being, short-", 56, 686) + Marked(2, "and long-term.", 56, 672));

        text.Blocks.ShouldHaveSingleItem().Text.ShouldBe("Work on well-being, short- and long-term.");
    }

    [Fact]
    public void Hyphens_of_a_file_that_hyphenates_are_mended()
    {
        var content = Marked(0, "children leaders services well-being chil-", 56, 700) + Marked(1, "dren and lead-", 56, 686)
            + Marked(2, "ers and ser-", 56, 672) + Marked(3, "vices and well-", 56, 658) + Marked(4, "being.", 56, 644);

        Read("P(0 1 2 3 4)", content).Blocks.ShouldHaveSingleItem().Text
            .ShouldBe("children leaders services well-being children and leaders and services and well-being.");
    }

    [Fact]
    public void Nested_lists_and_cells_know_their_place()
    {
        var text = Read(
            "Table(TR(TH(P(0)) TH(P(1))) TR(TD(P(2)) TD(P(3) L(LI(Lbl(4) LBody(5 L(LI(Lbl(6) LBody(7)))))))))",
            Marked(0, "Body", 56, 700) + Marked(1, "Action", 200, 700) + Marked(2, "Council", 56, 680) + Marked(3, "Improve:", 200, 680)
            + Marked(4, "•", 200, 660) + Marked(5, "plans", 218, 660) + Marked(6, "–", 220, 640) + Marked(7, "reviews", 238, 640));

        text.Blocks.Select(b => (b.Text, b.Row, b.Column, b.Depth, b.Label)).ShouldBe(
            [("Body", 0, 0, 0, ""), ("Action", 0, 1, 0, ""), ("Council", 1, 0, 0, ""), ("Improve:", 1, 1, 0, ""), ("plans", 1, 1, 0, "•"), ("reviews", 1, 1, 1, "–")]);
        text.Blocks.ShouldAllBe(b => b.Table == 1);
    }

    [Fact]
    public void Table_broken_at_a_page_end_stays_one_table()
    {
        var text = Read(
            "Table(TR(TD(P(0)))) Table(TR(TD(P(1:0))) TR(TD(P(1:1))))",
            Marked(0, "Improve plans so that they", 56, 60),
            Marked(0, "are kept up to date.", 56, 780) + Marked(1, "Reduce waits.", 56, 750));

        text.Blocks.Select(b => (b.Text, b.Table, b.Row)).ShouldBe([("Improve plans so that they are kept up to date.", 1, 0), ("Reduce waits.", 1, 1)]);
    }

    [Fact]
    public void Order_on_the_page_wins_over_the_order_of_the_tags_and_is_noted()
    {
        var reading = PdfSample.Read(Tagged("P(1) P(0)", Marked(0, "First.", 56, 700) + Marked(1, "Second.", 56, 600)));

        reading.Value!.Blocks.Select(b => b.Text).ShouldBe(["First.", "Second."]);
        reading.Notes.ShouldContain(n => n.Message.StartsWith("The order of the file's tags") && n.Page == 1);
    }

    [Fact]
    public void Letters_tagged_as_another_paragraph_stay_in_their_line()
    {
        var reading = PdfSample.Read(Tagged(
            "P(0 2) P(1)", Marked(0, "Waits are long.", 56, 700) + Marked(1, "irst steps are made early.", 62, 640) + Marked(2, "f", 56, 640)));

        reading.Value!.Blocks.Select(b => b.Text).ShouldBe(["Waits are long.", "first steps are made early."]);
        reading.Notes.ShouldContain(n => n.Found == "f" && n.Page == 1);
    }

    [Fact]
    public void Running_feet_are_in_the_text_and_are_artifacts()
    {
        var text = Read("P(0)", Marked(0, "Words.", 56, 700) + Artifact("Page 1 of 1", 56, 30));

        text.Pages.ShouldBe(["Words.\nPage 1 of 1\n"]);
        text.Blocks[1].Kind.ShouldBe(BlockKind.Artifact);
    }

    [Fact]
    public void Untagged_lines_at_the_edge_that_return_on_every_page_are_artifacts_and_others_are_kept()
    {
        var text = Read("P(0) P(1:0) P(2:0)", [.. Enumerable.Range(1, 3).Select(p => Marked(0, $"Matter number {p}.", 56, 400) + Line("Letter", 56, 30) + Line($"{p}", 520, 31))]);

        text.Blocks.Count(b => b.Kind == BlockKind.Artifact).ShouldBe(6);
        PdfSample.Read(Tagged("P(0) P(1:0)", Marked(0, "Words.", 56, 700) + Line("First note.", 56, 30), Marked(0, "Words.", 56, 700) + Line("Another note.", 56, 30)))
            .Value!.Blocks.ShouldAllBe(b => b.Kind == BlockKind.Paragraph);
    }

    [Fact]
    public void What_only_groups_parts_no_paragraph()
    {
        var text = Read("NonStruct(P(NonStruct(0) Strong(NonStruct(1)) NonStruct(2)) NonStruct(3) NonStruct(4))",
            Marked(0, "The", 56, 700) + Marked(1, "partnership", 80, 700) + Marked(2, "acts.", 150, 700) + Marked(3, "First.", 56, 600) + Marked(4, "Second.", 56, 500));

        text.Blocks.Select(b => b.Text).ShouldBe(["The partnership acts.", "First.", "Second."]);
    }

    [Fact]
    public void Items_whose_signs_are_drawn_are_each_one_though_a_page_ends_between_them()
    {
        var text = Read("L(LI(LBody(0)) LI(LBody(1:0)))", Marked(0, "long waits for therapy", 74, 60), Marked(0, "late plans", 74, 780));

        text.Blocks.Select(b => b.Text).ShouldBe(["long waits for therapy", "late plans"]);
    }

    [Theory]
    [InlineData("•", 56)]
    [InlineData("", 56)]
    public void Paragraph_after_a_list_whose_last_item_has_no_full_stop_is_no_part_of_it(string sign, int left)
    {
        var text = Read(
            "L(LI(Lbl(0) LBody(1))) P(1:0)",
            Marked(0, sign, 56, 60) + Marked(1, "the rising rate of exclusion", 74, 60),
            Marked(0, "The statement has to reach Ofsted.", left, 780));

        text.Blocks.Select(b => b.Text).ShouldBe(["the rising rate of exclusion", "The statement has to reach Ofsted."]);
    }

    [Fact]
    public void Head_of_a_table_that_is_printed_again_on_the_next_page_is_said_once()
    {
        var text = Read(
            "Table(TR(TH(0 1:0)) TR(TD(1)) TR(TD(1:1)))",
            Marked(0, "Areas for improvement", 56, 90) + Marked(1, "Improve plans.", 56, 60),
            Marked(0, "Areas for improvement", 56, 780) + Marked(1, "Reduce waits.", 56, 750));

        text.Blocks.Where(b => b.Kind != BlockKind.Artifact).Select(b => b.Text).ShouldBe(["Areas for improvement", "Improve plans.", "Reduce waits."]);
        text.Pages[1].ShouldContain("Areas for improvement");
    }

    [Fact]
    public void Text_that_no_tag_claims_is_kept_and_noted()
    {
        var reading = PdfSample.Read(Tagged("P(0)", Marked(0, "Words.", 56, 700) + Line("More words.", 56, 600)));

        reading.Value!.Blocks.Select(b => b.Text).ShouldBe(["Words.", "More words."]);
        reading.Notes.ShouldContain(n => n.Found == "More words.");
    }

    [Fact]
    public void Words_given_for_a_stretch_take_the_place_of_its_glyphs()
    {
        var text = Read("P(0)", "/P <</MCID 0>> BDC /Span <</ActualText(office)>> BDC " + Line("o?ce", 56, 700) + "EMC EMC");

        text.Blocks.ShouldHaveSingleItem().Text.ShouldBe("office");
    }

    private static PdfText Read(string structure, params string[] contents)
    {
        var reading = PdfSample.Read(Tagged(structure, contents));
        reading.Notes.ShouldBeEmpty();
        reading.Value!.Tagged.ShouldBeTrue();
        return reading.Value;
    }

    private static string Words(PdfText text, TextBlock block) =>
        string.Join(' ', block.Spans.Select(s => text.Pages[s.Page - 1][s.Start..s.End])).Replace('\n', ' ');
}
