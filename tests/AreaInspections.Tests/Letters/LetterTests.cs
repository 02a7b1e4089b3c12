using AreaInspections.Conduct;
using AreaInspections.Findings;
using AreaInspections.Letters;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Letters;
using AreaInspections.Reports;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Tests.Letters;

public class LetterTests
{
    public static IEnumerable<TheoryDataRow<string, bool>> Editions => from e in FrameworkReader.Load() from priority in new[] { true, false } select new TheoryDataRow<string, bool>(e.Id, priority);

    [Theory, MemberData(nameof(Editions))]
    public void Sections_stand_in_the_order_of_the_edition_and_every_finding_once(string id, bool priority)
    {
        var edition = SampleInspection.Edition(id);
        var papers = SampleInspection.Papers(edition, priority);
        var letter = papers.Letter!;

        var order = edition.Sections.Select(s => s.Kind).ToList();
        letter.Parts.Where(p => p.Heading is not null && p.Within is null).Select(p => order.IndexOf(p.Kind)).ShouldBeInOrder();
        letter.Parts.Any(p => edition.Sections.Any(s => s.Kind == p.Kind && s.When is not null)).ShouldBe(priority);
        var said = letter.Sentences.Where(s => s.Finding is not null && !s.Id.Contains("headline")).GroupBy(s => s.Finding!.Value).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(s => s.Text)));
        said.ShouldBe(papers.Findings.ToDictionary(f => f.Id, f => f.Text), ignoreOrder: true);
        letter.Sentences.ShouldAllBe(s => !s.Text.Contains('{'));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Every_sentence_has_an_id_of_its_own_and_those_of_findings_know_their_evidence(string id, bool priority)
    {
        var sentences = SampleInspection.Papers(SampleInspection.Edition(id), priority).Letter!.Sentences.ToList();

        sentences.Select(s => s.Id).ShouldBeUnique();
        sentences.ShouldAllBe(s => s.Finding == null == (s.Evidence.Count == 0));
    }

    [Fact]
    public void Aspects_of_2016_hold_strengths_before_areas_for_development()
    {
        var parts = SampleInspection.Papers(SampleInspection.Edition("2016")).Letter!.Parts;

        parts.Where(p => p.Within is not null).Select(p => (p.Within, p.Kind)).ShouldBe(
            [("identify", "strengths"), ("identify", "development"), ("meet", "strengths"), ("meet", "development"), ("improve", "strengths"), ("improve", "development")]);
        parts.Single(p => p.Kind == "statement").Blocks[^1].Sentences[0].Text.ShouldContain("within 70 working days");
    }

    [Fact]
    public void A_letter_is_refused_where_a_fact_is_missing_a_finding_has_no_section_or_nothing_is_in_short()
    {
        var edition = SampleInspection.Edition("2016");
        var papers = SampleInspection.Papers(edition, priority: false);
        var sources = new LetterSources(SampleInspection.Id(1), edition, LetterWordingReader.Load("2016"), new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>()), [], "noStatementRequired", 1);

        sources.Assemble().Problems.ShouldContain(p => p.Code == "letter.fact-missing" && p.Sentence.Contains("“area”"));
        SampleInspection.Assembled(papers with { Findings = [SampleInspection.Finding(6, Polarity.Priority, "meet", "Far too long.")] }, edition)
            .Problems.Single().Code.ShouldBe("letter.finding-without-section");
        SampleInspection.Assembled(papers with { Findings = [SampleInspection.Finding(5, Polarity.Strength, "meet", "It works.")] }, edition)
            .Problems.Single().Code.ShouldBe("letter.no-headlines", "a summary is not left empty");
    }

    [Fact]
    public void Differences_are_told_sentence_by_sentence()
    {
        var edition = SampleInspection.Edition("2023");
        var papers = SampleInspection.Papers(edition);
        var (first, second) = (papers.Findings[0], papers.Findings[1]);
        var changed = papers with
        {
            Findings = [first.Reworded("Finding 0 says something else. It says another, too."), second with { SetAside = "Not so." }, .. papers.Findings.Skip(2), SampleInspection.Finding(299, Polarity.Strength, "right-help", "Something new.")],
        };

        var differences = LetterDifferences.Between(papers.Letter!, changed.WithLetter(edition).Letter!).Where(d => d.Change != SentenceChange.Same).ToList();

        differences.Where(d => d.Change == SentenceChange.Reworded).ShouldHaveSingleItem().Words.Select(w => (w.Text, w.Change)).ShouldContain(("one thing.", WordChange.Removed));
        differences.Where(d => d.Change == SentenceChange.Added).Select(d => d.After).ShouldBe(["Something new."]);
        differences.Where(d => d.Change == SentenceChange.Removed).Select(d => d.Before).ShouldBe(["Finding 1 says one thing.", "It says another, too."]);
        differences.Count.ShouldBe(4);
    }

    [Fact]
    public void Sentences_end_where_they_end()
    {
        SentenceSplit.Of("Dr. Who saw 3.5 per cent, e.g. at St. Mary’s. “It works.” Then?\nYes").ShouldBe(["Dr. Who saw 3.5 per cent, e.g. at St. Mary’s.", "“It works.”", "Then?", "Yes"]);
        SentenceSplit.Of(" \n ").ShouldBeEmpty();
    }

    [Fact]
    public void Hints_point_at_long_sentences_jargon_and_names()
    {
        var edition = SampleInspection.Edition("2023");
        string[] texts = ["CAMHS is slow.", "Scamhs and soup.", "Pupils at Tiny School like it.", "A boy called Sam waits.", "Mia, aged 7, waits.", string.Join(' ', Enumerable.Repeat("word", 26)) + "."];
        var papers = SampleInspection.Papers(edition, priority: false) with { Findings = [.. texts.Select((t, i) => SampleInspection.Finding(301 + (2 * i), Polarity.Strength, "right-help", t) with { Headline = "In short." })] };
        var letter = papers.WithLetter(edition).Letter!;

        var hints = PlainEnglish.Hints(letter, LetterWordingReader.LoadJargon(), ["Tiny School"]).Where(h => h.Sentence.StartsWith("finding/", StringComparison.Ordinal));

        hints.Select(h => (h.Kind, h.Found)).ShouldBe([("jargon", "CAMHS"), ("name", "Tiny School"), ("name", "called Sam"), ("name", "Mia, aged 7"), ("long", texts[5])]);
    }

    [Theory, MemberData(nameof(Editions))]
    public void On_the_public_record_every_finding_stands_where_its_span_says(string id, bool priority)
    {
        var edition = SampleInspection.Edition(id);
        var papers = SampleInspection.Papers(edition, priority);
        var identity = new LetterIdentity(new AreaReference("Ambleford", null, new("ambleford")), "80999", new(new(2026, 1, 12), new(2026, 1, 16)), null, []);

        var report = PublishedLetter.Of(papers.Letter!, edition, identity, papers.Findings, new ReportSource("letter.html", new string('0', 64), 1));

        report.Findings.Select(f => f.DrawnUp).ShouldBe(papers.Findings.Select(f => (Guid?)f.Id), ignoreOrder: true);
        report.Findings.Select(f => f.Label).ShouldBeUnique();
        report.Findings.ShouldAllBe(f => report.Text.Pages[0].Substring(f.Passage.Spans[0].Start, f.Passage.Spans[0].End - f.Passage.Spans[0].Start) == f.Text);
        report.Outcome.Value.ShouldBe(papers.Outcome);
    }

    [Fact]
    public void A_letter_greets_whom_people_chose_and_else_the_contact_of_the_area()
    {
        var inspection = SampleInspection.Inspection(SampleInspection.Edition("2016"));
        var chosen = inspection with { Details = [.. inspection.Details, new("salutation", ["Ms Director and Mr Accountable"])] };

        LetterFactsOf.Of(inspection, SampleInspection.Today).Words["salutation"].ShouldBe("Lana Officer");
        LetterFactsOf.Of(chosen, SampleInspection.Today).Words["salutation"].ShouldBe("Ms Director and Mr Accountable");
    }

    [Fact]
    public void Wording_needs_either_a_text_or_a_list() =>
        Should.Throw<FormatException>(() => LetterWordingReader.Read(new StringReader("edition: x\ntitle: y\nheadlines: z\nlines:\n  - { section: a, key: b }")));
}
