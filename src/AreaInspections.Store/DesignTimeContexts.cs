using Microsoft.EntityFrameworkCore.Design;

namespace AreaInspections.Store;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteInspectionsContext --output-dir Migrations/Sqlite</c>.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteInspectionsContext>
{
    public SqliteInspectionsContext CreateDbContext(string[] args) =>
        (SqliteInspectionsContext)new InspectionsDatabase(StoreSettings.SqliteFile("design.db"), TimeProvider.System).Create();
}

/// <summary>For <c>dotnet ef migrations add NAME --context PostgresInspectionsContext --output-dir Migrations/Postgres</c>. Needs no server.</summary>
internal sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresInspectionsContext>
{
    public PostgresInspectionsContext CreateDbContext(string[] args) =>
        (PostgresInspectionsContext)new InspectionsDatabase(new StoreSettings("Host=design", true), TimeProvider.System).Create();
}
