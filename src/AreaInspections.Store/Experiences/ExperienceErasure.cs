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

    /// <summary>
    /// What was destroyed also leaves the files of the database: SQLite overwrites it (<c>secure_delete</c>) and its write-ahead log is emptied; PostgreSQL gives the
    /// space free.
    /// </summary>
    public static async Task Sweep(InspectionsDatabase database, CancellationToken cancel)
    {
        await using var context = database.Create();
        if (database.Settings.Postgres)
        {
            await context.Database.ExecuteSqlAsync($"""VACUUM "Experiences", "ExperienceParts", "ExperienceDrafts" """, cancel);
        }
        else
        {
            await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }
    }
}
