using System.Globalization;
using System.Text;
using System.Xml;

namespace AreaInspections.Web.Publishing;

/// <summary>Files that tell programs about the site: which pages there are, what may be fetched, and whom to tell of a weakness.</summary>
internal static class SiteFiles
{
    private const string SitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Pages that are there whatever the record holds.</summary>
    private static readonly string[] s_pages =
        ["/", Links.Areas, "/reports", "/findings", "/themes", "/national", Links.Families, Links.BrainInjury, Links.Statistics, Links.SendAndOthers(), "/data", "/api", "/about", "/method", "/corrections", "/accessibility", "/privacy", "/cookies"];

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSiteFiles(this IEndpointRouteBuilder routes, IConfiguration configuration)
    {
        routes.MapMethods("/sitemap.xml", s_methods, async (PublicRecords records, HttpContext context) =>
            Results.Bytes(Sitemap(Addresses(await records.Now(context.RequestAborted), records.Today), Site(context)), "application/xml; charset=utf-8"));
        routes.MapMethods("/robots.txt", s_methods, (HttpContext context) => Results.Text($"User-agent: *\nDisallow: /search\nDisallow: /problem\n\nSitemap: {Site(context)}/sitemap.xml\n"));
        routes.MapMethods("/.well-known/security.txt", s_methods, (PublicRecords records, HttpContext context) => Security(configuration["Site:SecurityContact"], records.Today, Site(context)));
    }

    /// <summary>Every page worth finding, each once; lists asked for in other ways and old versions are left out.</summary>
    public static IEnumerable<(string Path, DateOnly? Changed)> Addresses(PublicRecord record, DateOnly today) =>
    [
        .. s_pages.Select(p => (p, (DateOnly?)null)),
        .. record.Register.All.Select(a => (Links.Area(a.Id), record.InspectionsOf(a.Id).Max(i => i.Published))),
        .. record.National.Inspections.Select(i => (Links.Inspection(i.Key), i.Published)),
        .. record.Reports.Where(r => r.Current).Select(r => (Links.Report(r.Id), (DateOnly?)DateOnly.FromDateTime(r.StoredAt))),
        .. record.Codebook.Themes.Select(t => (Links.Theme(t.Id), (DateOnly?)null)),
        .. record.Statistics.Catalogue.Indicators.Select(i => (Links.Indicator(i.Id), (DateOnly?)null)),
        .. record.Register.All.Select(a => (Links.AreaStatistics(a.Id), (DateOnly?)null)),
        .. record.NationalAsAt(today).Claims.Select(c => (Links.Claim(c.Claim.Id), (DateOnly?)null)),
    ];

    private static byte[] Sitemap(IEnumerable<(string Path, DateOnly? Changed)> addresses, string site)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            writer.WriteStartElement("urlset", SitemapSpace);
            foreach (var (path, changed) in addresses)
            {
                writer.WriteStartElement("url", SitemapSpace);
                writer.WriteElementString("loc", SitemapSpace, site + path);
                if (changed is { } day)
                {
                    writer.WriteElementString("lastmod", SitemapSpace, British.Iso(day));
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return stream.ToArray();
    }

    /// <param name="contact">An address that begins with https: or mailto:; without one, the page that says how to tell of a fault stands in its place.</param>
    private static IResult Security(string? contact, DateOnly today, string site) => Results.Text(string.Create(
        CultureInfo.InvariantCulture,
        $"Contact: {(string.IsNullOrWhiteSpace(contact) ? $"{site}/corrections" : contact.Trim())}\nExpires: {today.AddDays(180):yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: en\nCanonical: {site}/.well-known/security.txt\n"));

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
