using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Tests.Letters;

public class LetterHtmlTests
{
    private static readonly FrameworkEdition s_letter = SampleInspection.Edition("2016");
    private static readonly FrameworkEdition s_report = SampleInspection.Edition("2023");

    [Fact]
    public void A_letter_has_its_title_after_the_salutation_and_its_sections_in_order()
    {
        var page = Parse(LetterHtml.File(SampleLetter.Sheet(s_letter, "statementRequired"), LetterView.Plain));

        page.QuerySelectorAll("h1,h2,h3").Select(h => $"{h.LocalName} {h.TextContent[..Math.Min(36, h.TextContent.Length)]}").ShouldBe(
        [
            "h1 Joint local area SEND inspection in ", "h2 Main findings", "h2 The effectiveness of the local area ", "h3 Strengths", "h3 Areas for development",
            "h2 The effectiveness of the local area ", "h3 Strengths", "h3 Areas for development", "h2 The effectiveness of the local area ", "h3 Strengths", "h3 Areas for development",
            "h2 The inspection raises significant co",
        ]);
        page.QuerySelector("h1")!.PreviousElementSibling!.TextContent.ShouldBe("Dear Ms Officer");
        page.QuerySelectorAll("section[data-section=statement] li").Length.ShouldBe(2);
        page.QuerySelectorAll("section[data-section=signatories] th").Select(h => h.TextContent).ShouldBe(["Ofsted", "Care Quality Commission"]);
        page.QuerySelector(".letter-kept")!.Children.Select(c => c.LocalName).ShouldBe(["p", "section"]);
        page.QuerySelectorAll("section[data-section=copies] p").Select(p => p.TextContent).ShouldBe(["Copies to", .. SampleLetter.Facts.Lists["copies"]]);
    }

    [Fact]
    public void A_report_has_its_outcome_in_a_frame_and_tables_of_who_has_to_act()
    {
        var page = Parse(LetterHtml.File(SampleLetter.Sheet(s_report, "systemicFailings"), LetterView.Plain));

        page.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(s_report.Sections.Select(s => s.Headings[0]));
        page.QuerySelectorAll(".letter-box h2").Single().TextContent.ShouldBe("Inspection outcome");
        Heads(page, "areasForPriorityAction").ShouldBe(["Responsible body", "Areas for priority action"]);
        Heads(page, "areasForImprovement").ShouldBe(["Areas for improvement"]);
        Heads(page, "details").ShouldBe(["Local authority", "Integrated care board"]);
        Heads(page, "team").ShouldBe(["Ofsted", "Care Quality Commission"]);
        page.QuerySelectorAll("th").ShouldAllBe(h => h.GetAttribute("scope") == "col");
        page.QuerySelectorAll("section[data-section=areasForPriorityAction] tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public void Without_priority_findings_there_is_no_section_for_them()
    {
        foreach (var (edition, outcome) in SampleLetter.All.Where(a => a.Outcome is not ("statementRequired" or "systemicFailings")))
        {
            Parse(LetterHtml.File(SampleLetter.Sheet(edition, outcome), LetterView.Plain)).QuerySelectorAll("[data-section=statement],[data-section=areasForPriorityAction]").ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_restricted_view_leads_to_evidence_and_the_public_one_to_findings_and_holds_nothing_of_it()
    {
        var sheet = SampleLetter.Sheet(s_report, "systemicFailings");
        var evidence = SampleLetter.Findings(s_report, priority: true).SelectMany(f => f.Evidence).Distinct().ToList();

        var restricted = Parse(LetterHtml.File(sheet, LetterView.Restricted(s => $"/evidence/{s.Evidence[0]}")));
        var open = LetterHtml.File(sheet, LetterView.Public(f => $"/findings/{f}"));

        var said = sheet.Sections.SelectMany(s => Sentences(s.Elements)).Where(s => s.Finding is not null).ToList();
        restricted.QuerySelectorAll("article a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe(said.Select(s => (s.Text, (string?)$"/evidence/{s.Evidence[0]}")));
        Parse(open).QuerySelectorAll("article a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe(said.Select(s => (s.Text, (string?)$"/findings/{s.Finding}")));
        evidence.ShouldNotBeEmpty();
        evidence.ShouldAllBe(e => !open.Contains(e.ToString()));
        open.ShouldNotContain("data-sentence");
    }

    [Fact]
    public void What_is_not_published_says_so_on_the_page_and_on_every_sheet()
    {
        var draft = LetterHtml.File(SampleLetter.Sheet(s_letter, "statementRequired", LetterMark.Draft(3)), LetterView.Plain);
        var embargoed = LetterHtml.File(SampleLetter.Sheet(s_report, "inconsistent", LetterMark.Embargoed(new DateTime(2026, 4, 1, 0, 1, 0))), LetterView.Plain);
        var published = LetterHtml.File(SampleLetter.Sheet(s_letter, "statementRequired"), LetterView.Plain);

        Parse(draft).QuerySelector(".letter-mark")!.TextContent.ShouldStartWith("DRAFT, version 3.");
        draft.ShouldContain("@top-center{content:\"DRAFT, version 3\"");
        Parse(embargoed).QuerySelector(".letter-mark")!.TextContent.ShouldStartWith("EMBARGOED until 1 April 2026, 00:01.");
        Parse(published).QuerySelector(".letter-mark").ShouldBeNull();
        published.ShouldContain("@top-center{content:\"\"");
    }

    [Fact]
    public void Nothing_in_a_text_becomes_markup_or_style()
    {
        const string Hostile = "</style></title><script>alert(1)</script> \"}body{display:none} ‮evil";
        var letter = SampleLetter.Of(s_report, "inconsistent", SampleInspection.Finding(401, Polarity.Strength, "right-help", Hostile)) with { Title = Hostile };

        var file = LetterHtml.File(LetterSetting.Set(letter, s_report, LetterMark.Published, Letterhead.Inspectorates), LetterView.Plain);
        var page = Parse(file);

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelectorAll("style").Length.ShouldBe(1);
        page.Title.ShouldBe(Hostile.Replace("\u202E", ""));
        page.QuerySelectorAll("li").ShouldContain(l => l.TextContent == Hostile.Replace("\u202E", ""));
        file.Split("<style>")[1].Split("</style>")[0].ShouldNotContain("}body{display");
    }

    [Fact]
    public void Every_sentence_of_the_letter_is_said_once_in_every_edition_and_outcome()
    {
        foreach (var (edition, outcome) in SampleLetter.All)
        {
            var letter = SampleLetter.Of(edition, outcome);
            var text = Words(Parse(LetterHtml.Fragment(LetterSetting.Set(letter, edition, LetterMark.Published, Letterhead.Inspectorates), LetterView.Plain)).Body!.TextContent);
            var parted = letter.Sentences.ToLookup(s => s.Id.StartsWith("list/bodies", StringComparison.Ordinal) || s.Id.StartsWith("list/signatures", StringComparison.Ordinal));
            parted[false].ShouldAllBe(s => text.Contains(Words(s.Text)));
            parted[true].SelectMany(s => s.Text.Split([", ", "; "], StringSplitOptions.None)).ShouldAllBe(s => text.Contains(s));
        }
    }

    [Theory]
    [InlineData("Bath and North East Wessex, Swindon and Wiltshire ICB, Jenner House, Chippenham", "Bath and North East Wessex, Swindon and Wiltshire ICB", "Integrated care board")]
    [InlineData("Royal Borough of Ambleford, Council House, Ambleford", "Royal Borough of Ambleford", "Local authority")]
    [InlineData("Ambleford Council", "Ambleford Council", "Local authority")]
    [InlineData("NHS Vale of Nowhere; Hari Health; www.nowhere.example", "NHS Vale of Nowhere", "Integrated care board")]
    public void The_name_of_a_body_stands_apart_from_its_address(string line, string name, string head)
    {
        var table = PartnershipBodies.Tables([[new LetterSentence("list/bodies/1", line, null, [])]]).OfType<SheetTable>().ShouldHaveSingleItem();

        table.Heads.ShouldBe([head]);
        table.Rows[0][0].Lines[0][0].Text.ShouldBe(name);
    }

    internal static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    internal static IEnumerable<LetterSentence> Sentences(IEnumerable<SheetElement> elements) => elements.SelectMany(e => e switch
    {
        SheetParagraph p => p.Sentences,
        SheetBullets b => b.Items.SelectMany(i => i),
        SheetTable t => t.Rows.SelectMany(r => r).SelectMany(c => c.Lines).SelectMany(l => l),
        _ => [],
    });

    private static IEnumerable<string> Heads(IDocument page, string section) => page.QuerySelectorAll($"section[data-section={section}] thead th").Select(h => h.TextContent);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
