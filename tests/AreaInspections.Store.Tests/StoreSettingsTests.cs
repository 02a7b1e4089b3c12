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

    [Fact]
    public void Master_keys_are_taken_in_their_order_as_long_as_they_go_on()
    {
        var settings = Setting(null, null);
        (settings["Experiences:MasterKeys:0:Id"], settings["Experiences:MasterKeys:0:Key"], settings["Experiences:MasterKeys:1:Id"], settings["Experiences:MasterKeys:3:Id"]) = ("new", "AAAA", "old", "lost");

        StoreSettings.From(settings).MasterKeys.ShouldBe([new("new", "AAAA"), new("old", null)]);
    }

    private static Settings Setting(string? connection, string? folder) => new()
    {
        ["ConnectionStrings:Inspections"] = connection,
        ["AREAINSPECTIONS_DATA"] = folder,
    };

    /// <summary>Configuration of which only single values are asked.</summary>
    private sealed class Settings : Dictionary<string, string?>, IConfiguration
    {
        string? IConfiguration.this[string key]
        {
            get => this.GetValueOrDefault(key);
            set => this[key] = value;
        }

        public IEnumerable<IConfigurationSection> GetChildren() => [];

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
