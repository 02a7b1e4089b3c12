using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Web.Tests.Browser;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.People;

/// <summary>Every page for people who sign in, at both widths, also as it looks when a form was refused.</summary>
[Collection(typeof(PeopleSite))]
public class PeoplePagesAccessibilityTests(ListeningPeopleHost host, PeopleChromium chromium) : IClassFixture<PeopleChromium>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Pages_of_signing_in_have_no_violation(int width)
    {
        var who = await host.Add(Body.None, [Role.Administrator]);
        var page = await chromium.Open("/sign-in", width);
        await Check(page, width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Check(page, width);
        await page.GetByLabel("Email address").FillAsync(who.Person.Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(PeopleHost.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Check(page, width);
        await page.GotoAsync("/sign-in/recovery");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Check(page, width);
        var link = await host.Invite(who.Person);
        await page.GotoAsync($"/invitation/{link.Code}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Check(page, width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Pages_of_ones_account_and_administration_have_no_violation(int width)
    {
        var who = await host.Add(Body.Cqc, [Role.Inspector, Role.Analyst, Role.Administrator]);
        var area = new AreaId("oxfordshire");
        await host.Update(who.Person.Declare(new(area, "Worked for its council.", new(2020, 1, 1), null), [area]).Value);
        var inspection = await host.Inspect("dorset", new([new(who.Person.Email, who.Person.Name, "CQC inspector", Inspectorate.Cqc, TeamPart.Lead)], []));
        var page = await chromium.SignedIn(who, "/your-work", width);
        foreach (var address in new[]
        {
            "/your-work", $"/your-work/inspections/{inspection.Id}", "/account", "/account/password", "/account/second-factor", "/account/passkeys", "/account/conflicts",
            "/administration/people", "/administration/people/add", $"/administration/people/{who.Person.Id}", "/statistics/import", "/sign-out", "/areas/dorset", "/your-work/inspections/no-such-thing",
        })
        {
            await page.GotoAsync(address);
            await Check(page, width);
        }

        await page.GotoAsync("/administration/people/add");
        await page.GetByLabel("A local area").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Check(page, width);
        await page.GotoAsync("/account/second-factor");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make new recovery codes" }).ClickAsync();
        await Check(page, width);
    }

    private static async Task Check(IPage page, int width)
    {
        (await page.Violations()).ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
        (await page.Locator("h1").CountAsync()).ShouldBe(1, page.Url);
        if (Environment.GetEnvironmentVariable("AREAINSPECTIONS_PICTURES") is { Length: > 0 } folder)
        {
            var name = new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-');
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{Environment.TickCount64}.png"), FullPage = true });
        }
    }
}
