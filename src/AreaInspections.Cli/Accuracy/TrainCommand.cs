using System.CommandLine;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Cli.Accuracy;

/// <summary><c>inspections train --coding FILE --out FILE</c>: learns the weights of suggested themes anew; the same coding gives the same bytes.</summary>
internal static class TrainCommand
{
    private static readonly Option<FileInfo> s_coding = new("--coding") { Description = "Coded findings, one JSON object a line.", HelpName = "FILE", Required = true };
    private static readonly Option<FileInfo> s_out = new("--out") { Description = "The model file to write.", HelpName = "FILE", Required = true };

    public static Command Create()
    {
        s_coding.AcceptExistingOnly();
        var command = new Command("train", "Learns the weights of suggested themes from coded findings.") { s_coding, s_out };
        command.SetAction(parsed =>
        {
            Console.Error.WriteLine("Learning; this takes half a minute");
            return LearningRun.Start(parsed, s_out, model => LearningRun.From(parsed, s_coding, coding => ThemeSuggestions.Train(coding, model)));
        });
        return command;
    }
}
