using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>Destroys accounts: keys first, and everything else with them.</summary>
internal static class ExperienceErasure
{
    private static readonly string[] s_tables = ["ExperienceParts", "Experiences", "ExperienceDrafts", "SentForms", "ExperienceCounts"];

    public static async Task Erase(InspectionsContext context, HistoryWriter history, StoredExperience stored, ExperienceStage stage, DateOnly day, CancellationToken cancel)
    {
        await context.ExperienceParts.Where(p => p.Experience == stored.Id).ExecuteDeleteAsync(cancel);
        await stored.Become(stored.Read().Gone(stage, day), [], stage == ExperienceStage.Withdrawn ? "withdrawn" : "expired", context, history, cancel);
    }

    /// <summary>What was destroyed also leaves the files of the database: SQLite at once, PostgreSQL with the next <see cref="SweepAll"/>, since that locks the tables.</summary>
    public static async Task Sweep(InspectionsDatabase database, CancellationToken cancel)
    {
        database.Erased(s_tables);
        if (!database.Settings.Postgres)
        {
            await SweepAll(database, cancel);
        }
    }

    /// <summary>Does nothing where nothing was destroyed since the last time.</summary>
    public static Task SweepAll(InspectionsDatabase database, CancellationToken cancel) => database.Sweep(s_tables, cancel);
}
