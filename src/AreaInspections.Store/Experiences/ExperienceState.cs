using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>What is stored of accounts, as the history tells it; nothing is unlocked for that.</summary>
internal static class ExperienceState
{
    private const string Differs = "columns beside the state say something else";

    /// <param name="told">The state by stream as the last entry has it.</param>
    /// <param name="stored">What is found is added here.</param>
    public static async Task Add(InspectionsContext context, Dictionary<string, string> told, Dictionary<string, string> stored, CancellationToken cancel)
    {
        foreach (var counts in await context.ExperienceCounts.AsNoTracking().ToListAsync(cancel))
        {
            stored[counts.Stream] = counts.Told();
        }

        foreach (var sent in await context.SentForms.AsNoTracking().Join(context.ExperienceDrafts, s => s.Id, d => d.Id, (s, d) => new { Sent = s, Draft = d }).ToListAsync(cancel))
        {
            stored[Streams.OfExperience(sent.Sent.Id)] = sent.Sent.Told(sent.Draft);
        }

        var parts = (await context.ExperienceParts.AsNoTracking().ToListAsync(cancel)).ToLookup(p => p.Experience);
        await foreach (var row in context.Experiences.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var (stream, found) = (Streams.OfExperience(row.Id), row.Told(parts[row.Id]));

            // Only a state that the history knows is read: any other may be anything.
            stored[stream] = told.GetValueOrDefault(stream) == found && StoredExperience.Of(row.Read(), row.Receipt) with { State = row.State } != row ? Differs : found;
        }
    }
}
