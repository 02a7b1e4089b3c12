using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Documents.National;
using AreaInspections.Hosting;
using AreaInspections.National;
using AreaInspections.Store.National;

namespace AreaInspections.Cli.National;

/// <summary><c>inspections national freeze --title T [--as-at DATE] [--edition E] [--rule R] [--note N]</c>: keeps the report as it is now under a permanent address.</summary>
internal static class FreezeCommand
{
    private static readonly Option<string> s_title = new("--title") { Description = "Name of the release, part of its address.", HelpName = "TITLE", Required = true };
    private static readonly Option<string?> s_note = new("--note") { Description = "What is to stand beside it.", HelpName = "TEXT" };

    public static Command Create(Option<DateOnly?> asAt, Option<string?> edition, Option<CountingRule> rule)
    {
        var command = new Command("freeze", "Keeps the report as it is now for ever, under an address of its own.") { s_title, s_note, asAt, edition, rule };
        command.SetAction((parsed, cancel) => Freeze(parsed, parsed.GetValue(asAt) ?? Options.Today(), parsed.GetValue(edition), parsed.GetValue(rule), cancel));
        return command;
    }

    private static async Task<int> Freeze(ParseResult parsed, DateOnly asAt, string? edition, CountingRule rule, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var report = NationalReport.Build(await SeededStore.NationalRecord(store, cancel), asAt, edition, rule);
        var draft = new ReleaseDraft(report, parsed.GetRequiredValue(s_title), [.. NationalFiles.Write(report).Select(f => (f.Name, f.Content))]) { Note = parsed.GetValue(s_note) };
        var frozen = await store.Releases.Freeze(draft, OpenedStore.ChangeBy("a national report was frozen"), cancel);
        Problems.Print(frozen.Problems);
        if (!frozen.Succeeded)
        {
            return ExitCode.Refused;
        }

        var (release, already) = frozen.Value;
        Console.WriteLine($"{(already ? "Already frozen" : "Frozen")} as {release.Id}: as at {BritishDate.Of(release.AsAt)}, {release.Edition} framework, {report.InspectionsToDate}, {release.Claims.Count} claims, {release.Files.Count} files.");
        Console.WriteLine($"Address: /national/releases/{release.Id}");
        Console.WriteLine($"Content hash (SHA-256): {release.ContentHash}");
        return ExitCode.Done;
    }
}
