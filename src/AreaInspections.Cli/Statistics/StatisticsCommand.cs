using System.CommandLine;

namespace AreaInspections.Cli.Statistics;

/// <summary><c>inspections statistics</c>: published figures.</summary>
internal static class StatisticsCommand
{
    public static Command Create() => new("statistics", "Imports and shows figures of official statistics.") { ImportCommand.Create(), ListCommand.Create(), ShowCommand.Create() };
}
