using AreaInspections.Documents.Tables;
using Microsoft.Net.Http.Headers;

namespace AreaInspections.Web.Publishing;

/// <summary>What a table for taking away is made from.</summary>
/// <param name="Today">The day it is in England.</param>
/// <param name="Request">With the filters of the page in its query and the places of its route.</param>
internal sealed record TableRequest(PublicRecord Record, DateOnly Today, HttpRequest Request)
{
    /// <returns>The value of a place of the route, for example <c>area</c>; empty where the route has no such place.</returns>
    public string Route(string name) => Request.RouteValues[name] as string ?? "";
}

/// <summary>
/// Gives the table of a page at the address of the page with <c>.csv</c> behind it, and its description for machines (CSV on the Web) at that address
/// with <c>-metadata.json</c> behind it; both understand the filters of the page.
/// </summary>
internal static class TableDownloads
{
    private const string Ending = ".csv";
    private const string Description = "-metadata.json";

    /// <param name="path">Route of the page, for example <c>/areas</c> or <c>/themes/{theme}</c>.</param>
    /// <param name="table">Absent where there is no such page: answered with status 404.</param>
    public static void MapTable(this IEndpointRouteBuilder routes, string path, Func<TableRequest, OpenTable?> table) =>
        routes.MapTable(path, request => new ValueTask<OpenTable?>(table(request)));

    /// <inheritdoc cref="MapTable(IEndpointRouteBuilder, string, Func{TableRequest, OpenTable})"/>
    public static void MapTable(this IEndpointRouteBuilder routes, string path, Func<TableRequest, ValueTask<OpenTable?>> table)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods(path + Ending, methods, (HttpContext context, PublicRecords records, CancellationToken cancel) => Csv(context, records, table, cancel));
        routes.MapMethods(path + Ending + Description, methods, (HttpContext context, PublicRecords records, CancellationToken cancel) => Metadata(context, records, table, cancel));
    }

    private static async Task Csv(HttpContext context, PublicRecords records, Func<TableRequest, ValueTask<OpenTable?>> make, CancellationToken cancel)
    {
        if (await Table(context, records, make, cancel) is not { } table)
        {
            return;
        }

        var response = context.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = table.CsvName }.ToString();
        response.Headers.Link = $"<{context.Request.Path.ToUriComponent()}{Description}{context.Request.QueryString.ToUriComponent()}>; rel=\"describedby\"; type=\"application/csvm+json\"";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await table.WriteCsvAsync(response.Body, cancel);
        }
    }

    private static async Task Metadata(HttpContext context, PublicRecords records, Func<TableRequest, ValueTask<OpenTable?>> make, CancellationToken cancel)
    {
        if (await Table(context, records, make, cancel) is { } table)
        {
            var csv = context.Request.Path.Value![..^Description.Length];
            context.Response.ContentType = "application/csvm+json; charset=utf-8";
            await context.Response.WriteAsync(table.WriteMetadata(csv[(csv.LastIndexOf('/') + 1)..] + context.Request.QueryString.ToUriComponent()), cancel);
        }
    }

    private static async Task<OpenTable?> Table(HttpContext context, PublicRecords records, Func<TableRequest, ValueTask<OpenTable?>> make, CancellationToken cancel)
    {
        var table = await make(new TableRequest(await records.Now(cancel), records.Today, context.Request));
        if (table is null)
        {
            await new MissingResult("There is no such table.", "Tables are downloaded at the address of their page with .csv behind it.").ExecuteAsync(context);
        }

        return table;
    }
}
