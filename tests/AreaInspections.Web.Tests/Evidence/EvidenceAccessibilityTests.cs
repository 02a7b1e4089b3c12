using AreaInspections.Evidence;
using AreaInspections.Web.Tests.Browser;
using AreaInspections.Web.Tests.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Evidence;

/// <summary>Every page of evidence at both widths, with notes, a dispute and a refused form.</summary>
[Collection(typeof(PeopleSite))]
public class EvidenceAccessibilityTests(ListeningPeopleHost host, PeopleChromium chromium) : IClassFixture<PeopleChromium>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Pages_of_evidence_have_no_violation_and_do_not_scroll_sideways(int width)
    {
        var team = await EvidenceTeam.Make(host);
        var first = await team.Stored(team.Note(team.Colleague, "Two SENCOs said that families wait over a year for speech and language therapy, and that nobody tells them why.") with { Day = new(2026, 3, 3), With = "two SENCOs of primary schools", Criterion = "meet", Themes = ["waiting-times"] });
        await team.Stored(team.Note(team.Member, first.Text + " One said that it was two years.", first.Id) with { Day = first.Day, With = first.With, Criterion = first.Criterion });
        await team.Stored(team.Note(team.Colleague, first.Text + " The therapists had not been asked.", first.Id) with { Day = first.Day, With = first.With, Criterion = first.Criterion });
        var secret = await team.Stored(team.Note(team.Lead, "One child may be at risk; passed on to the council the same day.") with { Kind = SourceKind.Visit, Where = "a special school", Confidentiality = Confidentiality.Safeguarding, Transcription = new("notebook 3, page 12", "Olive", new(2026, 3, 2)) });
        var page = await chromium.SignedIn(team.Lead, $"{team.Address}/journal", width);
        await page.Locator("[data-list] .app-note").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[data-offline]")).Not.ToBeEmptyAsync();
        await Check(page, width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-wrongs] a").First).ToBeVisibleAsync();
        await Check(page, width);
        foreach (var part in new[] { "", "?q=nothing+like+it&theme=unknown", "/matrix", $"/{secret.Id}", $"/{first.Id}", "/note" })
        {
            await page.GotoAsync(team.Address + part);
            await Check(page, width);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await Check(page, width);
    }

    private static async Task Check(IPage page, int width)
    {
        if (Environment.GetEnvironmentVariable("AREAINSPECTIONS_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{page.Url.Split("/evidence")[1].Replace('/', '-').Split('?')[0]}-{width}-{Environment.TickCount64}.png"), FullPage = true });
        }

        (await page.Violations()).ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
        (await page.Locator("h1").CountAsync()).ShouldBe(1, page.Url);
    }
}
