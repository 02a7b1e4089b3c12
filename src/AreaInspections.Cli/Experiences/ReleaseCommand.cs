using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Cli.Experiences;

/// <summary><c>inspections experiences release</c>: counts families' accounts and lets out what may leave. The site does the same once a day.</summary>
internal static class ReleaseCommand
{
    public static Command Create()
    {
        var command = new Command("release", "Counts families' accounts and publishes the numbers that may leave.");
        command.SetAction((_, cancel) => Release(cancel));
        return command;
    }

    private static async Task<int> Release(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var released = await store.Counts.Release(FormReader.Load(), Options.Today(), OpenedStore.ChangeBy("numbers about families' accounts were counted"), cancel);
        Problems.Print(released.Problems);
        if (!released.Succeeded)
        {
            return ExitCode.Refused;
        }

        var (left, held, _) = released.Value;
        Console.WriteLine($"{left.Count} tables left; {held.Count} were held back, so that nobody can be known by a difference.");
        foreach (var why in held.GroupBy(h => h.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {why.Count()} × {why.Key}");
        }

        return ExitCode.Done;
    }
}
