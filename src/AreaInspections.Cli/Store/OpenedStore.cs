using AreaInspections.Hosting;
using AreaInspections.Store;
using AreaInspections.Store.History;

namespace AreaInspections.Cli.Store;

/// <summary>The store a command works on, with the public record in it.</summary>
internal static class OpenedStore
{
    private static readonly string s_who = $"{Environment.UserName} (command line)";

    /// <returns>The store, or nothing after the problem has been printed.</returns>
    public static async Task<InspectionsStore?> Open(CancellationToken cancel)
    {
        var opened = await SeededStore.Open(StoreSettings.FromEnvironment(), TimeProvider.System, s_who, cancel);
        Problems.Print(opened.Problems);
        return opened.Succeeded ? opened.Value : null;
    }

    /// <param name="why">Why something is written, for the history.</param>
    public static Change ChangeBy(string why) => new(s_who, why);
}
