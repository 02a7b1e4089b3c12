using System.CommandLine;

namespace AreaInspections.Cli.Areas;

/// <summary><c>inspections areas</c>: the register of local areas.</summary>
internal static class AreasCommand
{
    public static Command Create() => new("areas", "The register of local areas.")
    {
        FindAreaCommand.Create(),
        CountAreasCommand.Create(),
    };
}
