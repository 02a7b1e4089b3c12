using System.CommandLine;

namespace AreaInspections.Cli.Experiences;

/// <summary><c>inspections experiences</c>: families' accounts, for whoever runs the system.</summary>
internal static class ExperiencesCommand
{
    public static Command Create() => new("experiences", "Families' accounts: take in a file of a survey tool, publish numbers, change the master key, destroy what is no longer kept.")
    {
        ImportSurveyCommand.Create(),
        ReleaseCommand.Create(),
        KeepingCommands.Rotate(),
        KeepingCommands.Expire(),
    };
}
