using System.CommandLine;
using AreaInspections.Cli.Store;

namespace AreaInspections.Cli.Reports;

/// <summary><c>inspections read FILE|FOLDER [--json OUT] [--store]</c>: reads published reports, codes their findings, and keeps them.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> s_paths = new("path") { Description = "Files, or folders of PDF files.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<DirectoryInfo?> s_json = new("--json") { Description = "Folder for one JSON file a report.", HelpName = "OUT" };
    private static readonly Option<bool> s_store = new("--store") { Description = "Keep the reports in the store. The same file again changes nothing." };

    public static Command Create()
    {
        var command = new Command("read", "Reads published letters and reports into fields, findings and themes.") { s_paths, s_json, s_store };
        command.SetAction(Read);
        return command;
    }

    private static async Task<int> Read(ParseResult parsed, CancellationToken cancel)
    {
        var files = ReportFiles.Find(parsed.GetValue(s_paths)!);
        if (!files.Succeeded)
        {
            Problems.Print(files.Problems);
            return ExitCode.Refused;
        }

        var summary = new ReadingSummary();
        var jsonFolder = parsed.GetValue(s_json)?.FullName;
        if (parsed.GetValue(s_store))
        {
            return await ReadAndStore(files.Value, jsonFolder, summary, cancel);
        }

        foreach (var read in ReadingBatch.Read(files.Value, jsonFolder, keepBytes: false, cancel))
        {
            summary.Add(read);
        }

        return summary.Close();
    }

    // Apart, so that reading alone never loads the database.
    internal static async Task<int> ReadAndStore(IReadOnlyList<ReportFile> files, string? jsonFolder, ReadingSummary summary, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var change = OpenedStore.ChangeBy("read from a published file");
        foreach (var read in ReadingBatch.Read(files, jsonFolder, keepBytes: true, cancel))
        {
            summary.Add(read);
            if (read.Report is { } report)
            {
                summary.AddStored(read, await store.Reports.Store(report, read.Bytes, change, cancel));
            }
        }

        return summary.Close();
    }
}
