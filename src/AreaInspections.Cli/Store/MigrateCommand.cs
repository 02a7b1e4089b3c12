using System.CommandLine;
using AreaInspections.Store;

namespace AreaInspections.Cli.Store;

/// <summary><c>inspections migrate</c>: brings the database to this version. SQLite does it by itself after a copy; PostgreSQL waits for this.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database to this version.");
        command.SetAction(async (_, cancel) =>
        {
            var applied = await StoreUpgrade.Apply(StoreSettings.FromEnvironment(), TimeProvider.System, cancel);
            Console.WriteLine(applied.Count == 0 ? "The database is at this version already." : $"Applied: {string.Join(", ", applied)}");
            return await OpenedStore.Open(cancel) is null ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }
}
