using AreaInspections.Areas;

namespace AreaInspections.Web.Publishing.Feeds;

/// <summary>Addresses under which what is new can be followed.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/areas/{id}/feed.atom", s_methods, async (string id, PublicRecords records, HttpContext context) =>
            await records.Now(context.RequestAborted) is var record && record.Register.Find(new AreaId(id)) is { } area
                ? AtomFeed.Result(FeedEntries.Area(record, area), context.Request)
                : Missing("No local area has this feed.", "Open the area and follow it from there.", new Crumb("All areas", Links.Areas)));
        routes.MapMethods("/themes/{id}/feed.atom", s_methods, async (string id, PublicRecords records, HttpContext context) =>
            await records.Now(context.RequestAborted) is var record && record.Codebook.Find(id) is { } theme
                ? AtomFeed.Result(FeedEntries.Theme(record, theme), context.Request)
                : Missing("No theme has this feed.", "Open the theme and follow it from there.", new Crumb("All themes", "/themes")));
        routes.MapMethods(Links.NationalFeed, s_methods, async (PublicRecords records, HttpContext context) => AtomFeed.Result(FeedEntries.National(await records.Now(context.RequestAborted)), context.Request));
        routes.MapMethods(Links.CorrectionsFeed, s_methods, async (PublicRecords records, HttpContext context) => AtomFeed.Result(FeedEntries.Corrections(await records.Now(context.RequestAborted)), context.Request));
    }

    private static MissingResult Missing(string asked, string hint, Crumb way) => new(asked, hint, way);
}
