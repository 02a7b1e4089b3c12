using System.CommandLine;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Cli.Accuracy;

/// <summary><c>inspections teach --written FILE --combined FILE --out FILE</c>: teaches the networks of suggested themes anew from written findings; the same findings give the same bytes.</summary>
internal static class TeachCommand
{
    private static readonly Option<FileInfo> s_written = new("--written") { Description = "Written findings, one JSON object a line.", HelpName = "FILE", Required = true };
    private static readonly Option<FileInfo> s_combined = new("--combined") { Description = "How a language model reads them and others put together from their sentences, one JSON object a line.", HelpName = "FILE", Required = true };
    private static readonly Option<FileInfo> s_out = new("--out") { Description = "The file of the networks to write.", HelpName = "FILE", Required = true };

    public static Command Create()
    {
        s_written.AcceptExistingOnly();
        s_combined.AcceptExistingOnly();
        var command = new Command("teach", "Teaches the networks of suggested themes from findings written for it; train goes on from there.") { s_written, s_combined, s_out };
        command.SetAction(parsed =>
        {
            Console.Error.WriteLine("Teaching; this takes 20 minutes. Build again afterwards and learn the rest: inspections train");
            return LearningRun.Start(parsed, s_out, networks =>
            {
                var written = LearningRun.From(parsed, s_written, WrittenFindingReader.Read);
                var findings = LearningRun.From(parsed, s_combined, combined => WrittenFindingReader.Combine(written, combined));
                ThemeSuggestions.Teach(findings, networks, (round, of) => Console.Error.WriteLine($"Round {round} of {of}"));
                return findings.Count;
            });
        });
        return command;
    }
}
