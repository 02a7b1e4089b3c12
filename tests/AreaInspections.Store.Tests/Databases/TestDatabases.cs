using Microsoft.Data.Sqlite;
using Npgsql;

namespace AreaInspections.Store.Tests.Databases;

/// <summary>Gives every test an empty database of its own, copied from one that was migrated once.</summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inspections-store-").FullName;
    private readonly Lazy<Task<PostgresServer>> _postgres = new(PostgresServer.Start);
    private readonly Lazy<Task<string>> _sqliteTemplate;
    private readonly Lazy<Task<string>> _postgresTemplate;
    private int _count;

    public TestDatabases()
    {
        _sqliteTemplate = new(async () =>
        {
            var settings = NewSqliteFile();
            await StoreUpgrade.Apply(settings, TimeProvider.System);
            SqliteConnection.ClearAllPools();
            return settings.File!;
        });
        _postgresTemplate = new(async () =>
        {
            var server = await _postgres.Value;
            var settings = StoreSettings.FromConnectionString(await server.CreateDatabase($"inspections_template_{Environment.ProcessId}", template: null));
            await StoreUpgrade.Apply(settings, TimeProvider.System);
            NpgsqlConnection.ClearAllPools();
            return $"inspections_template_{Environment.ProcessId}";
        });
    }

    /// <summary>Settings for a file that is not there yet.</summary>
    public StoreSettings NewSqliteFile() =>
        StoreSettings.SqliteFile(Path.Combine(_folder, $"{Interlocked.Increment(ref _count)}", "inspections.db"));

    /// <summary>Settings for an empty PostgreSQL database without tables; skips the test visibly where there is no server.</summary>
    public async Task<StoreSettings> NewPostgresDatabase() => StoreSettings.FromConnectionString(
        await (await Postgres()).CreateDatabase($"inspections_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}", template: null));

    /// <summary>A migrated database without rows.</summary>
    public async Task<TestStore> Open(Database database)
    {
        if (database == Database.Sqlite)
        {
            var settings = NewSqliteFile();
            Directory.CreateDirectory(Path.GetDirectoryName(settings.File!)!);
            File.Copy(await _sqliteTemplate.Value, settings.File!);
            return new TestStore(settings);
        }

        var server = await Postgres();
        var name = $"inspections_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        return new TestStore(StoreSettings.FromConnectionString(await server.CreateDatabase(name, await _postgresTemplate.Value)));
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (_postgres.IsValueCreated)
        {
            await (await _postgres.Value).DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task<PostgresServer> Postgres()
    {
        var server = await _postgres.Value;
        if (server.Missing is { } reason)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        return server;
    }
}
