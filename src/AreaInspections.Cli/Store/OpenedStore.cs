using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Inspections;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;
using Microsoft.Extensions.Configuration;

namespace AreaInspections.Cli.Store;

/// <summary>The store a command works on, with the public record in it.</summary>
internal static class OpenedStore
{
    /// <summary>Where the environment says it is; see docs/operations.md.</summary>
    public static StoreSettings Settings() => StoreSettings.From(new ConfigurationBuilder().AddEnvironmentVariables().Build());

    /// <returns>The store, or nothing after the problem has been printed.</returns>
    public static async Task<InspectionsStore?> Open(CancellationToken cancel)
    {
        var opened = await InspectionsStore.Open(Settings(), TimeProvider.System, cancel);
        if (!opened.Succeeded)
        {
            Problems.Print(opened.Problems);
            return null;
        }

        await opened.Value.Record.Load(
            new RecordSeed(AreaRegisterReader.Load().All, PublicInspections.Load(), CodedFacts.Load()),
            ChangeBy("the public record this version brings along"),
            cancel);
        return opened.Value;
    }

    /// <param name="why">Why something is written, for the history.</param>
    public static Change ChangeBy(string why) => new($"{Environment.UserName} (command line)", why);
}
