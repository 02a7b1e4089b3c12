using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace AreaInspections.Web.Publishing.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string MediaType = "application/atom+xml";

    /// <summary>A feed without entries was last changed when the programme began.</summary>
    private static readonly DateTimeOffset s_programmeBegan = new(2016, 5, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="site">Scheme and host, without a slash at the end.</param>
    public static byte[] Write(Feed feed, string site)
    {
        var atom = new SyndicationFeed(feed.Title, feed.Subtitle, null)
        {
            Id = FeedIds.Of("feed" + feed.Path),
            Language = "en-GB",
            LastUpdatedTime = feed.Entries.Count > 0 ? feed.Entries[0].Updated : s_programmeBegan,
            Copyright = new("Open Government Licence v3.0 for public sector information"),
            Items = feed.Entries.Select(e => Item(e, site)).ToList(),
        };
        atom.Authors.Add(new() { Name = "AreaInspections", Uri = site });
        atom.Links.Add(SyndicationLink.CreateSelfLink(new(site + feed.Path), MediaType));
        atom.Links.Add(SyndicationLink.CreateAlternateLink(new(site + feed.Href), "text/html"));

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            new Atom10FeedFormatter(atom).WriteTo(writer);
        }

        return stream.ToArray();
    }

    public static IResult Result(Feed feed, HttpRequest request) => Results.Bytes(Write(feed, $"{request.Scheme}://{request.Host}"), MediaType + "; charset=utf-8");

    private static SyndicationItem Item(FeedEntry entry, string site)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = new(entry.Title),
            Summary = new(entry.Summary),
            LastUpdatedTime = entry.Updated,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new(site + entry.Href), "text/html"));
        return item;
    }
}
