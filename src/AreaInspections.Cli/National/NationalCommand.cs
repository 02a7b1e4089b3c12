using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Hosting;
using AreaInspections.National;

namespace AreaInspections.Cli.National;

/// <summary><c>inspections national [--as-at DATE] [--edition E] [--rule R] [--out DIR]</c>: the national findings report.</summary>
internal static class NationalCommand
{
    private static readonly Option<DateOnly?> s_asAt = Options.AsAt();
    private static readonly Option<string?> s_edition = new("--edition") { Description = "Edition of the framework, 2016 or 2023; the latest with inspections on the date where it is left out." };
    private static readonly Option<CountingRule> s_rule = new("--rule") { Description = "Whether inspections count that had begun, or that were published, by the date.", DefaultValueFactory = _ => CountingRule.Published };
    private static readonly Option<DirectoryInfo?> s_out = new("--out") { Description = "Folder for the report; the key findings are printed where it is left out.", HelpName = "DIR" };

    public static Command Create()
    {
        s_edition.AcceptOnlyFromAmong("2016", "2023");
        var command = new Command("national", "Writes the national findings report: HTML, JSON, and CSV with its metadata.") { s_asAt, s_edition, s_rule, s_out };
        command.Subcommands.Add(FreezeCommand.Create(s_asAt, s_edition, s_rule));
        command.SetAction(Write);
        return command;
    }

    private static async Task<int> Write(ParseResult parsed, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var record = await SeededStore.NationalRecord(store, cancel);
        var report = NationalReport.Build(record, parsed.GetValue(s_asAt) ?? Options.Today(), parsed.GetValue(s_edition), parsed.GetValue(s_rule));
        Console.WriteLine($"As at {BritishDate.Of(report.AsAt)}, {report.Edition} framework: {report.InspectionsToDate}.");
        foreach (var claim in report.KeyFindings)
        {
            Console.WriteLine($"- {claim.Sentence}");
        }

        if (parsed.GetValue(s_out) is { } folder)
        {
            foreach (var file in ReportFolder.Write(report, folder.FullName))
            {
                Console.WriteLine(file);
            }
        }

        return ExitCode.Done;
    }
}
