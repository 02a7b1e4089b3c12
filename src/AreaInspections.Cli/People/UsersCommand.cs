using System.CommandLine;

namespace AreaInspections.Cli.People;

/// <summary><c>inspections users</c>: the first administrator, and what has to be done when no administrator can sign in.</summary>
internal static class UsersCommand
{
    public static Command Create() => new("users", "People who sign in: add one, list them, disable one, give one a new link.")
    {
        AddUserCommand.Create(),
        ListUsersCommand.Create(),
        UserChangeCommands.Disable(),
        UserChangeCommands.Link(),
    };
}
