using System.CommandLine;
using AreaInspections.Areas;
using AreaInspections.Cli.Store;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store;

namespace AreaInspections.Cli.Statistics;

/// <summary><c>inspections statistics import FILE|FOLDER... [--published DATE] [--screen] [--yes]</c>: says what a file would change, then imports it whole or not at all.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> s_paths = new("path") { Description = "Files of official statistics, or folders of them.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<DateOnly?> s_published = Options.Date(
        "--published", "Day on which the files were published, for those that do not say it: where two speak of the same, the one published last stands, else the one imported last.");

    private static readonly Option<bool> s_screen = new("--screen") { Description = "Say what importing would do; change nothing." };
    private static readonly Option<bool> s_yes = new("--yes") { Description = "Do not ask before each file. Without a person at the terminal nothing is asked." };

    public static Command Create()
    {
        var command = new Command("import", "Imports figures of official statistics, each file whole or not at all.") { s_paths, s_published, s_screen, s_yes };
        command.SetAction(Import);
        return command;
    }

    private static async Task<int> Import(ParseResult parsed, CancellationToken cancel)
    {
        var files = StatisticsFile.Find(parsed.GetValue(s_paths)!);
        Problems.Print(files.Problems);
        if (!files.Succeeded || await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var summary = new ImportSummary();
        var run = new Run(store, summary, ask: !parsed.GetValue(s_yes) && !Console.IsInputRedirected && !Console.IsOutputRedirected, parsed.GetValue(s_screen)) { Published = parsed.GetValue(s_published) };
        foreach (var file in files.Value)
        {
            await run.Take(file, cancel);
        }

        return summary.Close();
    }

    private sealed class Run(InspectionsStore store, ImportSummary summary, bool ask, bool screenOnly)
    {
        private readonly AreaRegister _register = AreaRegisterReader.Load();
        private readonly StatisticsCatalogue _catalogue = StatisticsCatalogueReader.Load();
        private bool _ask = ask;

        public DateOnly? Published { get; init; }

        public async Task Take(StatisticsFile file, CancellationToken cancel)
        {
            if (Read(file, cancel) is not { } read)
            {
                return;
            }

            var reading = read with { Published = read.Published ?? Published };
            var screening = await store.Statistics.Screen(reading, _catalogue.Version, cancel);
            if (!screening.Succeeded)
            {
                summary.Refused(file, screening.Problems);
                return;
            }

            ScreeningLines.Write(Console.Out, screening.Value);
            if (screening.Value.AlreadyImported)
            {
                summary.AlreadyThere();
            }
            else if (screenOnly || !Wanted())
            {
                summary.Screened();
            }
            else
            {
                using var meter = new ProgressLine(file.Name);
                var receipt = await store.Statistics.Import(reading, _catalogue.Version, OpenedStore.ChangeBy("imported from a published file"), meter.Writing, cancel);
                meter.Clear();
                summary.Imported(file, receipt);
            }
        }

        private StatisticsReading? Read(StatisticsFile file, CancellationToken cancel)
        {
            using var meter = new ProgressLine(file.Name);
            try
            {
                var reading = StatisticsFileReader.Read(file.Path, _register, _catalogue, meter.Reading, cancel);
                meter.Clear();
                summary.Read(file, reading);
                return reading.Value;
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                meter.Clear();
                summary.Refused(file, [new Problem("statistics.file-closed", $"{file.Name} could not be opened: {closed.Message} Close it elsewhere or check who may read it, then import it again.")]);
                return null;
            }
        }

        private bool Wanted()
        {
            if (!_ask)
            {
                return true;
            }

            Console.Write("  Import it? [y]es, [n]o, [a]ll that follow: ");
            var answer = Console.ReadLine()?.Trim().ToUpperInvariant() ?? "";
            _ask = answer is not ("A" or "ALL");
            return answer is "Y" or "YES" or "A" or "ALL";
        }
    }
}
