using System.CommandLine;
using AreaInspections.Cli.Accuracy;
using AreaInspections.Cli.Areas;
using AreaInspections.Cli.Findings;
using AreaInspections.Cli.National;
using AreaInspections.Cli.Reports;
using AreaInspections.Cli.Store;

var inspections = new RootCommand("Reads, codes and counts what area SEND inspections in England have found.")
{
    ReadCommand.Create(),
    AreasCommand.Create(),
    FindingsCommand.Create(),
    NationalCommand.Create(),
    AccuracyCommand.Create(),
    TrainCommand.Create(),
    VerifyCommand.Create(),
    MigrateCommand.Create(),
};
return await inspections.Parse(args).InvokeAsync();
