using System.CommandLine;
using AreaInspections.Cli.Accuracy;
using AreaInspections.Cli.Areas;
using AreaInspections.Cli.Experiences;
using AreaInspections.Cli.Findings;
using AreaInspections.Cli.National;
using AreaInspections.Cli.People;
using AreaInspections.Cli.Reports;
using AreaInspections.Cli.Statistics;
using AreaInspections.Cli.Store;

namespace AreaInspections.Cli;

/// <summary>The command <c>inspections</c>. In a namespace, so that tests can tell it from the web host.</summary>
internal static class Program
{
    /// <summary>How long a command that is asked to end (Ctrl-C) may take to do so; without a time, the library does not let it end by itself.</summary>
    private static readonly TimeSpan s_toEnd = TimeSpan.FromSeconds(5);

    private static async Task<int> Main(string[] args)
    {
        var inspections = new RootCommand("Reads, codes and counts what area SEND inspections in England have found.")
        {
            FetchCommand.Create(),
            ReadCommand.Create(),
            AreasCommand.Create(),
            FindingsCommand.Create(),
            NationalCommand.Create(),
            StatisticsCommand.Create(),
            AccuracyCommand.Create(),
            TrainCommand.Create(),
            TeachCommand.Create(),
            VerifyCommand.Create(),
            MigrateCommand.Create(),
            UsersCommand.Create(),
            ExperiencesCommand.Create(),
        };
        return await inspections.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = s_toEnd });
    }
}
