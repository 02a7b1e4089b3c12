using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AreaInspections.Store;

/// <summary>
/// Sets every SQLite connection up so that readers never wait for a writer and what was committed survives a power cut. Up to 32 MiB of pages stay in
/// memory: a search for a common word looks at thousands of findings, and with SQLite's own 2 MiB half of its time goes into reading them again.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;";

    public static SqliteDurability Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous input and output.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
