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
            var stream = History.Streams.Of(inspection);

            // Only a state that the history knows is read: any other may be anything.
            stored[stream] = told.GetValueOrDefault(stream) == inspection.State && StoredInspection.Of(inspection.Read()) with { State = inspection.State } != inspection ? Differs : inspection.State;
        }

        await foreach (var paper in context.WorkingPapers.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var stream = History.Streams.Of(paper);
            stored[stream] = told.GetValueOrDefault(stream) == paper.State && paper.Version != VersionOf(paper) ? Differs : paper.State;
        }

        var attachments = await context.Attachments.AsNoTracking().Select(a => new { a.Inspection, a.Sha256 }).ToListAsync(cancel);
        foreach (var key in attachments)
        {
            // One at a time: files are large.
            var attachment = await context.Attachments.AsNoTracking().SingleAsync(a => a.Inspection == key.Inspection && a.Sha256 == key.Sha256, cancel);
            stored[History.Streams.Of(attachment)] = attachment.Told();
        }
    }

    private static int VersionOf(StoredPaper paper)
    {
        using var state = System.Text.Json.JsonDocument.Parse(paper.State);
        return state.RootElement.TryGetProperty("version", out var version) ? version.GetInt32() : 1;
    }
}
