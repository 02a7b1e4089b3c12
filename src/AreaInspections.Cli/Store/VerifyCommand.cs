using System.CommandLine;

namespace AreaInspections.Cli.Store;

/// <summary><c>inspections verify</c>: checks that nobody altered the history or what it tells of.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Checks the history of every record and says where it breaks.");
        command.SetAction((_, cancel) => Verify(cancel));
        return command;
    }

    private static async Task<int> Verify(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var check = await store.History.Verify(cancel);
        foreach (var broken in check.Breaks)
        {
            Console.WriteLine(broken.Sentence);
        }

        Console.WriteLine(check.Holds
            ? $"The history holds: {check.Entries} entries in {check.Streams} streams. Seal {check.Seal}"
            : $"The history breaks in {check.Breaks.Count} places, of {check.Entries} entries in {check.Streams} streams.");
        return check.Holds ? ExitCode.Done : ExitCode.LookNeeded;
    }
}
