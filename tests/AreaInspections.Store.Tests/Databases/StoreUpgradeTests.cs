using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Databases;

public sealed class StoreUpgradeTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task The_migrations_say_all_the_model_says(Database database)
    {
        await using var context = (await databases.Open(database)).Context();

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sqlite_makes_and_upgrades_itself()
    {
        var settings = databases.NewSqliteFile();

        var store = await InspectionsStore.Open(settings, TimeProvider.System);

        store.Succeeded.ShouldBeTrue();
        (await store.Value.Record.Areas()).ShouldBeEmpty();
        Directory.GetFiles(Path.GetDirectoryName(settings.File!)!, "*.before-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Processes_that_start_at_the_same_time_make_one_store()
    {
        var settings = databases.NewSqliteFile();

        var stores = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => InspectionsStore.Open(settings, TimeProvider.System))));

        stores.ShouldAllBe(s => s.Succeeded);
        (await stores[0].Value.Record.Areas()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lock_left_behind_by_a_start_that_was_killed_does_not_hold_up_the_next()
    {
        var settings = databases.NewSqliteFile();
        await using var context = new TestStore(settings).Context();
        Directory.CreateDirectory(Path.GetDirectoryName(settings.File!)!);
        await context.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-05 09:30:00.0000000+00:00');
            """);

        var opened = await InspectionsStore.Open(settings, TimeProvider.System).WaitAsync(TimeSpan.FromSeconds(30));

        opened.Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Sqlite_is_copied_before_it_is_upgraded()
    {
        var settings = databases.NewSqliteFile();
        Directory.CreateDirectory(Path.GetDirectoryName(settings.File!)!);
        await using (var old = new SqliteConnection(settings.ConnectionString))
        {
            await old.OpenAsync();
            await using var command = old.CreateCommand();
            command.CommandText = "CREATE TABLE Kept (Word TEXT); INSERT INTO Kept VALUES ('here')";
            await command.ExecuteNonQueryAsync();
        }

        var applied = await StoreUpgrade.Apply(settings, TimeProvider.System);

        var copy = Directory.GetFiles(Path.GetDirectoryName(settings.File!)!, "*.before-*").ShouldHaveSingleItem();
        copy.ShouldEndWith($"inspections.before-{applied[0]}.db");
        await using var context = new TestStore(StoreSettings.SqliteFile(copy)).Context();
        (await context.Database.SqlQuery<string>($"SELECT Word AS Value FROM Kept").SingleAsync()).ShouldBe("here");
    }

    [Fact]
    public async Task Postgres_waits_to_be_upgraded()
    {
        var settings = await databases.NewPostgresDatabase();

        (await InspectionsStore.Open(settings, TimeProvider.System)).Problems.Single().Code.ShouldBe("store.upgrade-waiting");
        (await StoreUpgrade.Apply(settings, TimeProvider.System)).ShouldNotBeEmpty();
        (await StoreUpgrade.Apply(settings, TimeProvider.System)).ShouldBeEmpty();
        (await InspectionsStore.Open(settings, TimeProvider.System)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Postgres_that_is_not_there_is_a_problem_not_a_fault()
    {
        var settings = StoreSettings.FromConnectionString("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2");

        (await InspectionsStore.Open(settings, TimeProvider.System)).Problems.Single().Code.ShouldBe("store.unreachable");
    }

    [Fact]
    public async Task Sqlite_is_set_up_to_keep_what_it_acknowledged()
    {
        await using var context = (await databases.Open(Database.Sqlite)).Context();

        (await context.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
        (await context.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).ShouldBe(2);
        (await context.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()).ShouldBe(1);
        (await context.Database.SqlQuery<int>($"SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync()).ShouldBe(5000);
    }
}
