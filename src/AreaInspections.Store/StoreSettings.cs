using System.Data.Common;
using AreaInspections.Store.Experiences;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace AreaInspections.Store;

/// <summary>Which database holds the record.</summary>
/// <param name="Postgres">PostgreSQL; SQLite otherwise.</param>
public sealed record StoreSettings(string ConnectionString, bool Postgres)
{
    /// <summary>Keys that lock families' accounts; see <see cref="Experiences.MasterKeys"/>. Empty where none is set.</summary>
    public IReadOnlyList<MasterKeySetting> MasterKeys { get; init; } = [];

    /// <summary>
    /// <c>ConnectionStrings:Inspections</c> names the database: PostgreSQL when it has a <c>Host</c> or <c>Server</c>, SQLite otherwise. Without it,
    /// SQLite in <c>inspections.db</c> in the folder <c>AREAINSPECTIONS_DATA</c>, or in <c>data</c> under the working directory.
    /// </summary>
    public static StoreSettings From(IConfiguration configuration) =>
        From(configuration["ConnectionStrings:Inspections"], configuration["AREAINSPECTIONS_DATA"]) with { MasterKeys = MasterKeySetting.Of(configuration) };

    /// <summary>The same settings where there is no host: <c>ConnectionStrings__Inspections</c> and <c>AREAINSPECTIONS_DATA</c>.</summary>
    public static StoreSettings FromEnvironment() => From(
        Environment.GetEnvironmentVariable("ConnectionStrings__Inspections"), Environment.GetEnvironmentVariable("AREAINSPECTIONS_DATA")) with
    { MasterKeys = MasterKeySetting.FromEnvironment() };

    public static StoreSettings FromConnectionString(string connection)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connection };
        return parts.ContainsKey("Host") || parts.ContainsKey("Server") ? new(connection, true) : SqliteFile(new SqliteConnectionStringBuilder(connection).DataSource);
    }

    /// <param name="path">Made, with its folder, where it is not there.</param>
    public static StoreSettings SqliteFile(string path) => new(
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = 5, ForeignKeys = true }.ConnectionString, false);

    /// <summary>Path of the SQLite file; absent for PostgreSQL.</summary>
    public string? File => Postgres ? null : new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>Folder of the embedded database and of what is kept beside it: <c>AREAINSPECTIONS_DATA</c>, or <c>data</c> under the working directory.</summary>
    public static string FolderFromEnvironment() => Folder(Environment.GetEnvironmentVariable("AREAINSPECTIONS_DATA"));

    private static string Folder(string? named) => string.IsNullOrEmpty(named) ? "data" : named;

    private static StoreSettings From(string? connection, string? folder) => string.IsNullOrEmpty(connection)
        ? SqliteFile(Path.Combine(Folder(folder), "inspections.db"))
        : FromConnectionString(connection);
}
