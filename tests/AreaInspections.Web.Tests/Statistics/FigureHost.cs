using AreaInspections.Store.Statistics;
using AreaInspections.Web.Tests.Browser;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Statistics;

/// <summary>The real host, listening on a port, with made-up figures in its store; set up once for all tests that need it.</summary>
public sealed class FigureHost : WebHost, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await FigureSample.Import(Services.GetRequiredService<StatisticsStore>());
    }
}

/// <summary>Tests in it share one <see cref="FigureHost"/> and run one after another.</summary>
[CollectionDefinition]
public sealed class FigureSite : ICollectionFixture<FigureHost>;

/// <summary>Chromium on the host with the figures; for the tests of one class within <see cref="FigureSite"/>.</summary>
public sealed class FigureChromium(FigureHost host) : ChromiumHost(host);
