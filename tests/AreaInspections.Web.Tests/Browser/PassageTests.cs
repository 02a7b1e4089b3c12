using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>The passage of a finding marked in the report as published.</summary>
[Collection(typeof(ReportedSite))]
public partial class PassageTests(ReportedChromium chromium) : IClassFixture<ReportedChromium>
{
    /// <summary>The words of the file that lie under the marks, found by where they lie, letter by letter.</summary>
    private const string UnderMarks = """
        () => {
          const marks = [...document.querySelectorAll('.app-document__mark')].map(m => m.getBoundingClientRect());
          const under = [];
          for (const span of document.querySelectorAll('.app-document__letters span')) {
            const letters = span.firstChild;
            if (letters?.nodeType !== Node.TEXT_NODE) continue;
            for (let i = 0; i < letters.length; i++) {
              const range = document.createRange();
              range.setStart(letters, i);
              range.setEnd(letters, i + 1);
              const box = range.getBoundingClientRect();
              const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
              if (marks.some(m => x > m.left && x < m.right && y > m.top && y < m.bottom)) under.push(letters.data[i]);
            }
          }
          return under.join('');
        }
        """;

    [Theory]
    [InlineData("/findings/80475-E04", 1280)]
    [InlineData("/findings/80464-E09", 375)]
    [InlineData("/findings/80460-N03", 1280)]
    public async Task From_a_finding_one_click_leads_to_its_words_marked_in_the_file(string finding, int width)
    {
        var page = await chromium.Open(finding, width);
        var said = new List<string>();
        page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => said.Add(error);
        var words = await page.Locator("blockquote").InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "See it marked in the report" }).ClickAsync();
        await page.Locator(".app-document__mark").First.WaitForAsync();

        said.ShouldBeEmpty();
        Letters(await page.EvaluateAsync<string>(UnderMarks)).ShouldBe(Letters(words));
        (await page.Locator(".app-document__says").InnerTextAsync()).ShouldContain("passage marked");
    }

    [Fact]
    public async Task A_passage_over_two_pages_is_marked_on_both()
    {
        var page = await OverTwoPages();
        var words = Letters(await page.Locator("blockquote").InnerTextAsync());
        await page.Locator(".app-document__mark").First.WaitForAsync();
        var first = Letters(await page.EvaluateAsync<string>(UnderMarks));

        await page.GetByRole(AriaRole.Button, new() { Name = "Next page" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-document__says")).Not.ToContainTextAsync("goes on on page " + (await PageOf(page) + 1));
        await page.Locator(".app-document__mark").First.WaitForAsync();

        (first + Letters(await page.EvaluateAsync<string>(UnderMarks))).ShouldBe(words);
        first.Length.ShouldBeInRange(1, words.Length - 1);
    }

    [Fact]
    public async Task Without_scripts_the_words_and_a_way_to_the_page_of_the_file_are_there()
    {
        var page = await chromium.Open("/findings/80475-E04", 1280, script: false);

        await page.GetByRole(AriaRole.Link, new() { Name = "See it marked in the report" }).ClickAsync();

        (await page.Locator("blockquote").InnerTextAsync()).ShouldContain("co-produce");
        var file = (await page.GetByRole(AriaRole.Link, new() { Name = "Open the file at page 5" }).GetAttributeAsync("href"))!;
        file.ShouldEndWith("/report.pdf#page=5");
        (await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), file).ToString())).Headers["content-type"].ShouldBe("application/pdf");
    }

    private async Task<IPage> OverTwoPages()
    {
        var page = await chromium.Open("/reports/latest/derbyshire/full/2024-09-23", 1280);
        foreach (var passage in await page.Locator("article.app-finding a[href*='/document?finding=']").EvaluateAllAsync<string[]>("all => all.map(a => a.href)"))
        {
            await page.GotoAsync(passage);
            if (await page.Locator(".app-document").GetAttributeAsync("data-passage") is { } parts && JsonDocument.Parse(parts).RootElement.GetArrayLength() == 2)
            {
                return page;
            }
        }

        throw new InvalidOperationException("No passage of this report runs over two pages.");
    }

    private static async Task<int> PageOf(IPage page) =>
        int.Parse((await page.Locator(".app-document").GetAttributeAsync("data-page"))!, System.Globalization.CultureInfo.InvariantCulture);

    private static string Letters(string text) => NoLetter().Replace(text.Normalize(System.Text.NormalizationForm.FormKD), "").ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NoLetter();
}
