using AreaInspections.People;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Tests.Browser;
using AreaInspections.Web.Tests.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>The form in Chromium, as those fill it in who have a small screen, no scripts, no mouse or little time.</summary>
[Collection(typeof(PeopleSite))]
public class FormChromiumTests(ListeningPeopleHost host, FormChromium chromium) : IClassFixture<FormChromium>
{
    private const string GoOn = "main form button[type=submit]";

    /// <summary>320 pixels wide, which is also 1280 at 400 per cent. Axe is a script, so it looks at the same form in a window of its own.</summary>
    [Fact]
    public async Task The_whole_form_works_at_320_pixels_without_scripts_and_axe_finds_nothing()
    {
        var page = await chromium.Open("/tell-us", 320, script: false);
        var seen = new List<string> { "/tell-us/list", "/tell-us/saved", "/tell-us/return", "/tell-us/help", "/tell-us/privacy", "/tell-us/privacy?young=1", "/tell-us/form/waits/1" };
        await page.Fits(320);
        await page.ClickAndGo("main a.govuk-button--start");
        for (var pages = 0; !page.Url.Contains("/tell-us/check", StringComparison.Ordinal); pages++)
        {
            pages.ShouldBeLessThan(20);
            seen.Add(page.Url);
            await page.Fits(320);
            await FillIn(page);
        }

        await page.Fits(320);
        await Examine(await WithScripts(page), [page.Url, .. seen], 320);
        await page.ClickAndGo("button[name=send]");
        await page.Fits(320);
        await Examine(await WithScripts(page), ["/tell-us/sent", "/tell-us/status", "/tell-us/withdraw"], 320);
    }

    [Fact]
    public async Task The_whole_form_is_filled_in_by_keyboard_alone()
    {
        var page = await chromium.Open("/tell-us", 1280);
        await page.TabTo("main a.govuk-button--start");
        await page.PressAndGo("Enter");
        await page.TabTo("#q-speaker");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator("#q-speaker-young-person").IsCheckedAsync()).ShouldBeTrue();
        await Press(page, GoOn);
        await Press(page, "main a.govuk-button[href^='/tell-us/form']");
        for (var pages = 0; !page.Url.Contains("/tell-us/check", StringComparison.Ordinal); pages++)
        {
            pages.ShouldBeLessThan(20);
            if (page.Url.EndsWith("/area", StringComparison.Ordinal))
            {
                await page.TabTo("#q-area");
                await page.Keyboard.TypeAsync("Oxfordshire");
            }
            else if (page.Url.EndsWith("/story", StringComparison.Ordinal))
            {
                await page.TabTo("#q-story");
                await page.Keyboard.TypeAsync("My name is Jack Hargreaves.");
            }
            else if (await page.Locator("main form input.govuk-checkboxes__input, main form input.govuk-radios__input").CountAsync() > 0)
            {
                await page.TabTo("main form input.govuk-checkboxes__input, main form input.govuk-radios__input");
                await page.Keyboard.PressAsync("Space");
            }

            await Press(page, GoOn);
        }

        await page.TabTo("input[name=mark]");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("button[value=some]");
        await page.PressAndGo("Enter");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("[name taken out]");
        await Press(page, "button[name=send]");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("We have it. Thank you.");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task An_error_is_named_above_and_leads_to_its_field(int width)
    {
        var page = await Begun(width);
        await page.GotoAsync("/tell-us/form/waits/1");
        await page.CheckAsync("#service");
        await page.FillAsync("#referred", "13");
        await page.ClickAsync(GoOn);
        await page.Locator(".govuk-error-summary").WaitForAsync();

        (await page.TitleAsync()).ShouldStartWith("Error: ");
        (await page.Violations()).ShouldBeEmpty();
        await page.ClickAsync(".govuk-error-summary a");
        (await page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("referred-month");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_page_is_left_at_once_and_nothing_outside_was_asked_before(bool script)
    {
        var before = chromium.Outside.Count;
        var page = await chromium.Open("/tell-us", 1280, script);
        await page.ClickAndGo("main a.govuk-button--start");
        chromium.Outside.Count.ShouldBe(before);

        await page.ClickAsync(".app-leave");
        await page.Arrives(url => url.StartsWith(FormLinks.Away, StringComparison.Ordinal));

        (await page.TitleAsync()).ShouldBe("Weather");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Other_ways_in_and_what_moderators_see_have_no_violation(int width)
    {
        using var sender = await Sender.Sent(host, "I want to kill myself. My name is Jack Hargreaves, 07700 900123.", "inspectors", "contact");
        var moderator = await host.Add(Body.None, [Role.Moderator]);
        var page = await chromium.SignedIn(moderator, "/your-work/experiences", width);
        await Examine(page, ["/tell-us/print", "/tell-us/print?large=1", "/tell-us/easy-read", "/tell-us?language=pl", "/tell-us/privacy?language=pl&young=1", "/your-work/experiences/alike", "/your-work/experiences/coding", "/your-work/experiences"], width);

        await page.ClickAndGo("tbody a");
        (await page.Violations()).ShouldBeEmpty();
        await page.Fits(width);
    }

    private static async Task Examine(IPage page, IEnumerable<string> addresses, int width)
    {
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            (await page.Violations()).ShouldBeEmpty(address);
            await page.Fits(width);
        }
    }

    /// <summary>A window in which the first page is answered.</summary>
    private async Task<IPage> Begun(int width)
    {
        var page = await chromium.Open("/tell-us/start", width);
        await page.CheckAsync("#q-speaker");
        await page.ClickAndGo(GoOn);
        return page;
    }

    /// <summary>The same form in a window with scripts.</summary>
    private async Task<IPage> WithScripts(IPage page)
    {
        var cookie = (await page.Context.CookiesAsync()).Single(c => c.Name == "tell-us");
        var other = await chromium.Open("/tell-us", 320);
        await other.Context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }]);
        return other;
    }

    /// <summary>Answers so that every page there is comes, and goes on.</summary>
    private static async Task FillIn(IPage page)
    {
        switch (new Uri(page.Url).AbsolutePath.Split('/')[^1])
        {
            case "code":
                await page.ClickAndGo("main a.govuk-button[href^='/tell-us/form']");
                return;
            case "area":
                await page.SelectOptionAsync("#q-area", new SelectOptionValue { Label = "Oxfordshire" });
                break;
            case "story":
                await page.FillAsync("#q-story", "My son Jack Hargreaves waited two years. Sometimes he says he wants to die.");
                break;
            case "consent":
                await page.CheckAsync("input[value=contact]");
                break;
            case "contact":
                await page.FillAsync("#q-contact-way", "write.to.me@example.org");
                break;
            default:
                if (page.Locator("main input.govuk-radios__input, main input.govuk-checkboxes__input").First is { } first && await first.CountAsync() > 0)
                {
                    await first.CheckAsync();
                }

                break;
        }

        await page.ClickAndGo(GoOn);
    }

    private static async Task Press(IPage page, string selector)
    {
        await page.TabTo(selector);
        await page.PressAndGo("Enter");
    }
}
