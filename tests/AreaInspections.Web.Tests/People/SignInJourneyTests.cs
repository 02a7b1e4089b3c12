using AreaInspections.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.People;

/// <summary>Signing in as people do it, in Chromium.</summary>
[Collection(typeof(PeopleSite))]
public class SignInJourneyTests(ListeningPeopleHost host, PeopleChromium chromium) : IClassFixture<PeopleChromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Password_and_code_lead_in_and_sign_out_leads_out_with_and_without_scripts(bool script)
    {
        var page = await chromium.SignedIn(await host.Add(Body.None, [Role.Administrator]), "/administration/people", 1280, script);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("People");

        await page.GetByRole(AriaRole.Link, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/administration/people");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task A_passkey_is_added_and_signs_in_without_password_and_code()
    {
        var who = await host.Add(Body.Cqc, [Role.Inspector]);
        var page = await chromium.SignedIn(who, "/account/passkeys", 1280);
        await AddAuthenticator(page);

        await page.GetByLabel("What you call it").FillAsync("Test key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-summary-list__key")).ToHaveTextAsync("Test key");
        await page.GotoAsync("/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/account/conflicts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Conflicts of interest");
        (await host.Verbs(who.Person))[0].ShouldBe("passkey-added");
    }

    [Fact]
    public async Task Somebody_new_gets_in_by_a_passkey_alone()
    {
        var who = await host.Add(Body.Ofsted, [Role.Reviewer], secondFactor: false);
        var page = await chromium.SignedIn(who, "/your-work", 375);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Set up a second factor");

        await page.GetByRole(AriaRole.Link, new() { Name = "add a passkey" }).ClickAsync();
        await AddAuthenticator(page);
        await page.GetByLabel("What you call it").FillAsync("Phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-summary-list__key")).ToHaveTextAsync("Phone");
        await page.GotoAsync("/your-work");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Your work");
    }

    [Fact]
    public async Task A_passkey_the_site_does_not_know_is_refused()
    {
        var who = await host.Add(Body.None, [Role.Analyst]);
        var page = await chromium.SignedIn(who, "/account/passkeys", 1280);
        await AddAuthenticator(page);
        await page.GetByLabel("What you call it").FillAsync("Lost key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-summary-list__key")).ToHaveTextAsync("Lost key");
        await host.ResetSecondFactor(who.Person);

        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("This passkey is not known here");
    }

    /// <summary>A security key that exists only in the browser, as its test tools provide it.</summary>
    private static async Task AddAuthenticator(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
