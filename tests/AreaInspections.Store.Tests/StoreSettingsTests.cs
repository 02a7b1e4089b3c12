using Microsoft.Extensions.Configuration;

namespace AreaInspections.Store.Tests;

public sealed class StoreSettingsTests
{
    [Theory]
    [InlineData(null, null, "data/inspections.db")]
    [InlineData(null, "elsewhere", "elsewhere/inspections.db")]
    [InlineData("Data Source=named.db", "elsewhere", "named.db")]
    public void Sqlite_lies_where_it_is_said_to(string? connection, string? folder, string expected)
    {
        var settings = StoreSettings.From(Setting(connection, folder));

        settings.Postgres.ShouldBeFalse();
        settings.File.ShouldBe(Path.GetFullPath(expected));
    }

    [Theory]
    [InlineData("Host=db;Database=inspections")]
    [InlineData("Server=db;Database=inspections")]
    public void A_host_means_postgres(string connection) => StoreSettings.From(Setting(connection, null)).Postgres.ShouldBeTrue();

    private static Settings Setting(string? connection, string? folder) => new()
    {
        ["ConnectionStrings:Inspections"] = connection,
        ["AREAINSPECTIONS_DATA"] = folder,
    };

    /// <summary>Configuration of which only single values are asked.</summary>
    private sealed class Settings : Dictionary<string, string?>, IConfiguration
    {
        public IEnumerable<IConfigurationSection> GetChildren() => [];

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
