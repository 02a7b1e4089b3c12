using System.CommandLine;

namespace AreaInspections.Cli.Findings;

/// <summary><c>inspections findings</c>: what inspections found.</summary>
internal static class FindingsCommand
{
    public static Command Create() => new("findings", "What inspections found.") { SearchFindingsCommand.Create() };
}
