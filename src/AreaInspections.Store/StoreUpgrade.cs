using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store;

/// <summary>Brings the tables to the shape this version needs.</summary>
public static class StoreUpgrade
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Applies what is pending; nothing when nothing is. A SQLite file that holds something is copied first, beside itself, named after the upgrade
    /// it was not given yet: <c>inspections.before-20260101120000_Name.db</c>.
    /// </summary>
    /// <returns>Names of what was applied, in order.</returns>
    public static Task<IReadOnlyList<string>> Apply(StoreSettings settings, TimeProvider time, CancellationToken cancel = default) =>
        Apply(new InspectionsDatabase(settings, time), cancel);

    internal static async Task<IReadOnlyList<string>> Apply(InspectionsDatabase database, CancellationToken cancel)
    {
        await using var alone = database.Settings.File is { } file ? await LockOut(file, cancel) : null;
        await using var context = database.Create();
        var pending = await Pending(context, cancel);
        if (pending.Count == 0)
        {
            return pending;
        }

        if (context is SqliteInspectionsContext && await HasTables(context, cancel))
        {
            await ReleaseLock(context, cancel);
            await Copy(context, database.Settings.File!, pending[0], cancel);
        }

        await context.Database.MigrateAsync(cancel);
        return pending;
    }

    internal static async Task<IReadOnlyList<string>> Pending(InspectionsContext context, CancellationToken cancel) =>
        [.. await context.Database.GetPendingMigrationsAsync(cancel)];

    private static async Task<bool> HasTables(InspectionsContext context, CancellationToken cancel) =>
        await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table'").SingleAsync(cancel) > 0;

    /// <summary>
    /// Keeps other processes that start out until it is disposed of. The lock is the operating system's and ends with the process; the empty file stays.
    /// </summary>
    private static async Task<FileStream> LockOut(string file, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        while (true)
        {
            try
            {
                return new FileStream(file + "-start", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file + "-start"))
            {
                await Task.Delay(BetweenTries, cancel);
            }
        }
    }

    /// <summary>A start that was killed while it upgraded leaves a row behind that would be waited for without end; nobody else upgrades now.</summary>
    private static async Task ReleaseLock(InspectionsContext context, CancellationToken cancel)
    {
        try
        {
            await context.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" """, cancel);
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode == 1)
        {
            // The table is not there: no upgrade was ever begun.
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
