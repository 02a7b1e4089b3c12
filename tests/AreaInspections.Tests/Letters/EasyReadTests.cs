using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Tests.Letters;

public class EasyReadTests
{
    [Fact]
    public void Every_edition_and_outcome_says_what_is_good_what_must_get_better_and_what_happens_next()
    {
        foreach (var (edition, outcome) in SampleLetter.All)
        {
            var priority = edition.Sections.Single(s => s.Polarity == Polarity.Priority).When == outcome;
            var summary = EasyRead.Of(SampleLetter.Of(edition, outcome), edition, EasyReadWordingReader.Load(edition.Id), "Ambleford");

            summary.Parts.Select(p => p.Kind).ShouldBe(priority ? ["about", "good", "better", "urgent", "next"] : ["about", "good", "better", "next"]);
            summary.Parts.SelectMany(p => p.Findings).Select(f => f.Finding).Distinct().ShouldBe(SampleLetter.Findings(edition, priority).Select(f => f.Id), ignoreOrder: true);
            summary.Parts.SelectMany(p => p.Lines).ShouldAllBe(l => l.Split(' ').Length <= EasyRead.LongestSentence + 2 && !l.Contains('{'));
        }
    }

    [Fact]
    public void Hard_words_are_replaced_or_explained_ideas_parted_and_long_sentences_pointed_out()
    {
        var edition = SampleInspection.Edition("2023");
        var plain = SampleInspection.Finding(401, Polarity.Strength, "right-help", "Practitioners ensure help comes in a timely manner; families say so. More.");
        var summary = EasyRead.Of(SampleLetter.Of(edition, "inconsistent", plain), edition, EasyReadWordingReader.Load("2023"), "Ambleford");

        summary.Parts.Single(p => p.Kind == "good").Findings.Where(f => f.Finding == plain.Id).Select(f => f.Text).ShouldBe(["People who help make sure help comes on time.", "Families say so."]);
        summary.Words.Select(w => w.Term).ShouldContain("EHC plans");
        summary.Words.Select(w => w.Term).ShouldNotContain("short breaks");
        summary.Hints.ShouldContain(h => h.Kind == "long" && h.Found.StartsWith("Waits for speech", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Families wait too long for an assessment of autism.", "Families wait too long for a check for autism.")]
    [InlineData("Professionals ask for an assessment.", "People who help ask for a check.")]
    [InlineData("School leaders do not agree, and leaders know it.", "School leaders do not agree, and the people in charge know it.")]
    [InlineData("Leaders listen.", "The people in charge listen.")]
    public void Words_that_take_the_place_of_others_fit_their_sentence(string said, string easier)
    {
        var edition = SampleInspection.Edition("2023");
        var finding = SampleInspection.Finding(401, Polarity.Strength, "right-help", said);

        EasyRead.Of(SampleLetter.Of(edition, "inconsistent", finding), edition, EasyReadWordingReader.Load("2023"), "Ambleford")
            .Parts.Single(p => p.Kind == "good").Findings.Where(f => f.Finding == finding.Id).Select(f => f.Text).ShouldBe([easier]);
    }

    [Fact]
    public void The_page_is_marked_and_its_sentences_lead_to_their_findings()
    {
        var edition = SampleInspection.Edition("2016");
        var summary = EasyRead.Of(SampleLetter.Of(edition, "statementRequired"), edition, EasyReadWordingReader.Load("2016"), "Amble<ford>");

        var page = LetterHtmlTests.Parse(EasyReadHtml.File(summary, LetterMark.Draft(1), f => $"/findings/{f}"));

        page.QuerySelector("h1")!.TextContent.ShouldEndWith("in Amble<ford>");
        page.QuerySelectorAll(".letter-mark").Length.ShouldBe(1);
        page.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")).ShouldBe(summary.Parts.SelectMany(p => p.Findings).Select(f => $"/findings/{f.Finding}"));
        page.QuerySelectorAll("section[data-section=next] p").ShouldContain(p => p.TextContent == "They have 70 working days to send it to Ofsted.");
    }
}
