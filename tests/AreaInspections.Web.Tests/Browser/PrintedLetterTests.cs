using AreaInspections.Findings;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>A letter of the 2016 framework, made up and printed by Chromium: another producer than the word processor of the published ones.</summary>
public class PrintedLetterTests(ChromiumHost chromium) : IClassFixture<ChromiumHost>
{
    private const string Letter = """
        <html lang="en"><body>
        <p>19 July 2016</p><p>Dear Ms Example</p>
        <h1>Joint local area SEND inspection in Medway</h1>
        <p>Between 27 June 2016 and 1 July 2016, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Medway.</p>
        <p>Her Majesty’s Chief Inspector has determined that a written statement of action is required because of significant areas of weakness.</p>
        <h2>Main Findings</h2><ul><li>Leaders have begun to act.</li></ul>
        <h2>The effectiveness of the local area in identifying children and young people’s special educational needs and/or disabilities</h2>
        <h3>Strengths</h3><ul><li>Health visitors notice the needs of babies early.</li></ul>
        <h3>Areas for development</h3><ul><li>Checks at the age of two are missed for many.</li></ul>
        <h2>The effectiveness of the local area in meeting the needs of children and young people who have special educational needs and/or disabilities</h2>
        <h3>Strengths</h3><ul><li>Short breaks are valued.</li></ul>
        <h3>Areas for development</h3><ul><li>Waits for therapy are long.</li></ul>
        <h2>The effectiveness of the local area in improving outcomes for children and young people who have special educational needs and/or disabilities</h2>
        <h3>Strengths</h3><ul><li>More young people find work.</li></ul>
        <h3>Areas for development</h3><ul><li>Exclusions are too frequent.</li></ul>
        <h2>The inspection raises significant concerns about the effectiveness of the local area.</h2>
        <p>The local area is required to produce and submit a written statement of action to Ofsted that explains how it will tackle the following areas of significant weakness:</p>
        <ul><li>the lack of joint commissioning</li><li>the poor quality of plans.</li></ul>
        <p>Yours sincerely</p></body></html>
        """;

    [Fact]
    public async Task A_letter_printed_by_a_browser_is_read_with_its_aspects_and_weaknesses()
    {
        var page = await chromium.Open("/", 1280);
        await page.SetContentAsync(Letter);
        var bytes = await page.PdfAsync(new() { Tagged = true });

        var letter = new ReportReader(AreaRegisterReader.Load()).Read("letter.pdf", bytes, TestContext.Current.CancellationToken).Value!;

        letter.Kind.ShouldBe(ReportKind.LocalAreaLetter2016);
        letter.Inspection.Value.ToString().ShouldBe("27 June to 1 July 2016");
        letter.Outcome.Value.ShouldBe("statementRequired");
        letter.Findings.Select(f => (f.Aspect, f.Polarity)).Take(6).ShouldBe(
        [
            ("identify", Polarity.Strength), ("identify", Polarity.Weakness), ("meet", Polarity.Strength),
            ("meet", Polarity.Weakness), ("improve", Polarity.Strength), ("improve", Polarity.Weakness),
        ]);
        letter.Findings.Skip(6).Select(f => f.Text).ShouldBe(["the lack of joint commissioning", "the poor quality of plans."]);
    }
}
