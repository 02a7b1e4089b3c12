using System.CommandLine;
using AreaInspections.Cli.Reports.Fetching;
using AreaInspections.Readers.Areas;
using AreaInspections.Store;

namespace AreaInspections.Cli.Reports;

/// <summary><c>inspections fetch [AREA|URN...] [--all] [--out DIR] [--store] [--dry-run]</c>: gets published letters and reports, politely.</summary>
internal static class FetchCommand
{
    private static readonly Argument<string[]> s_areas = new("area") { Description = "Areas by name, code or Ofsted URN; a name of several words in quotes.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> s_all = new("--all") { Description = "Every local area of the register." };
    private static readonly Option<DirectoryInfo?> s_out = new("--out") { Description = "Folder for the files; fetched, beside the database, where it is left out.", HelpName = "DIR" };
    private static readonly Option<string?> s_site = new("--site") { Description = "Another site with the same pages; its provider pages with {urn} in the address where they lie elsewhere.", HelpName = "ADDRESS" };
    private static readonly Option<double?> s_pause = new("--pause") { Description = "Seconds between requests; 2 where it is left out, and not less.", HelpName = "SECONDS" };
    private static readonly Option<bool> s_store = new("--store") { Description = "Read the files and keep the reports in the store." };
    private static readonly Option<bool> s_dryRun = new("--dry-run") { Description = "Read the pages and say what would be fetched; write nothing." };

    public static Command Create()
    {
        var command = new Command("fetch", "Gets published letters and reports from the provider pages of local areas.") { s_areas, s_all, s_out, s_site, s_pause, s_store, s_dryRun };
        command.SetAction(Fetch);
        return command;
    }

    private static async Task<int> Fetch(ParseResult parsed, CancellationToken cancel)
    {
        var look = parsed.GetValue(s_dryRun);
        var all = parsed.GetValue(s_all);
        var providers = Providers.Choose(parsed.GetValue(s_areas) ?? [], all, AreaRegisterReader.Load());
        var settings = FetchSettings.From(parsed.GetValue(s_site), parsed.GetValue(s_pause));
        if (!providers.Succeeded || !settings.Succeeded)
        {
            Problems.Print([.. providers.Problems, .. settings.Problems]);
            return ExitCode.Refused;
        }

        var path = parsed.GetValue(s_out)?.FullName ?? Path.Combine(StoreSettings.FolderFromEnvironment(), "fetched");
        var opened = FetchedFolder.Open(path, look);
        if (!opened.Succeeded)
        {
            Problems.Print(opened.Problems);
            return ExitCode.Refused;
        }

        var summary = new FetchSummary(Console.Out, Console.Error, look);
        IReadOnlyList<string> files = [];
        using (var folder = opened.Value)
        {
            try
            {
                summary.WithoutPage(providers.Value.WithoutPage, byName: !all);
                files = await new FetchRun(settings.Value, folder, summary, TimeProvider.System).Fetch(providers.Value.Pages, look, cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                summary.Stopped();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                summary.Close();
                Problems.Print([new Problem("fetch.folder", $"The folder {path} cannot be written: {refused.Message} Free some space or check who may write there, then run the same command again.")]);
                return ExitCode.Refused;
            }
        }

        var code = summary.Close();
        return parsed.GetValue(s_store) && files.Count > 0 && !look ? Math.Max(code, await Store(files, cancel)) : code;
    }

    private static async Task<int> Store(IReadOnlyList<string> files, CancellationToken cancel)
    {
        Console.WriteLine();
        var found = ReportFiles.Find(files);
        Problems.Print(found.Problems);
        return found.Succeeded ? await ReadCommand.ReadAndStore(found.Value, null, new ReadingSummary(), cancel) : ExitCode.Refused;
    }
}
