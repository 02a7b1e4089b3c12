using System.Data;
using System.Data.Common;
using AreaInspections.Store.Statistics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AreaInspections.Store;

/// <summary>
/// The record as it was at the first question, for questions in plain SQL: short ones take less time than a context takes to be made. Keeps no writer waiting.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly DbTransaction _transaction;
    private readonly DbConnection _connection;

    private Snapshot(DbTransaction transaction, DbConnection connection) => (_transaction, _connection) = (transaction, connection);

    public static async Task<Snapshot> Open(StoreSettings settings, CancellationToken cancel)
    {
        if (settings.Postgres)
        {
            var postgres = new NpgsqlConnection(settings.ConnectionString);
            await postgres.OpenAsync(cancel);
            return new(await postgres.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel), postgres);
        }

        var sqlite = new SqliteConnection(settings.ConnectionString);
        await sqlite.OpenAsync(cancel);
        SqliteDurability.Apply(sqlite);
        return new(sqlite.BeginTransaction(deferred: true), sqlite);
    }

    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, int Value)> asked)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        foreach (var (name, value) in asked)
        {
            command.AddParameter(name, value);
        }

        return command;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
