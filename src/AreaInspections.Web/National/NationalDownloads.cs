using AreaInspections.Documents.National;
using AreaInspections.Documents.Tables;
using AreaInspections.National;
using AreaInspections.Store.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>What of the national picture, its releases and the themes can be taken away.</summary>
internal static class NationalDownloads
{
    public static void MapNationalDownloads(this IEndpointRouteBuilder routes)
    {
        var releases = routes.ServiceProvider.GetRequiredService<ReleaseStore>();
        routes.MapTable(Links.National + "/{chapter}", Chapter);
        routes.MapTable(Links.Claims, Claims);
        routes.MapTable(Links.Claims + "/{id}", Claim);
        routes.MapTable(Links.Themes, r => ThemeTables.Of(r.Record.ThemesAsAt(r.Today), r.Today));
        routes.MapTable(Links.Themes + "/{id}", r => r.Record.ThemesAsAt(r.Today).FirstOrDefault(t => t.Theme.Id == r.Route("id")) is { } theme ? ThemeTables.Of(theme, r.Today) : null);
        routes.MapTable(Links.Releases, async request => ReleaseTables.Of(await releases.List(request.Request.HttpContext.RequestAborted)));
        routes.MapTable(Links.Releases + "/{id}", request => Release(request, releases));
        routes.MapGet(Links.Releases + "/{id}/{file}", File);
    }

    private static OpenTable? Chapter(TableRequest request)
    {
        if (ChapterTitles.Find(request.Route("chapter")) is not { } chapter)
        {
            return null;
        }

        var report = Report(request);
        return chapter switch
        {
            ChapterKind.ThenAndNow => PublishedTable.Of(report),
            ChapterKind.Statistics => StatisticsTable.Of(report),
            ChapterKind.Experiences => ExperiencesTable.Of(report),
            _ => NationalCsv.Claims(report, $"national-{ChapterTitles.Slug(chapter)}", ChapterPart.Of(chapter, report).SelectMany(p => p.Claims)),
        };
    }

    private static OpenTable Claims(TableRequest request)
    {
        var report = Report(request);
        return NationalCsv.Claims(report, "national-claims", ClaimFilter.Of(request.Request.Query, report).Claims);
    }

    private static OpenTable? Claim(TableRequest request)
    {
        var id = request.Route("id");
        if (ClaimAddress.EditionOf(id, request.Record) is not { } edition)
        {
            return null;
        }

        var report = Report(request, edition);
        return report.Find(id) is { } claim ? NationalCsv.Areas(report, id, [claim]) : null;
    }

    private static async ValueTask<OpenTable?> Release(TableRequest request, ReleaseStore releases) =>
        await releases.Find(request.Route("id"), request.Request.HttpContext.RequestAborted) is { } release
            ? ReleaseTables.Of(release, ReleaseBeside.Of(release, request.Record))
            : null;

    private static NationalReport Report(TableRequest request, string? edition = null)
    {
        var question = NationalQuestion.Of(request.Request.Query, request.Record, request.Today);
        return request.Record.NationalAsAt(question.AsAt, edition ?? question.Edition, question.Rule);
    }

    /// <summary>A file of a release as it was frozen, byte by byte.</summary>
    private static async Task<IResult> File(string id, string file, ReleaseStore releases, HttpResponse response, CancellationToken cancel)
    {
        if (await releases.File(id, file, cancel) is not { } bytes)
        {
            return new MissingResult("There is no such file of a release.", "All releases stand in the list under National picture, Frozen releases, each with its files.");
        }

        var type = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8; header=present",
            _ when file.EndsWith(".csv-metadata.json", StringComparison.Ordinal) => "application/csvm+json; charset=utf-8",
            _ => "application/json; charset=utf-8",
        };
        if (type.StartsWith("text/html", StringComparison.Ordinal))
        {
            response.Headers.ContentSecurityPolicy = StandaloneReport.Policy;
        }

        return Results.Bytes(bytes, type);
    }
}
