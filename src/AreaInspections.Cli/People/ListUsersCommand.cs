using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.People;

namespace AreaInspections.Cli.People;

/// <summary><c>inspections users list</c>: everybody who can sign in, or could.</summary>
internal static class ListUsersCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Lists everybody who can sign in, or could.");
        command.SetAction((_, cancel) => List(cancel));
        return command;
    }

    private static async Task<int> List(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var people = await store.People.All(cancel);
        foreach (var person in people)
        {
            var area = person.Area is { } bound ? $", {bound}" : "";
            Console.WriteLine($"{person.Name} <{person.Email}>: {string.Join(", ", person.Roles.Select(Words.Of))}; {Words.Of(person.Body)}{area}{(person.Disabled ? "; disabled" : "")}");
        }

        if (people.Count == 0)
        {
            Console.WriteLine("Nobody can sign in yet. Add the first administrator: inspections users add --name NAME --email ADDRESS --role Administrator");
        }

        return ExitCode.Done;
    }
}
