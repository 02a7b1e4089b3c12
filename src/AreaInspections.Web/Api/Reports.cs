using AreaInspections.Reports;
using AreaInspections.Store.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>One version of a published report in this store. A version never changes.</summary>
public record ReportItem
{
    public required Guid Id { get; init; }

    /// <summary>Hash of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>As the title page names it; not stated where no name was found.</summary>
    public required TextAnswer AreaAsPrinted { get; init; }

    /// <summary>Id of the area; not stated where the register does not know the printed name.</summary>
    public required TextAnswer Area { get; init; }

    /// <summary>Key of the inspection it is about; ambiguous where the report does not say clearly enough which.</summary>
    public required TextAnswer Inspection { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>Counted from 1 in the order of storing.</summary>
    public required int Version { get; init; }

    /// <summary>Whether no later version of it is stored.</summary>
    public required bool Current { get; init; }

    public required string FileName { get; init; }

    public required int PageCount { get; init; }

    /// <summary>Findings read from it.</summary>
    public required int FindingCount { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StoredAt { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>file</c> (as published) and, where they are known, <c>area</c> and <c>inspection</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static ReportItem Of(ReportVersion report) => new()
    {
        Id = report.Id,
        Sha256 = report.Sha256,
        AreaAsPrinted = TextAnswer.Of(report.AreaAsPrinted, AnswerStatus.NotStated),
        Area = TextAnswer.Of(report.Area?.Value, AnswerStatus.NotStated),
        Inspection = TextAnswer.Of(report.Inspection, AnswerStatus.Ambiguous),
        Kind = report.Kind,
        Version = report.Version,
        Current = report.Current,
        FileName = report.FileName,
        PageCount = report.PageCount,
        FindingCount = report.Findings,
        StoredAt = report.StoredAt,
        Links = Ways(report),
    };

    private static Dictionary<string, string> Ways(ReportVersion report)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.Report(report.Id),
            ["html"] = Publishing.Links.Report(report.Id),
            ["file"] = Publishing.Links.File(report.Id),
        };
        if (report.Area is { } area)
        {
            links["area"] = ApiLinks.Area(area);
        }

        if (report.Inspection is { } inspection)
        {
            links["inspection"] = ApiLinks.Inspection(inspection);
        }

        return links;
    }
}

/// <summary>What can be asked of reports.</summary>
public static class ReportsApi
{
    private static readonly Parameter s_kind = new("kind", "Kind of document.", "areaSendFull2023") { Values = _ => Enum.GetValues<ReportKind>().Select(Parameter.Word) };
    private static readonly Parameter s_versions = new("versions", "The current version of each report, or all.", "current") { Values = _ => ["current", "all"], Default = "current" };
    private static readonly Parameter s_id = new("id", "Id of the version.", "0193a5f0-7f3e-7c6b-9d42-5b1f4c8e2a10") { InPath = true, ExampleOf = r => r.Reports.LastOrDefault(v => v.Current)?.Id.ToString() };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/reports", List, "listReports", "Reports", Parameter.Area, s_kind, s_versions, Parameter.Page, Parameter.Size);
        api.Read("/reports/{id}", Find, "getReport", "Reports", s_id).MayBeMissing();
    }

    /// <summary>Lists the reports in this store</summary>
    /// <remarks>By area and inspection, then version. Empty on a store into which no report has been read: the files belong to their publishers and do not come with the record.</remarks>
    public static Results<Ok<ApiPage<ReportItem>>, ProblemResult> List(Asked asked)
    {
        var all = asked.Text(Parameter.Area) is { } area ? asked.Record.ReportsOf(new(area)) : asked.Record.Reports;
        var kind = asked.Choice<ReportKind>(s_kind);
        var current = asked.Text(s_versions) == "current";
        return Paging.Of(asked, [.. all.Where(r => (kind is null || r.Kind == kind) && (!current || r.Current))], ReportItem.Of);
    }

    /// <summary>Gives one version of a report as it was read</summary>
    /// <remarks>Fields with where each was read, sections, and findings with their passages.</remarks>
    public static async Task<Results<Ok<ReportDetail>, ProblemResult>> Find(string id, Asked asked, ReportStore reports, CancellationToken cancel) =>
        Guid.TryParse(id, out var known) && asked.Record.Report(known) is { } version && await reports.Find(known, cancel) is { } stored
            ? TypedResults.Ok(ReportDetail.With(ReportItem.Of(version), stored.Report))
            : new ProblemResult(ApiProblem.NotFound($"No report in this store has this id. {ApiLinks.Root}/reports lists those it holds; ids differ from store to store, the hash of the file does not."));
}
