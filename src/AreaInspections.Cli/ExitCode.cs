namespace AreaInspections.Cli;

/// <summary>What the command line answers to a shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing needs a person.</summary>
    public const int Done = 0;

    /// <summary>Nothing could be done: the problems are on standard error.</summary>
    public const int Refused = 1;

    /// <summary>Done, but something needs a person's look: the notes are printed.</summary>
    public const int LookNeeded = 2;
}
