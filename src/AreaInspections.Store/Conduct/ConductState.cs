using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Conduct;

/// <summary>What is stored of inspections under way, to be compared with the history.</summary>
internal static class ConductState
{
    private const string Differs = "columns beside the state say something else";

    /// <param name="told">The state by stream as the last entry has it.</param>
    /// <param name="stored">What is found is added here.</param>
    public static async Task Add(InspectionsContext context, Dictionary<string, string> told, Dictionary<string, string> stored, CancellationToken cancel)
    {
        await foreach (var inspection in context.InspectionsUnderWay.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var stream = Streams.Of(inspection);

            // Only a state that the history knows is read: any other may be anything.
            stored[stream] = told.GetValueOrDefault(stream) == inspection.State && StoredInspection.Of(inspection.Read()) with { State = inspection.State } != inspection ? Differs : inspection.State;
        }

        await foreach (var paper in context.WorkingPapers.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var stream = Streams.Of(paper);
            stored[stream] = told.GetValueOrDefault(stream) == paper.State && paper.Version != VersionOf(paper) ? Differs : paper.State;
        }

        await foreach (var sample in context.TrackedSamples.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            stored[Streams.Of(sample)] = sample.Told();
        }

        // One at a time: files are large.
        foreach (var key in await context.Attachments.AsNoTracking().Select(a => new { a.Inspection, a.Sha256 }).ToListAsync(cancel))
        {
            var stream = Streams.AttachmentOf(key.Inspection, key.Sha256);
            var one = context.Attachments.Where(a => a.Inspection == key.Inspection && a.Sha256 == key.Sha256);
            var found = await Readable.Rows(one, one.Select(a => a.Sha256), _ => one, _ => { }, cancel);
            stored[stream] = found is [var attachment] ? attachment.Told() : "unreadable";
        }
    }

    private static int VersionOf(StoredPaper paper)
    {
        using var state = System.Text.Json.JsonDocument.Parse(paper.State);
        return state.RootElement.TryGetProperty("version", out var version) ? version.GetInt32() : 1;
    }
}
