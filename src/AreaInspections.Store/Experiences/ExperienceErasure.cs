using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>Destroys accounts: keys first, and everything else with them.</summary>
internal static class ExperienceErasure
{
    public static async Task Erase(InspectionsContext context, HistoryWriter history, StoredExperience stored, ExperienceStage stage, DateOnly day, CancellationToken cancel)
    {
        await context.ExperienceParts.Where(p => p.Experience == stored.Id).ExecuteDeleteAsync(cancel);
        var gone = StoredExperience.Of(stored.Read().Gone(stage, day), stored.Receipt);
        context.Update(gone).Property(e => e.Version).OriginalValue = stored.Version;
        await history.Append(Streams.OfExperience(stored.Id), stage == ExperienceStage.Withdrawn ? "withdrawn" : "expired", gone.Told([]), cancel);
    }

    /// <summary>What was destroyed also leaves the files of the database: SQLite at once, PostgreSQL with the next <see cref="SweepAll"/>, since that locks the table.</summary>
    public static async Task Sweep(InspectionsDatabase database, CancellationToken cancel)
    {
        if (!database.Settings.Postgres)
        {
            await SweepAll(database, cancel);
        }
    }

    public static async Task SweepAll(InspectionsDatabase database, CancellationToken cancel)
    {
        await using var context = database.Create();
        foreach (var table in new[] { "ExperienceParts", "Experiences", "ExperienceDrafts" })
        {
            await context.Sweep(table, cancel);
        }
    }
}
