using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace AreaInspections.Store.Tests.Databases;

/// <summary>
/// The server named by <c>AREAINSPECTIONS_TEST_POSTGRES</c>, or a private one in a temporary folder of its own, reached by a socket and gone after
/// the tests. Several may run in one process.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly List<string> _made = [];
    private string? _connection;
    private string? _folder;
    private string? _programs;

    /// <summary>Why there is no server; absent when there is one.</summary>
    public string? Missing { get; private set; }

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer { _connection = Environment.GetEnvironmentVariable("AREAINSPECTIONS_TEST_POSTGRES") };
        if (string.IsNullOrEmpty(server._connection))
        {
            await server.StartPrivate();
        }

        return server;
    }

    /// <returns>Connection string of the new database.</returns>
    public async Task<string> CreateDatabase(string name, string? template)
    {
        await Execute($"CREATE DATABASE \"{name}\"" + (template is null ? "" : $" TEMPLATE \"{template}\""));
        lock (_made)
        {
            _made.Add(name);
        }

        return new NpgsqlConnectionStringBuilder(_connection) { Database = name, MaxPoolSize = 5, ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null && Directory.Exists(_folder))
        {
            await Run(Path.Combine(_programs!, "pg_ctl"), "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate");
            Directory.Delete(_folder, recursive: true);
        }
        else if (Missing is null)
        {
            foreach (var name in _made)
            {
                await Execute($"DROP DATABASE \"{name}\" WITH (FORCE)");
            }
        }
    }

    private async Task StartPrivate()
    {
        _programs = FindPrograms();
        if (_programs is null)
        {
            Missing = "No PostgreSQL: neither AREAINSPECTIONS_TEST_POSTGRES is set nor are initdb and pg_ctl installed.";
            return;
        }

        var folder = Path.Combine(Path.GetTempPath(), $"inspections-pg-{Guid.NewGuid():n}"[..24]);
        var data = Path.Combine(folder, "data");
        var started = await Run("mkdir", "-m", "700", folder)
            && await Run(Path.Combine(_programs, "initdb"), "-D", data, "-U", "inspections", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
            && await Run(
                Path.Combine(_programs, "pg_ctl"), "start", "-w", "-D", data, "-l", Path.Combine(folder, "log"),
                "-o", $"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=200");
        _folder = folder;
        _connection = $"Host={folder};Username=inspections;Database=postgres";
        Missing = started ? null : "PostgreSQL is installed but could not be started for the tests.";
    }

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_connection!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static string? FindPrograms()
    {
        var versions = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(Version).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return versions.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")));
    }

    private static int Version(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    /// <remarks>PostgreSQL refuses to run as root; the account its package makes is taken then.</remarks>
    private static async Task<bool> Run(string program, params string[] arguments)
    {
        string[] asPostgres = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
        string[] line = [.. asPostgres, program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // The program is not there.
            return false;
        }
    }
}
