using AreaInspections.People;
using AreaInspections.Store;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People;
using AreaInspections.Web.Tests.Browser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>The site as <c>./dev run --demo</c> starts it, on a port of its own.</summary>
public class DemonstrationSite : WebHost, IAsyncLifetime
{
    public virtual ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Demo", "true");
        builder.UseSetting("SignIn:AttemptsAMinute", "100000");
    }
}

/// <summary>The same on PostgreSQL; skipped where there is none.</summary>
public sealed class PostgresDemonstrationSite : DemonstrationSite
{
    private PostgresServer _server = null!;
    private string _connection = "";

    /// <summary>Why there is no server; absent where there is one.</summary>
    public string? Missing => _server.Missing;

    public override async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.Start();
        if (_server.Missing is null)
        {
            _connection = await _server.CreateDatabase($"demonstration_{Guid.NewGuid():n}", template: null);
            await StoreUpgrade.Apply(new StoreSettings(_connection, true), TimeProvider.System);
        }

        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _server.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ConnectionStrings:Inspections", _connection);
    }
}

/// <summary>Chromium on a demonstration.</summary>
public sealed class DemonstrationChromium(DemonstrationSite site) : ChromiumHost(site)
{
    private readonly HashSet<string> _used = [];

    /// <summary>A page in which one of the invented people has signed in as people do.</summary>
    /// <param name="name">First name.</param>
    public async Task<IPage> As(string name)
    {
        var person = DemonstrationPeople.All.Single(p => p.Name.StartsWith(name, StringComparison.Ordinal));
        var page = await Open("/sign-in?return=/your-work", 1280);
        await page.GetByLabel("Email address").FillAsync(person.Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemonstrationPeople.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        if (person.NeedsSecondFactor)
        {
            await page.GetByLabel("Code of six digits").FillAsync(CodeOf(person));
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        }

        await Assertions.Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"), new() { Timeout = 60_000 });
        return page;
    }

    /// <summary>A code is good once, so a second sign-in within half a minute takes the next one.</summary>
    private string CodeOf(Person person)
    {
        var step = Totp.StepAt(TimeProvider.System.GetUtcNow());
        var code = Totp.Code(DemonstrationPeople.KeyOf(person), step);
        return _used.Add($"{person.Email} {code}") ? code : Totp.Code(DemonstrationPeople.KeyOf(person), step + 1);
    }
}
