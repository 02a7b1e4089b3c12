using System.CommandLine;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Cli.Accuracy;

/// <summary><c>inspections teach --written FILE --out FILE</c>: teaches the network of suggested themes anew from written findings; the same findings give the same bytes.</summary>
internal static class TeachCommand
{
    private static readonly Option<FileInfo> s_written = new("--written") { Description = "Written findings, one JSON object a line.", HelpName = "FILE", Required = true };
    private static readonly Option<FileInfo> s_out = new("--out") { Description = "The network file to write.", HelpName = "FILE", Required = true };

    public static Command Create()
    {
        s_written.AcceptExistingOnly();
        var command = new Command("teach", "Teaches the network of suggested themes from findings written for it; train goes on from there.") { s_written, s_out };
        command.SetAction(parsed =>
        {
            Console.Error.WriteLine("Teaching; this takes some minutes. Build again afterwards and learn the rest: inspections train");
            return LearningRun.Start(parsed, s_written, s_out, (written, network) => ThemeSuggestions.Teach(written, network, (round, of) => Console.Error.WriteLine($"Round {round} of {of}")));
        });
        return command;
    }
}
