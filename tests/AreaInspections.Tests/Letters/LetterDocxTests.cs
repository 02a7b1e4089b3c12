using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Tests.Conduct;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AreaInspections.Tests.Letters;

public class LetterDocxTests
{
    private static readonly FrameworkEdition s_report = SampleInspection.Edition("2023");

    [Fact]
    public void Every_edition_and_outcome_is_valid_and_has_title_language_and_page_numbers()
    {
        foreach (var (edition, outcome) in SampleLetter.All)
        {
            using var file = Open(LetterDocx.Write(SampleLetter.Sheet(edition, outcome, LetterMark.Draft(2))));

            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
            file.PackageProperties.Title.ShouldEndWith(edition.Document == "letter" ? "in Ambleford" : "of Ambleford Local Area Partnership");
            file.PackageProperties.Language.ShouldBe("en-GB");
            file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("en-GB");
            file.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
            file.MainDocumentPart.HeaderParts.Single().Header!.InnerText.ShouldBe("DRAFT, version 2");
        }
    }

    [Fact]
    public void Headings_lists_and_header_rows_are_real()
    {
        using var file = Open(LetterDocx.Write(SampleLetter.Sheet(s_report, "systemicFailings")));
        var body = file.MainDocumentPart!.Document!.Body!;

        Styled(body, "Title").Single().InnerText.ShouldBe("Area SEND inspection of Ambleford Local Area Partnership");
        body.Elements<Paragraph>().Where(p => Style(p) is "Heading1" or "OutcomeHeading").Select(p => p.InnerText).ShouldBe(s_report.Sections.Select(s => s.Headings[0]));
        Styled(body, "ListBullet").Count().ShouldBe(7);
        file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "ListBullet").Descendants<NumberingId>().Single().Val!.Value.ShouldBe(1);
        body.Elements<Table>().ShouldAllBe(t => t.Elements<TableRow>().First().Descendants<TableHeader>().Any());
        var used = body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Distinct().ToList();
        used.ShouldBeSubsetOf(file.MainDocumentPart.StyleDefinitionsPart.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!));
    }

    [Fact]
    public void Letters_of_any_length_are_valid_and_say_every_sentence_in_its_order() => GeneratedLetter.Any.Sample(
        letter =>
        {
            using var file = Open(LetterDocx.Write(letter.Sheet));
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).ShouldBeEmpty();

            var said = string.Join('\n', file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
            var at = 0;
            foreach (var sentence in letter.Letter.Sentences.Where(s => !s.Id.StartsWith("list/", StringComparison.Ordinal)))
            {
                var found = said.IndexOf(sentence.Text, at, StringComparison.Ordinal);
                found.ShouldBeGreaterThanOrEqualTo(at, sentence.Text);
                at = found + sentence.Text.Length;
            }
        },
        iter: 30);

    [Fact]
    public void Copies_stay_on_one_page_and_signatures_never_stand_alone()
    {
        using var file = Open(LetterDocx.Write(SampleLetter.Sheet(SampleInspection.Edition("2016"), "statementRequired")));
        var paragraphs = file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        var kept = paragraphs.Where(p => p.ParagraphProperties!.KeepNext is not null && Style(p)!.StartsWith("Heading", StringComparison.Ordinal) is false).Select(p => p.InnerText).ToList();

        var close = paragraphs.FindIndex(p => p.InnerText == "Yours sincerely");
        var lead = paragraphs.Find(p => p.InnerText.EndsWith("areas of significant weakness:", StringComparison.Ordinal))!;
        kept.ShouldBe([lead.InnerText, paragraphs[close - 1].InnerText, "Copies to", .. SampleLetter.Facts.Lists["copies"].SkipLast(1)]);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "<w:t>&amp; \u0001 \uD800 <script>alert(1)</script> עברית العربية 😀 ‮x";
        var letter = SampleLetter.Of(s_report, "inconsistent", SampleInspection.Finding(401, Polarity.Strength, "right-help", Hostile));

        using var file = Open(LetterDocx.Write(LetterSetting.Set(letter, s_report, LetterMark.Published, Letterhead.Inspectorates)));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).ShouldBeEmpty();
        var item = Styled(file.MainDocumentPart!.Document!.Body!, "ListBullet").Single(p => p.InnerText.Contains("script"));
        item.InnerText.ShouldBe("<w:t>&amp; \uFFFD \uFFFD <script>alert(1)</script> עברית العربية 😀 x");
        item.Descendants<RightToLeftText>().Count().ShouldBe(1);
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static IEnumerable<Paragraph> Styled(Body body, string style) => body.Elements<Paragraph>().Where(p => Style(p) == style);

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
