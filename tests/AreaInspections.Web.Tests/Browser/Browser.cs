using AreaInspections.Tests;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Chromium as the system installs it, and the real host on a port of its own. Without Chromium the tests say that they were skipped.</summary>
public class ChromiumHost : IAsyncLifetime
{
    /// <summary>Milliseconds to wait for anything: a busy machine is no fault.</summary>
    private const float Patience = 120_000;

    /// <summary>First the one without windows: the same engine, which spends nothing on what nobody looks at (decision 77).</summary>
    private static readonly string[] s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private readonly WebHost _host;
    private readonly bool _own;
    private IPlaywright? _playwright;
    private readonly List<(string? Test, IBrowserContext Context)> _contexts = [];
    private IBrowser? _browser;

    public ChromiumHost()
    {
        _host = new WebHost();
        _host.UseKestrel(0);
        _own = true;
    }

    /// <param name="host">Listens on a port already, and is stopped by whoever started it.</param>
    protected ChromiumHost(WebHost host) => _host = host;

    public async ValueTask InitializeAsync()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (program is null)
        {
            return;
        }

        if (_own)
        {
            _host.StartServer();
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Timeout = Patience,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page of the site; every request to another host fails the test.</summary>
    /// <param name="script">Whether scripts run.</param>
    public virtual async Task<IPage> Open(string address, int width, bool script = true)
    {
        if (_browser is null)
        {
            SharedData.SkipOrFail("Chromium is not installed.");
        }

        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, BaseURL = _host.ClientOptions.BaseAddress.ToString(), JavaScriptEnabled = script });
        context.SetDefaultTimeout(Patience);
        await CloseThoseOfOtherTests(context);
        var page = await context.NewPageAsync();
        page.Request += (_, request) => Allows(request.Url).ShouldBeTrue(request.Url);
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Pages of a test that is over go on working otherwise, and slow the next one down. Tests of one browser follow each other.</summary>
    private async Task CloseThoseOfOtherTests(IBrowserContext opened)
    {
        var test = TestContext.Current.Test?.UniqueID;
        foreach (var (_, context) in _contexts.Where(c => c.Test != test).ToList())
        {
            await context.CloseAsync();
        }

        _contexts.RemoveAll(c => c.Test != test);
        _contexts.Add((test, opened));
    }

    /// <summary>Whether pages may ask for this address; all others are faults.</summary>
    protected virtual bool Allows(string address) => address.StartsWith(_host.ClientOptions.BaseAddress.ToString(), StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_own)
        {
            await _host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
