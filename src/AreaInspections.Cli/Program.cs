using System.CommandLine;
using AreaInspections.Cli.Areas;

var inspections = new RootCommand("Reads, codes and counts what area SEND inspections in England have found.")
{
    AreasCommand.Create(),
};
return await inspections.Parse(args).InvokeAsync();
