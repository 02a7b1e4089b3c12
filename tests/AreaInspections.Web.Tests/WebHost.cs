using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AreaInspections.Web.Tests;

/// <summary>The real web host on a fresh embedded database in a folder of its own, with the public record in it.</summary>
public class WebHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-web");

    public virtual async Task<IHtmlDocument> Page(string address)
    {
        using var client = CreateClient();
        return await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(address));
    }

    /// <summary>The page of an answer of any status.</summary>
    public static async Task<IHtmlDocument> Parse(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("AREAINSPECTIONS_DATA", _folder.FullName);
        builder.UseSetting("ConnectionStrings:Inspections", "");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", "Error"); // the server in memory has no limit of sizes, and says so each time
        builder.UseSetting("RateLimit:Burst", "1000000"); // a crawl of the whole site is no reader
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
