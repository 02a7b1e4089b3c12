using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AreaInspections.Conduct;
using AreaInspections.Documents.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.History;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Conduct;

/// <summary>
/// Everything of one inspection in one zip, at every stage: a page to read, the same as JSON, the files as they came, and a list with the hash of each. Holds what
/// the person may read; what is left out is counted.
/// </summary>
internal static class InspectionExport
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void MapExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/export", Send).Needs(Sight.Team | Sight.Review);

    private static async Task Send(HttpContext http, InspectionAccess access, ConductStore inspections, EvidenceStore evidence, CancellationToken cancel)
    {
        var (inspection, person) = (access.Asked!, Member.Of(http)!.Person);
        var papers = await inspections.Papers.Of(inspection.Id, cancel);
        IReadOnlyList<EvidenceItem> all = [.. (await evidence.Since(inspection.Id, 0, cancel)).Select(e => e.Item)];
        var seen = new EvidenceInSight(inspection, person, all);
        IReadOnlyList<EvidenceItem> readable = [.. all.Where(i => !seen.IsHidden(i.Id)).OrderBy(i => i.WrittenAt).ThenBy(i => i.Id)];
        IReadOnlyList<HistoryEntry> history = [.. (await inspections.History(inspection.Id, cancel)).Where(e => !IsOfHiddenFile(e, seen))];
        var page = new InspectionHtml(inspection, ConductRules.EditionOf(inspection), papers, readable, all.Count - readable.Count, [.. history.Select(Told)]);

        http.Response.ContentType = "application/zip";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"inspection-{inspection.Area}-{inspection.Edition}.zip\"";

        // Written to a file that goes away with it: nothing is sent before all of it is there, and it does not have to fit into memory.
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            await Write(new Contents(zip));
        }

        http.Response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(http.Response.Body, cancel);

        async Task Write(Contents export)
        {
            await export.Add("index.html", Encoding.UTF8.GetBytes(page.Write()), cancel);
            await export.Add("inspection.json", Json(inspection), cancel);
            await export.Add("findings.json", Json(papers.Findings), cancel);
            await export.Add("judgements.json", Json(papers.Judgements), cancel);
            await export.Add("letters.json", Json(papers.Letters), cancel);
            await export.Add("review.json", Json(new { papers.Comments, papers.Points, papers.Signatures }), cancel);
            await export.Add("meetings.json", Json(papers.Meetings), cancel);
            await export.Add("surveys.json", Json(papers.Surveys), cancel);

            // How the children were drawn and not the children: what is erased here must not live on in copies.
            await export.Add("sample.json", Json(papers.Sample is { } sample ? sample with { Children = [] } : null), cancel);
            await export.Add("evidence.jsonl", Encoding.UTF8.GetBytes(string.Concat(readable.Select(i => EvidenceHash.Canonical(i) + "\n"))), cancel);
            await export.Add("history.json", Json(history), cancel);
            foreach (var hash in Files(inspection, papers, readable))
            {
                if (await evidence.Attachment(inspection.Id, hash, cancel) is { } original)
                {
                    await export.Add($"files/{hash}", original.Bytes, cancel);
                    await export.Add($"files/{hash}.txt", Encoding.UTF8.GetBytes($"{original.Name}\n{original.ContentType}\n"), cancel);
                }
            }

            await export.Close(cancel);
        }
    }

    private static IEnumerable<string> Files(Inspection inspection, WorkingPapers papers, IReadOnlyList<EvidenceItem> evidence) =>
        evidence.SelectMany(e => e.Attachments)
            .Concat(inspection.Requests.SelectMany(r => r.Answers).SelectMany(a => a.Files).Select(f => f.Sha256))
            .Concat(papers.Points.SelectMany(p => p.Attachments))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <remarks>The entry of a file tells its name.</remarks>
    private static bool IsOfHiddenFile(HistoryEntry entry, EvidenceInSight seen) => entry.Stream.Contains("/attachments/", StringComparison.Ordinal) && seen.HidesFile(LastPart(entry.Stream));

    private static string LastPart(string stream) => stream[(stream.LastIndexOf('/') + 1)..];

    private static ToldEntry Told(HistoryEntry entry) => new(entry.At, entry.Who, $"{LastPart(entry.Stream)} {entry.Verb}", entry.Why);

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, s_json);

    /// <summary>What goes into the zip, with the hash of each for the list at its end.</summary>
    private sealed class Contents(ZipArchive zip)
    {
        private readonly StringBuilder _manifest = new("sha256,bytes,name\n");

        public async Task Add(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
        {
            _manifest.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))},{bytes.Length},{name}\n");
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
            await entry.WriteAsync(bytes, cancel);
        }

        public async Task Close(CancellationToken cancel)
        {
            await using var entry = await zip.CreateEntry("manifest.csv").OpenAsync(cancel);
            await entry.WriteAsync(Encoding.UTF8.GetBytes(_manifest.ToString()), cancel);
        }
    }
}
