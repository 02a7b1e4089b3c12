using System.CommandLine;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Cli.Areas;

/// <summary><c>inspections areas count [--as-at DATE]</c>: how many local areas there were on a day.</summary>
internal static class CountAreasCommand
{
    public static Command Create()
    {
        var asAt = Options.AsAt();
        var command = new Command("count", "Says how many local areas there were on a day.") { asAt };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(asAt) ?? Options.Today();
            Console.WriteLine($"{AreaRegisterReader.Load().Count(day)} local areas on {BritishDate.Of(day)}");
            return ExitCode.Done;
        });
        return command;
    }
}
