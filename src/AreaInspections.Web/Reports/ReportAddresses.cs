using AreaInspections.Store.Reports;
using AreaInspections.Web.Publishing;
using Microsoft.Net.Http.Headers;

namespace AreaInspections.Web.Reports;

/// <summary>Addresses of reports that are not pages: the files, and those that lead to the version meant.</summary>
internal static class ReportAddresses
{
    /// <remarks>
    /// Not <c>sandbox</c>: browsers refuse to show a file so served. Their own viewers write styles into the page they show it in.
    /// </remarks>
    private const string FilePolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapTable(Links.Reports, ReportTable.Of);
        app.MapGet("/reports/latest/{area}/{kind}/{start}", Latest);
        app.MapGet("/reports/{sha256:regex(^[0-9a-fA-F]{{64}}$)}", OfHash);
        app.MapMethods("/reports/{id:guid}/report.pdf", [HttpMethods.Get, HttpMethods.Head], File).CacheOutput(policy => policy.NoCache());
    }

    private static async Task<IResult> Latest(string area, string kind, string start, PublicRecords records, CancellationToken cancel)
    {
        var record = await records.Now(cancel);
        var key = $"{area}/{kind}/{start}".ToLowerInvariant();
        if (record.ReportOf(key) is { } report)
        {
            return Results.Redirect(Links.Report(report.Id));
        }

        if (record.Inspection(key) is not { } inspection)
        {
            return new MissingResult($"No inspection “{Shortened(key)}” is on record.", "An address of this kind names area, kind and first day, for example /reports/latest/devon/full/2018-12-10. Search for the area to find its inspections.");
        }

        var name = record.Register.Find(inspection.Area)?.PlainName ?? inspection.Area.Value;
        return new MissingResult(
            $"The report of the inspection of {name} in {British.Month(inspection.Start)} is not in this store.",
            "The inspection is on record, but its report has not been read in. The list of reports says how to bring it in.");
    }

    private static async Task<IResult> OfHash(string sha256, PublicRecords records, CancellationToken cancel) =>
        (await records.Now(cancel)).Report(sha256) is { } report
            ? Results.Redirect(Links.Report(report.Id))
            : new MissingResult($"No file with the hash {sha256} is in this store.", "Another file of the same report may be. See the list of all stored reports.");

    private static async Task<IResult> File(Guid id, ReportStore reports, PublicRecords records, HttpContext context, CancellationToken cancel)
    {
        if ((await records.Now(cancel)).Report(id) is not { } report || await reports.File(id, cancel) is not { } bytes)
        {
            return new MissingResult($"No file of a report with the id {id} is in this store.", "See the list of all stored reports.");
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = FilePolicy;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileNameStar = report.FileName }.ToString();
        return Results.Bytes(bytes, "application/pdf", enableRangeProcessing: true, lastModified: new DateTimeOffset(report.StoredAt), entityTag: new EntityTagHeaderValue($"\"{report.Sha256}\""));
    }

    private static string Shortened(string asked) => asked.Length > 80 ? asked[..80] + "…" : asked;
}
