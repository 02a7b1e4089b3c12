using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Cli.Experiences;

/// <summary><c>inspections experiences rotate</c> and <c>inspections experiences expire</c>.</summary>
internal static class KeepingCommands
{
    public static Command Rotate()
    {
        var command = new Command("rotate", "Locks every account with the first master key of the settings (Experiences:MasterKeys). Can be stopped and begun again.");
        command.SetAction((_, cancel) => Rotate(cancel));
        return command;
    }

    public static Command Expire()
    {
        var command = new Command("expire", "Destroys what the table of retention no longer keeps; the web host does the same every hour.");
        command.SetAction((_, cancel) => Expire(cancel));
        return command;
    }

    private static async Task<int> Rotate(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var progress = new Progress<int>(done => Console.Error.WriteLine($"Locked anew so far: {done}"));
        var rotated = await store.ExperienceUpkeep.Rotate(OpenedStore.ChangeBy("The master key was changed."), progress, cancel);
        Problems.Print(rotated.Problems);
        if (!rotated.Succeeded)
        {
            return ExitCode.Refused;
        }

        var keys = await store.ExperienceUpkeep.MasterKeysInUse(cancel);
        Console.WriteLine(rotated.Value == 0 ? "Everything is locked with the first master key already." : $"Locked anew: {rotated.Value}.");
        Console.WriteLine(keys.Count == 0 ? "No account is kept." : $"Master keys in use: {string.Join(", ", keys)}. Any other can be taken out of the settings.");
        return ExitCode.Done;
    }

    private static async Task<int> Expire(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var expired = await store.ExperienceUpkeep.Expire(RetentionReader.Load(), Options.Today(), OpenedStore.ChangeBy("The time for which it is kept is over."), cancel);
        Console.WriteLine($"Destroyed: {expired.Accounts} accounts, contact details of {expired.Contacts}, {expired.Drafts} forms that were never sent, {expired.Records} records of danger.");
        return ExitCode.Done;
    }
}
