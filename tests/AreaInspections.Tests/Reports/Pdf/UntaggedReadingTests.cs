using AreaInspections.Readers.Reports.Pdf;
using static AreaInspections.Tests.Reports.Pdf.PdfSample;

namespace AreaInspections.Tests.Reports.Pdf;

public sealed class UntaggedReadingTests
{
    [Fact]
    public void Paragraphs_and_items_are_told_by_their_place()
    {
        var text = Read(
            Line("Strengths", 56, 760, 16) + Line("Plans are", 56, 720) + Line("good.", 56, 706)
            + Line("•", 56, 680) + Line("Clinics are", 74, 680) + Line("near.", 74, 666) + Line("•", 56, 652) + Line("Waits fell.", 74, 652));

        text.Tagged.ShouldBeFalse();
        text.Blocks.Select(b => (b.Kind, b.Text)).ShouldBe(
            [(BlockKind.Paragraph, "Strengths"), (BlockKind.Paragraph, "Plans are good."), (BlockKind.ListItem, "Clinics are near."), (BlockKind.ListItem, "Waits fell.")]);
    }

    [Fact]
    public void Sentence_over_a_page_end_is_one_block()
    {
        var text = Read(Line("• Clinics are held", 56, 100), Line("near to home.", 68, 700));

        var item = text.Blocks.ShouldHaveSingleItem();
        item.Text.ShouldBe("Clinics are held near to home.");
        item.Spans.Count.ShouldBe(2);
    }

    [Fact]
    public void Cells_beside_each_other_are_apart()
    {
        Read(Line("Council", 56, 700) + Line("Improve plans", 300, 700) + Line("and board", 56, 686) + Line("quickly.", 300, 686))
            .Blocks.Select(b => b.Text).ShouldBe(["Council and board", "Improve plans quickly."]);
    }

    [Fact]
    public void Lines_that_return_on_every_page_are_artifacts()
    {
        var text = Read([.. Enumerable.Range(1, 4).Select(p => Line($"Matter number {p}.", 56, 400) + Line($"Letter, page {p}", 56, 30))]);

        text.Blocks.Count(b => b.Kind == BlockKind.Artifact).ShouldBe(4);
        text.Pages[1].ShouldBe("Matter number 2.\nLetter, page 2\n");
    }

    [Fact]
    public void Same_text_placed_twice_for_weight_is_read_once()
    {
        Read(Line("Strengths", 56, 700) + Line("Strengths", 56.3, 700)).Pages.ShouldBe(["Strengths\n"]);
    }

    [Fact]
    public void Spans_count_code_points()
    {
        var pdf = new PdfBuilder();
        var map = pdf.Stream("1 beginbfchar <41> <D83DDE00> endbfchar");
        var font = pdf.Add(PlainFont().Replace(">>", $"/ToUnicode {map} 0 R>>"));
        var content = pdf.Stream("BT /F2 12 Tf 56 700 Td (AB) Tj 0 -40 Td (C) Tj ET");
        var page = pdf.Add($"<</Type/Page/Resources<</Font<</F2 {font} 0 R>>>>/Contents {content} 0 R>>");
        var tree = pdf.Add($"<</Kids[{page} 0 R]>>");

        var text = PdfSample.Read(pdf.Build(pdf.Add($"<</Pages {tree} 0 R>>"))).Value!;

        text.Pages.ShouldBe(["\U0001F600B\nC\n"]);
        text.Blocks[1].Spans.ShouldBe([new(1, 3, 4)]);
    }

    private static PdfText Read(params string[] contents)
    {
        var reading = PdfSample.Read(Pages(contents));
        reading.Notes.ShouldBeEmpty();
        return reading.Value!;
    }
}
