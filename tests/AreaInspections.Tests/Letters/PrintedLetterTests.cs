using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Readers.Reports;
using AreaInspections.Reports;
using AreaInspections.Tests.Conduct;
using AreaInspections.Tests.Reports;
using CsCheck;

namespace AreaInspections.Tests.Letters;

/// <summary>Letters of our own, printed by Chromium and read back by the reader of published reports. Without Chromium these tests say that they were skipped.</summary>
public class PrintedLetterTests
{
    /// <summary>Gives a letter whose words before the significant weaknesses would end on the page after their heading.</summary>
    private const string LedAcrossPages = "000behm1rVBb";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static IEnumerable<TheoryDataRow<string, string>> All => SampleLetter.All.Select(a => new TheoryDataRow<string, string>(a.Edition.Id, a.Outcome));

    [Theory, MemberData(nameof(All))]
    public async Task What_is_printed_is_read_back_as_it_was(string id, string outcome)
    {
        var edition = SampleInspection.Edition(id);
        var letter = SampleLetter.Of(edition, outcome);
        var drawn = SampleLetter.Findings(edition, priority: edition.Sections.Single(s => s.Polarity == Polarity.Priority).When == outcome);

        var report = Read(await Print(LetterHtml.File(SampleLetter.Sheet(edition, outcome), LetterView.Plain)));

        report.Kind.ShouldBe(edition.Document == "letter" ? ReportKind.LocalAreaLetter2016 : ReportKind.AreaSendFull2023);
        report.Area.Value!.Name.ShouldBe("Ambleford");
        report.Inspection.Value.ShouldBe(new DateRange(new(2026, 1, 12), new(2026, 1, 16)));
        report.Outcome.Value.ShouldBe(outcome);
        report.Sections.Select(s => s.Heading).ShouldBe(letter.Parts.Where(p => p.Heading is not null && p.Within is null).Select(p => p.Heading!));
        report.Findings.Select(f => (f.Polarity, f.Aspect, f.Text)).ShouldBe(Printed(letter, edition, drawn));
        report.Findings.Where(f => f.Polarity == Polarity.Priority).ShouldAllBe(f => f.ResponsibleBodies == (id == "2016" ? null : "Ambleford Council and NHS Vale of Nowhere Integrated Care Board"));
        Team(report).ShouldBe(id == "2016"
            ? [("Rita Review", "Ofsted"), ("Rob Regan", "CQC")]
            : [("Olive Lead", "Ofsted"), ("Mina Member", "Ofsted"), ("Oona O’Neill-Smythe", "Ofsted"), ("Carl Care", "CQC"), ("Quentin Qureshi", "CQC")]);
        if (id != "2016")
        {
            (report.PreviousInspection.Value!.Start, report.LocalAuthority.Value).ShouldBe((new DateOnly(2016, 11, 7), "Ambleford Council"));
            report.IntegratedCareBoards.Select(b => b.Name).ShouldBe(["NHS Vale of Nowhere Integrated Care Board"]);
            report.PriorityActionPlanRequired.Value.ShouldBe(outcome == "systemicFailings");
            report.NextInspection.Value!.Kind.ShouldBe(outcome == "systemicFailings" ? "monitoringInspection" : "fullInspection");
        }
    }

    [Theory]
    [InlineData("2016", "statementRequired")]
    [InlineData("2023", "systemicFailings")]
    public async Task A_draft_is_read_like_the_letter_it_becomes(string id, string outcome)
    {
        var edition = SampleInspection.Edition(id);

        var draft = Read(await Print(LetterHtml.File(SampleLetter.Sheet(edition, outcome, LetterMark.Embargoed(new DateTime(2026, 4, 1, 0, 1, 0))), LetterView.Plain)));

        draft.Findings.Select(f => f.Text).ShouldBe(Printed(SampleLetter.Of(edition, outcome), edition, SampleLetter.Findings(edition, priority: true)).Select(f => f.Text));
        draft.Inspection.Value.ToString().ShouldBe("12 to 16 January 2026");
    }

    /// <summary>Each takes a start of Chromium, and the first is always the same; <c>CsCheck_Iter</c> asks for more.</summary>
    [Fact]
    public async Task Letters_of_any_length_are_read_back_finding_by_finding_each_on_its_page()
    {
        Program();
        var many = int.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), CultureInfo.InvariantCulture, out var set) ? set : 6;
        await GeneratedLetter.Any.SampleAsync(
            async letter =>
            {
                var bytes = await Print(LetterHtml.File(letter.Sheet, LetterView.Plain));

                var reading = new ReportReader(Document.Register).Read("letter.pdf", bytes, CancellationToken.None);
                var report = reading.Value.ShouldNotBeNull();
                var printed = Printed(letter.Letter, letter.Edition, letter.Findings).ToList();
                report.Findings.Select(f => (f.Polarity, f.Aspect, f.Text)).ShouldBe(printed);
                report.Findings.Select(f => f.ResponsibleBodies).ShouldBe(printed.Select(p => letter.Findings.Single(f => f.Text == p.Text).ResponsibleBodies));
                report.Outcome.Value.ShouldBe(letter.Outcome);
                Team(report).ShouldBe(letter.Named);
                reading.Notes.Where(n => n.Field is null or "").ShouldBeEmpty();

                var pages = Pages(bytes);
                report.Findings.ShouldAllBe(f => f.Passage.Spans.All(s => pages[s.Page - 1].Contains(Letters(report.Text.Pages[s.Page - 1].Substring(s.Start, s.End - s.Start)))));
                report.Sections.ShouldAllBe(s => report.Findings.Where(f => f.Section == s.Kind && f.Aspect == null).Take(1).All(f => f.Passage.Spans[0].Page == s.Page));
            },
            seed: Check.Seed ?? LedAcrossPages,
            iter: many,
            threads: 2);
    }

    [Fact]
    public async Task The_file_is_tagged_and_has_title_language_and_outline()
    {
        var bytes = await Print(LetterHtml.File(SampleLetter.Sheet(SampleInspection.Edition("2023"), "systemicFailings"), LetterView.Plain));

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        pdf.Information.Title.ShouldBe("Area SEND inspection of Ambleford Local Area Partnership");
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        catalog.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")).ShouldBeTrue();
        catalog.Data["Lang"].ToString().ShouldBe("(en-GB)");
        pdf.TryGetBookmarks(out var outline).ShouldBeTrue();
        outline.GetNodes().Select(n => n.Title).ShouldContain("Areas for priority action");
        pdf.GetPages().ShouldAllBe(p => p.Width > 594 && p.Width < 596 && p.Height > 841 && p.Height < 843);
    }

    [Fact]
    public async Task Hostile_text_is_printed_as_text_and_stays_on_the_page()
    {
        var edition = SampleInspection.Edition("2023");
        string[] texts = ["Families say <script>document.title='x'</script> that it works.", $"A word of {new string('w', 300)} letters.", "Families speak العربية and עברית at home.", "Children 😀 are happy."];
        var letter = SampleLetter.Of(edition, "inconsistent", [.. texts.Select((t, i) => SampleInspection.Finding(401 + (2 * i), Polarity.Strength, "right-help", t))]);

        var bytes = await Print(LetterHtml.File(LetterSetting.Set(letter, edition, LetterMark.Published, Letterhead.Inspectorates), LetterView.Plain));

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        pdf.GetPages().SelectMany(p => p.Letters).Where(l => !string.IsNullOrWhiteSpace(l.Value)).ShouldAllBe(l => l.BoundingBox.Left > 40 && l.BoundingBox.Right < 556);
        var read = Read(bytes).Findings.Where(f => f.Polarity == Polarity.Strength).Select(f => f.Text).ToList();
        read.ShouldContain(texts[0]);
        string.Concat(read.Single(t => t.StartsWith("A word of", StringComparison.Ordinal)).Where(c => c == 'w')).Length.ShouldBe(301);
        read.Count.ShouldBe(7);
    }

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"{0}\"><img src=\"{0}\" alt=\"\">", true)]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url={0}\">", false)]
    public async Task Nothing_is_asked_of_any_network(string markup, bool prints)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var asked = markup.Replace("{0}", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/x", StringComparison.Ordinal);
        var page = LetterHtml.File(SampleLetter.Sheet(SampleInspection.Edition("2016"), "noStatementRequired"), LetterView.Plain)
            .Replace("default-src 'none'; style-src 'unsafe-inline'\">", $"default-src 'none'; style-src 'unsafe-inline'\">{asked}", StringComparison.Ordinal);

        var printed = await new ChromiumPdf(Program(), s_limit).Print(page, TestContext.Current.CancellationToken);

        page.ShouldContain(asked);
        (prints ? printed.Problems.Count == 0 : printed.Problems.All(p => p.Code == "pdf.not-printed")).ShouldBeTrue();
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Without_Chromium_on_an_open_page_and_over_the_time_limit_the_answer_says_so()
    {
        var page = LetterHtml.File(SampleLetter.Sheet(SampleInspection.Edition("2016"), "noStatementRequired"), LetterView.Plain);
        var cancel = TestContext.Current.CancellationToken;

        (await new ChromiumPdf(null, s_limit).Print(page, cancel)).Problems.Single().Code.ShouldBe("pdf.no-chromium");
        (await new ChromiumPdf("/nowhere/chromium", s_limit).Print(page, cancel)).Problems.Single().Sentence.ShouldContain("there is none at /nowhere/chromium");
        (await new ChromiumPdf(Program(), s_limit).Print("<html><body>Hello</body></html>", cancel)).Problems.Single().Code.ShouldBe("pdf.open-page");
        (await new ChromiumPdf(Program(), TimeSpan.FromMilliseconds(1)).Print(page, cancel)).Problems.Single().Code.ShouldBe("pdf.too-slow");
    }

    /// <summary>Letters of each page as an independent reader finds them, without blanks.</summary>
    private static List<string> Pages(byte[] bytes)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        return [.. pdf.GetPages().Select(p => Letters(p.Text))];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Program()
    {
        var program = ChromiumPdf.Find(Environment.GetEnvironmentVariable("PATH"));
        if (program is null)
        {
            SharedData.SkipOrFail("Chromium is not installed.");
        }

        return program!;
    }

    private static async Task<byte[]> Print(string html)
    {
        var printed = await new ChromiumPdf(Program(), s_limit).Print(html, TestContext.Current.CancellationToken);
        printed.Problems.ShouldBeEmpty();
        return printed.Value;
    }

    private static PublishedReport Read(byte[] bytes) => new ReportReader(Document.Register).Read("letter.pdf", bytes, TestContext.Current.CancellationToken).Value.ShouldNotBeNull();

    /// <summary>Findings in the order in which the letter prints them, each in full.</summary>
    private static IEnumerable<(Polarity Polarity, string? Aspect, string Text)> Printed(Letter letter, FrameworkEdition edition, IReadOnlyList<DraftFinding> drawn) =>
        from part in letter.Parts
        where edition.Sections.Any(s => s.Kind == part.Kind && s.Polarity is not null)
        from block in part.Blocks
        where block.Finding is not null
        let finding = drawn.Single(f => f.Id == block.Finding)
        select (finding.Polarity, part.Within, string.Join(' ', block.Sentences.Select(s => s.Text)));

    private static IEnumerable<(string, string)> Team(PublishedReport report) => report.Team.Select(m => (m.Name, m.Body));
}
