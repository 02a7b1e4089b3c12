using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store;

/// <summary>Brings the tables to the shape this version needs.</summary>
public static class StoreUpgrade
{
    /// <summary>A start that was killed while it upgraded leaves a lock behind; nothing takes this long.</summary>
    private static readonly TimeSpan LockGivenUp = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Applies what is pending; nothing when nothing is. A SQLite file that holds something is copied first, beside itself, named after the upgrade
    /// it was not given yet: <c>inspections.before-20260101120000_Name.db</c>.
    /// </summary>
    /// <returns>Names of what was applied, in order.</returns>
    public static Task<IReadOnlyList<string>> Apply(StoreSettings settings, TimeProvider time, CancellationToken cancel = default) =>
        Apply(new InspectionsDatabase(settings, time), cancel);

    internal static async Task<IReadOnlyList<string>> Apply(InspectionsDatabase database, CancellationToken cancel)
    {
        if (database.Settings.File is { } file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        await using var context = database.Create();
        var pending = await Pending(context, cancel);
        if (pending.Count == 0)
        {
            return pending;
        }

        if (context is SqliteInspectionsContext && await HasTables(context, cancel))
        {
            await ReleaseLock(context, database.Time, cancel);
            await Copy(context, database.Settings.File!, pending[0], cancel);
        }

        await context.Database.MigrateAsync(cancel);
        return pending;
    }

    internal static async Task<IReadOnlyList<string>> Pending(InspectionsContext context, CancellationToken cancel) =>
        [.. await context.Database.GetPendingMigrationsAsync(cancel)];

    private static async Task<bool> HasTables(InspectionsContext context, CancellationToken cancel) =>
        await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table'").SingleAsync(cancel) > 0;

    private static async Task ReleaseLock(InspectionsContext context, TimeProvider time, CancellationToken cancel)
    {
        var before = time.GetUtcNow().Subtract(LockGivenUp).UtcDateTime;
        try
        {
            await context.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < {before}""", cancel);
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode == 1)
        {
            // No lock was ever taken: the table is not there.
        }
    }

    private static async Task Copy(InspectionsContext context, string file, string upgrade, CancellationToken cancel)
    {
        var copy = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.before-{upgrade}.db");
        if (!File.Exists(copy))
        {
            // A copy of its own making holds what is still in the write-ahead log; it counts only once it is whole.
            var part = copy + ".part";
            File.Delete(part);
            await context.Database.ExecuteSqlAsync($"VACUUM INTO {part}", cancel);
            File.Move(part, copy);
        }
    }
}
