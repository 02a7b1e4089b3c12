using AreaInspections.Store;
using AreaInspections.Store.Reports;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests;

/// <summary>The real host on PostgreSQL, with four of the published reports in its store.</summary>
public sealed class PostgresHost : WebHost, IAsyncLifetime
{
    private PostgresServer _server = null!;
    private string _connection = "";

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.Start();
        if (_server.Missing is null)
        {
            _connection = await _server.CreateDatabase($"pages_{Guid.NewGuid():n}", template: null);
            await StoreUpgrade.Apply(new StoreSettings(_connection, true), TimeProvider.System);
            if (SharedData.Has("data/reports"))
            {
                await ReportedHost.StoreReports(Services.GetRequiredService<ReportStore>(), most: 4);
            }
        }
    }

    /// <summary>Skips where there is no server or there are no reports.</summary>
    public void Require()
    {
        if (_server.Missing is { } why)
        {
            SharedData.SkipOrFail(why);
        }

        ReportedHost.Require();
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

public class PostgresPagesTests(PostgresHost host) : IClassFixture<PostgresHost>
{
    [Theory]
    [InlineData("/", "149 of 152 areas")]
    [InlineData("/areas?q=Hull", "Kingston upon Hull")]
    [InlineData("/areas/dorset", "Typically positive")]
    [InlineData("/inspections/dorset/full/2024-03-11", "2532283-E01")]
    [InlineData("/reports/latest/dorset/full/2024-03-11", "2532283_dorset.pdf")]
    [InlineData("/findings?q=%22short+breaks%22&polarity=strength", "Strength")]
    [InlineData("/findings/2532283-E01", "Counted by")]
    [InlineData("/search?q=therapy", "Access to therapy services")]
    [InlineData("/themes/therapy-access", "How common it is")]
    [InlineData("/national/claims/weakness-therapy-access-2023", "areas were asked")]
    [InlineData("/national?as-at=2017-06-30&edition=2016", "30 inspections published to date")]
    public async Task Pages_say_the_same_on_the_other_database(string address, string says)
    {
        host.Require();

        var page = await host.Page(address);

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector("main")!.TextContent.ShouldContain(says);
    }
}
