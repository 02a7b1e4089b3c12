using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Antiforgery;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>How a journal and the server talk: it sends items with their hashes and hears which are durable; it asks for what has arrived since.</summary>
internal static class EvidenceItems
{
    /// <summary>Items of one sending.</summary>
    public const int MostAtOnce = 500;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void MapEvidenceItems(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/items", Since).Needs(Sight.Team | Sight.Review);
        routes.MapPost("/evidence/items", Take).Needs(Sight.Team | Sight.Review);
    }

    /// <summary>The script that opens the journal without a network, at an address under which it may look after the pages of inspections and no others.</summary>
    public static void MapJournalWorker(this IEndpointRouteBuilder routes) => routes
        .MapGet(WorkLinks.Inspections + "/journal-worker.js", (IWebHostEnvironment site) => Results.Stream(site.WebRootFileProvider.GetFileInfo("assets/journal-worker.js").CreateReadStream(), "text/javascript"))
        .WithMetadata(PublicAnswer.Mark);

    /// <remarks>The answer brings the token that sending needs, so that a page opened long ago, or without a network, gets a new one.</remarks>
    private static async Task<IResult> Since(HttpContext http, InspectionAccess access, EvidenceStore evidence, IAntiforgery antiforgery, CancellationToken cancel)
    {
        var (inspection, person) = (access.Asked!, Member.Of(http)!.Person);
        var since = int.TryParse(http.Request.Query["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
        var all = await evidence.Since(inspection.Id, 0, cancel);
        var seen = new EvidenceInSight(inspection, person, [.. all.Select(e => e.Item)]);
        return Results.Json(
            new Arrivals(
                person.Email,
                antiforgery.GetAndStoreTokens(http).RequestToken!,
                all.Count == 0 ? 0 : all[^1].Sequence,
                [.. all.Where(e => e.Sequence > since && !seen.IsHidden(e.Item.Id)).Select(e => new Arrival(e.Sequence, e.Hash, e.ReceivedAt, JsonSerializer.Deserialize<JsonElement>(EvidenceHash.Canonical(e.Item))))],
                [.. seen.ReplacedOutOfSight]),
            s_json);
    }

    private static async Task<IResult> Take(HttpContext http, InspectionAccess access, EvidenceIntake intake, IAntiforgery antiforgery, CancellationToken cancel)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Refused(new("evidence.token", "The sending lacks the token of the page. Ask for what has arrived: the answer brings a new one. Then send again."));
        }

        if (!access.Sight.HasFlag(Sight.Team))
        {
            return Results.NotFound(); // reviewers read evidence and write none
        }

        JsonElement root;
        try
        {
            using var sent = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: cancel);
            root = sent.RootElement.Clone();
        }
        catch (Exception broken) when (broken is JsonException or BadHttpRequestException)
        {
            return Refused(new("evidence.json", "What arrived is no JSON, or too much of it. Send one note, or several in an array, each as {\"item\": …, \"hash\": …}."));
        }

        IReadOnlyList<JsonElement> each = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
        if (each.Count > MostAtOnce)
        {
            return Refused(new("evidence.too-many-at-once", $"{each.Count} notes came at once; {MostAtOnce} are the most. Send them in parts."));
        }

        IReadOnlyList<Result<(EvidenceItem Item, string Hash)>> read = [.. each.Select(Read)];
        var taken = new Queue<Result<EvidenceReceipt>>(await intake.Take(access.Asked!, Member.Of(http)!.Person, [.. read.Where(r => r.Succeeded).Select(r => r.Value)], cancel));
        return Results.Json(new Answers([.. read.Select((r, i) => r.Succeeded ? Answer.Of(r.Value.Item.Id.ToString(), taken.Dequeue()) : new Answer(IdOf(each[i])) { Problems = r.Problems })]), s_json);
    }

    private static IResult Refused(Problem problem) => Results.Json(new { problems = new[] { problem } }, s_json, statusCode: StatusCodes.Status400BadRequest);

    private static Result<(EvidenceItem Item, string Hash)> Read(JsonElement one)
    {
        try
        {
            return one.ValueKind == JsonValueKind.Object && one.TryGetProperty("item", out var item) && item.ValueKind == JsonValueKind.Object && one.TryGetProperty("hash", out var hash)
                ? (EvidenceHash.Read(item.GetRawText()), hash.GetString() ?? "")
                : new Problem("evidence.unreadable", "A note has to come as {\"item\": …, \"hash\": …}.");
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidOperationException or JsonException)
        {
            return new Problem("evidence.unreadable", $"The note is not written as notes are: {wrong.Message} Keep it on the device and hand out its journal.");
        }
    }

    private static string? IdOf(JsonElement one) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty("item", out var item) && item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) ? id.ToString() : null;

    /// <param name="Person">Sign-in name of who asked.</param>
    /// <param name="Token">Sent back in the header <c>RequestVerificationToken</c>.</param>
    /// <param name="UpTo">Place of the last item that has arrived, whoever may read it.</param>
    /// <param name="Replaced">Ids of items whose place was taken by items the person may not read.</param>
    private sealed record Arrivals(string Person, string Token, int UpTo, IReadOnlyList<Arrival> Items, IReadOnlyList<Guid> Replaced);

    private sealed record Arrival(int Sequence, string Hash, DateTime ReceivedAt, JsonElement Item);

    private sealed record Answers(IReadOnlyList<Answer> All);

    /// <summary>A receipt, or the problems for which an item was refused.</summary>
    private sealed record Answer(string? Id)
    {
        public string? Hash { get; init; }

        public int? Sequence { get; init; }

        public DateTime? ReceivedAt { get; init; }

        public bool? AlreadyThere { get; init; }

        public IReadOnlyList<Problem>? Problems { get; init; }

        public static Answer Of(string id, Result<EvidenceReceipt> taken) => taken.Succeeded
            ? new(id) { Hash = taken.Value.Hash, Sequence = taken.Value.Sequence, ReceivedAt = taken.Value.ReceivedAt, AlreadyThere = taken.Value.AlreadyThere }
            : new(id) { Problems = taken.Problems };
    }
}
