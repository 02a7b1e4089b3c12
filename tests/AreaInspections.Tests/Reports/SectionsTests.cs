using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Reports;

namespace AreaInspections.Tests.Reports;

public class SectionsTests
{
    [Theory]
    [InlineData("What is it like to be a child or young person with SEND in this area?", "experience")]
    [InlineData("WHAT IS IT LIKE TO BE A CHILD OR YOUNG PERSON WITH SPECIAL EDUCATIONAL NEEDS AND/OR DISABILITIES IN THIS AREA", "experience")]
    [InlineData("What  is the local area partnership doing that is effective ?", "effective")]
    [InlineData("Area for improvement", "areasForImprovement")]
    [InlineData("Information about the Wexmoor local area partnership", "about")]
    [InlineData("Inspection evaluation", "outcome")]
    public void Heading_is_known_in_its_variants(string heading, string kind) =>
        Sections.Of(new Document().Text(heading, "Text.").Body(), SectionWording.Report2023).ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void Heading_broken_over_two_blocks_is_one()
    {
        var body = new Document().Text("What is it like to be a child or young person with SEND", "in this area?", "They are heard.").Body();

        var section = Sections.Of(body, SectionWording.Report2023).ShouldHaveSingleItem();

        section.Heading.Heading.ShouldBe("What is it like to be a child or young person with SEND in this area?");
        section.Passages.ShouldHaveSingleItem().Text.ShouldBe("They are heard.");
    }

    [Fact]
    public void Words_of_a_heading_met_again_are_the_head_of_its_table()
    {
        var body = new Document().Text("Areas for improvement").Cell(1, 0, 0, "Areas for improvement").Cell(1, 1, 0, "Do better.").Body();

        Sections.Of(body, SectionWording.Report2023).ShouldHaveSingleItem().Passages.ShouldHaveSingleItem();
    }

    [Fact]
    public void Heading_that_runs_into_its_text_is_parted()
    {
        var section = Sections.Of(new Document().Text("Inspection outcome The arrangements vary.").Body(), SectionWording.Report2023).ShouldHaveSingleItem();

        (section.Heading.Heading, section.Passages.ShouldHaveSingleItem().Text).ShouldBe(("Inspection outcome", "The arrangements vary."));
    }

    [Fact]
    public void Sentence_with_the_words_of_a_heading_is_none() =>
        Sections.Of(new Document().Text("Leaders know their areas for improvement and act.").Body(), SectionWording.Report2023).ShouldBeEmpty();

    [Fact]
    public void Every_heading_the_framework_editions_list_is_known()
    {
        var headings = FrameworkReader.Load().SelectMany(e => e.Sections).SelectMany(s => s.Headings, (s, h) => (s.Kind, Heading: h)).ToList();
        var wording = SectionWording.Report2023.Concat(SectionWording.Letter2016).Concat(SectionWording.AspectHalves).ToList();

        foreach (var (kind, heading) in headings)
        {
            wording.Where(w => w.Fits(Wording.Fold(heading))).Select(w => w.Kind).ShouldContain(kind, heading);
        }

        headings.Count.ShouldBeGreaterThan(15);
    }
}
