using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace AreaInspections.Store;

/// <summary>
/// Sets every SQLite connection up so that readers never wait for a writer and what was committed survives a power cut, and that what was
/// deleted is overwritten. Up to 32 MiB of pages stay in
/// memory: a search for a common word looks at thousands of findings, and with SQLite's own 2 MiB half of its time goes into reading them again.
/// </summary>
/// <remarks>
/// Connections are lent from a pool and keep what they were told, so each is told once in its life.
/// </remarks>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000;";

    private static readonly ConditionalWeakTable<sqlite3, object> s_told = [];

    public static SqliteDurability Instance { get; } = new();

    /// <param name="connection">Open.</param>
    public static void Apply(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || s_told.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        s_told.AddOrUpdate(handle, handle);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous input and output.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
