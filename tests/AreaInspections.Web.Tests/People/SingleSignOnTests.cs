using AreaInspections.People;
using AreaInspections.Web.Tests.Browser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.People;

/// <summary>The host with a provider beside it, both on ports of their own.</summary>
public sealed class SingleSignOnHost : PeopleHost, IAsyncLifetime
{
    internal Provider Provider { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await Provider.Start();
        UseKestrel(0);
        StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:SingleSignOn:Name", "Example House");
        builder.UseSetting("SignIn:SingleSignOn:Authority", Provider.Address);
        builder.UseSetting("SignIn:SingleSignOn:ClientId", Provider.Client);
        builder.UseSetting("SignIn:SingleSignOn:ClientSecret", Provider.Secret);
    }
}

public sealed class SingleSignOnChromium(SingleSignOnHost host) : ChromiumHost(host)
{
    protected override bool Allows(string address) => base.Allows(address) || address.StartsWith(host.Provider.Address, StringComparison.Ordinal);
}

/// <summary>Against a real provider, over real connections: in the browser, and by following each redirect.</summary>
[Collection(typeof(SingleSignOnSite))]
public class SingleSignOnTests(SingleSignOnHost host, SingleSignOnChromium chromium) : IClassFixture<SingleSignOnChromium>
{
    [Fact]
    public async Task Somebody_an_administrator_added_comes_in_by_an_address_their_organisation_verified_and_goes_on_where_they_wanted()
    {
        var who = await host.Add(Body.None, [Role.Administrator]);
        host.Provider.Somebody = new("subject-1", who.Person.Email, Verified: true, MultiFactor: true);
        var page = await chromium.Open("/administration/people", 1280);

        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with Example House" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("People");
        new Uri(page.Url).AbsolutePath.ShouldBe("/administration/people");
        (await host.Verbs(who.Person))[0].ShouldBe("linked");
    }

    [Fact]
    public async Task Once_linked_the_person_is_known_by_the_name_of_the_provider_even_under_another_address()
    {
        var who = await host.Add(Body.None, [Role.Analyst]);
        host.Provider.Somebody = new("subject-2", who.Person.Email, Verified: true, MultiFactor: true);
        (await SignIn()).ShouldBe("/your-work");

        host.Provider.Somebody = new("subject-2", "married.name@example.org", Verified: false, MultiFactor: true);
        (await SignIn()).ShouldBe("/your-work");

        host.Provider.Somebody = new("subject-3", who.Person.Email, Verified: true, MultiFactor: true);
        (await SignIn()).ShouldBe("/sign-in?single=unknown", "a second subject with the same address is somebody else");
    }

    [Fact]
    public async Task Who_is_unknown_not_verified_or_disabled_stays_outside_and_nobody_is_made()
    {
        var who = await host.Add(Body.None, [Role.Analyst]);
        var before = (await host.People.All(TestContext.Current.CancellationToken)).Count;

        host.Provider.Somebody = new("subject-4", "stranger@example.org", Verified: true, MultiFactor: true);
        (await SignIn()).ShouldBe("/sign-in?single=unknown");
        host.Provider.Somebody = new("subject-5", who.Person.Email, Verified: false, MultiFactor: true);
        (await SignIn()).ShouldBe("/sign-in?single=unknown");
        await host.Update(who.Person with { Disabled = true });
        host.Provider.Somebody = new("subject-6", who.Person.Email, Verified: true, MultiFactor: true);
        (await SignIn()).ShouldBe("/sign-in?single=unknown");

        (await host.People.All(TestContext.Current.CancellationToken)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task Where_the_provider_asked_for_no_second_factor_ours_is_asked_for()
    {
        var who = await host.Add(Body.Ofsted, [Role.Inspector]);
        host.Provider.Somebody = new("subject-7", who.Person.Email, Verified: true, MultiFactor: false);

        (await SignIn()).ShouldBe("/sign-in/code");
    }

    /// <returns>Where the browser ends up, the last redirect within our site not followed.</returns>
    private async Task<string> SignIn()
    {
        var cookies = new System.Net.CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var browser = new HttpClient(handler);
        var next = new Uri(host.ClientOptions.BaseAddress, "/sign-in/single");
        for (var step = 0; step < 6; step++)
        {
            using var answer = await browser.GetAsync(next, TestContext.Current.CancellationToken);
            var from = next;
            next = new Uri(from, answer.Headers.Location ?? throw new InvalidOperationException($"{from} answers {(int)answer.StatusCode}"));
            if (from.AbsolutePath == "/sign-in/single/done")
            {
                return next.PathAndQuery;
            }
        }

        throw new InvalidOperationException($"The redirects do not end; the last leads to {next}");
    }
}

/// <summary>Tests in it share one <see cref="SingleSignOnHost"/>.</summary>
[CollectionDefinition]
public sealed class SingleSignOnSite : ICollectionFixture<SingleSignOnHost>;
