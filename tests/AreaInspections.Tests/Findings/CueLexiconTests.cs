using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class CueLexiconTests
{
    private const string Cues = """
        [fold]
        plan = ehc plan | ehcp
        [quality]
        3 plan _ vague|generic*
        2 short breaks
        """;

    [Theory]
    [InlineData("An EHCP that is vague.", true)]
    [InlineData("The EHC plan reads as generically written.", true)]
    [InlineData("An EHC plan. It is vague.", false)]
    [InlineData("An EHC plan, though it has been written by many people, is vague.", false)]
    public void A_gap_spans_a_few_words_of_one_sentence(string text, bool found) => (Hits(text) == 1).ShouldBe(found);

    [Fact]
    public void A_line_without_grade_is_named_by_its_number() =>
        Should.Throw<FormatException>(() => CueLexiconReader.Read(new StringReader("[quality]\nvague"))).Message.ShouldContain("Line 2");

    [Fact]
    public void An_explanation_in_brackets_is_passed_over() =>
        Hits("Support (by this we mean every one of the many short breaks that the area offers to families) is good.").ShouldBe(0);

    private static int Hits(string text)
    {
        var lexicon = CueLexiconReader.Read(new StringReader(Cues));
        return lexicon.FindIn(FindingText.Read(text, lexicon.Folds)).Count;
    }
}
