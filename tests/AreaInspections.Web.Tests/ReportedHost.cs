using AngleSharp.Html.Dom;
using AreaInspections.Readers.Reports;
using AreaInspections.Store.History;
using AreaInspections.Store.Reports;
using AreaInspections.Store.Statistics;
using AreaInspections.Tests;
using AreaInspections.Web.Tests.Browser;
using AreaInspections.Web.Tests.Statistics;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests;

/// <summary>
/// The real host, listening on a port, with the published reports of the shared folder and made-up figures read into its store; set up once for all tests that need it.
/// Where the reports are not there, each test that asks it for something says that it was skipped.
/// </summary>
public sealed class ReportedHost : WebHost, IAsyncLifetime
{
    private const string Reports = "data/reports";

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        if (SharedData.Has(Reports))
        {
            await StoreReports(Services.GetRequiredService<ReportStore>(), int.MaxValue);
            await FigureSample.Import(Services.GetRequiredService<StatisticsStore>());
        }
    }

    /// <param name="most">Reports stored at most, by name of file.</param>
    internal static async Task StoreReports(ReportStore store, int most)
    {
        var reader = new CodedReportReader();
        foreach (var path in Directory.EnumerateFiles(SharedData.Require(Reports), "*.pdf").Order(StringComparer.Ordinal).Take(most))
        {
            var bytes = await File.ReadAllBytesAsync(path);
            if (reader.Read(Path.GetFileName(path), bytes, CancellationToken.None).Value is { } report)
            {
                (await store.Store(report, bytes, new Change("tests", "published reports"))).Succeeded.ShouldBeTrue(path);
            }
        }
    }

    /// <summary>Skips where there are no reports.</summary>
    public static void Require() => SharedData.Require(Reports);

    public override Task<IHtmlDocument> Page(string address)
    {
        Require();
        return base.Page(address);
    }
}

/// <summary>Tests in it share one <see cref="ReportedHost"/> and run one after another.</summary>
[CollectionDefinition]
public sealed class ReportedSite : ICollectionFixture<ReportedHost>;

/// <summary>Chromium on the host with the reports; for the tests of one class within <see cref="ReportedSite"/>.</summary>
public sealed class ReportedChromium(ReportedHost host) : ChromiumHost(host)
{
    public override Task<Microsoft.Playwright.IPage> Open(string address, int width, bool script = true)
    {
        ReportedHost.Require();
        return base.Open(address, width, script);
    }
}
