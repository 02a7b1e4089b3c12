namespace AreaInspections.Web.Publishing.Feeds;

/// <summary>Something new on the record, as feeds tell it.</summary>
/// <param name="Id">Never changes and is never used for anything else; made by <see cref="FeedIds"/>.</param>
/// <param name="Title">A line of plain text.</param>
/// <param name="Summary">A few sentences of plain text.</param>
/// <param name="Href">Path within the site of the page that tells more.</param>
/// <param name="Updated">UTC: when the report was published or stored, never when the feed was asked for.</param>
public sealed record FeedEntry(string Id, string Title, string Summary, string Href, DateTimeOffset Updated);

/// <summary>Names of feeds and entries (RFC 4151). They do not hold the host, so that a feed keeps its entries when the site moves.</summary>
public static class FeedIds
{
    public static string Of(string what) => $"tag:areainspections,2026:{what}";
}

/// <summary>A feed before it is written.</summary>
/// <param name="Path">Of the feed itself.</param>
/// <param name="Href">Path of the page it follows.</param>
/// <param name="Entries">The newest first.</param>
public sealed record Feed(string Title, string Subtitle, string Path, string Href, IReadOnlyList<FeedEntry> Entries);
