using AreaInspections.Tests;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Chromium as the system installs it, and the real host on a port of its own. Without Chromium the tests say that they were skipped.</summary>
public class ChromiumHost : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly WebHost _host;
    private readonly bool _own;
    private IPlaywright? _playwright;
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

        Assertions.SetDefaultExpectTimeout(30_000); // a busy machine is no fault
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
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
        var page = await context.NewPageAsync();
        page.Request += (_, request) => Allows(request.Url).ShouldBeTrue(request.Url);
        await page.GotoAsync(address);
        return page;
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
