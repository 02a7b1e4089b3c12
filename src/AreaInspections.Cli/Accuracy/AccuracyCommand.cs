using System.CommandLine;
using AreaInspections.Cli.Reports;
using AreaInspections.Findings.Accuracy;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Publishing;
using AreaInspections.Readers.Reports.Accuracy;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Accuracy;

/// <summary>
/// <c>inspections accuracy --reports DIR --gold DIR --coding FILE</c>: measures the reader against records corrected by hand, and the suggested
/// themes by cross-validation; prints both and writes them as a page and as the data that the site shows.
/// </summary>
internal static class AccuracyCommand
{
    private static readonly Option<DirectoryInfo> s_reports = new("--reports") { Description = "Folder of published PDFs.", HelpName = "DIR", Required = true };
    private static readonly Option<DirectoryInfo> s_gold = new("--gold") { Description = "Folder of records corrected by hand, named like the PDFs.", HelpName = "DIR", Required = true };
    private static readonly Option<FileInfo> s_coding = new("--coding") { Description = "Coded findings, one JSON object a line.", HelpName = "FILE", Required = true };
    private static readonly Option<FileInfo> s_out = new("--out") { Description = "The page to write.", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo("docs/accuracy.md") };
    private static readonly Option<FileInfo> s_figures = new("--figures") { Description = "The same figures as data, to write.", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo("src/AreaInspections.Readers/Publishing/Data/accuracy.json") };

    /// <summary>Micro F1 of the two independent readings of the coded facts, before they were adjudicated.</summary>
    private const double PeopleAgree = 0.94;

    public static Command Create()
    {
        s_reports.AcceptExistingOnly();
        s_gold.AcceptExistingOnly();
        s_coding.AcceptExistingOnly();
        var command = new Command("accuracy", "Measures how right the reader and the suggested themes are.") { s_reports, s_gold, s_coding, s_out, s_figures };
        command.SetAction((parsed, cancel) => Task.FromResult(Measure(parsed, cancel)));
        return command;
    }

    private static int Measure(ParseResult parsed, CancellationToken cancel)
    {
        var files = ReportFiles.Find([parsed.GetValue(s_reports)!.FullName]);
        if (!files.Succeeded)
        {
            Problems.Print(files.Problems);
            return ExitCode.Refused;
        }

        IReadOnlyList<CodedFinding> findings;
        try
        {
            findings = LearningRun.From(parsed, s_coding, CodingReader.Read);
        }
        catch (FormatException wrong)
        {
            Problems.Print([new Problem("coding.unreadable", $"{wrong.Message} Nothing was measured; mend the file and run it again.")]);
            return ExitCode.Refused;
        }

        var reports = new Dictionary<string, PublishedReport>(StringComparer.Ordinal);
        foreach (var read in ReadingBatch.Read(files.Value, jsonFolder: null, keepBytes: false, cancel))
        {
            if (read.Report is { } report)
            {
                reports[Path.GetFileNameWithoutExtension(read.Name)] = report;
            }
        }

        var reading = ReadingAccuracy.Measure(reports, parsed.GetValue(s_gold)!.FullName);
        Console.Error.WriteLine($"Cross-validating in {ThemeSuggestions.Folds} groups of reports; this takes a while");
        var measured = new MeasuredAccuracy
        {
            MeasuredOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            Reading = reading,
            Themes = CrossValidation.Measure(ThemeSuggestions.CrossValidate(findings)),
            Folds = ThemeSuggestions.Folds,
            HeldBack = CrossValidation.Measure(ThemeSuggestions.HeldBack(findings)),
            PeopleAgree = PeopleAgree,
        };
        var page = AccuracyPage.Write(measured);
        Console.Write(page);
        foreach (var disagreement in reading.Disagreements)
        {
            Console.Error.WriteLine(disagreement);
        }

        File.WriteAllText(parsed.GetValue(s_out)!.FullName, page);
        using var figures = parsed.GetValue(s_figures)!.Create();
        measured.Write(figures);
        return reading.Disagreements.Count == 0 ? ExitCode.Done : ExitCode.LookNeeded;
    }
}
