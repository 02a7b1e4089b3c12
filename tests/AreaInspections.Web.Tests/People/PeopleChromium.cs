using AreaInspections.Web.Tests.Browser;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.People;

/// <summary>The host with people, on a port of its own.</summary>
public sealed class ListeningPeopleHost : PeopleHost, IAsyncLifetime
{
    public ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        ClientOptions.BaseAddress = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri; // passkeys are bound to a name, not to a number
        return ValueTask.CompletedTask;
    }

    /// <remarks>A client of the factory follows redirects where the host listens on a port.</remarks>
    public override HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
}

[CollectionDefinition]
public sealed class PeopleSite : ICollectionFixture<ListeningPeopleHost>;

/// <summary>Chromium on the host with people.</summary>
public class PeopleChromium(ListeningPeopleHost host) : ChromiumHost(host)
{
    /// <summary>A page in which the person has signed in as people do, ending on the address.</summary>
    public async Task<IPage> SignedIn(TestPerson who, string address, int width, bool script = true)
    {
        var page = await Open(address, width, script);
        await page.GetByLabel("Email address").FillAsync(who.Person.Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(PeopleHost.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        if (who.Key is not null)
        {
            await page.GetByLabel("Code of six digits").FillAsync(who.Code());
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        }

        await page.Arrives(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }
}
