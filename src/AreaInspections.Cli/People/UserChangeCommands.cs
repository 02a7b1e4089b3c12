using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.People;
using AreaInspections.Store;

namespace AreaInspections.Cli.People;

/// <summary>
/// <c>inspections users disable ADDRESS</c> and <c>inspections users link ADDRESS [--reset-second-factor]</c>: for whoever runs the system, when no
/// administrator can.
/// </summary>
internal static class UserChangeCommands
{
    private static readonly Argument<string> s_email = new("ADDRESS") { Description = "Address by which they sign in." };
    private static readonly Option<bool> s_reset = new("--reset-second-factor") { Description = "Also takes their second factor and passkeys away, to be set up anew." };

    public static Command Disable()
    {
        var command = new Command("disable", "Keeps somebody from signing in; nothing they did is removed.") { s_email };
        command.SetAction((parsed, cancel) => On(parsed, Disable, cancel));
        return command;
    }

    public static Command Link()
    {
        var command = new Command("link", "Prints a new link to choose a password.") { s_email, s_reset, PasswordLink.Site };
        command.SetAction((parsed, cancel) => On(parsed, (store, person) => Link(store, person, parsed, cancel), cancel));
        return command;
    }

    private static async Task<IReadOnlyList<Problem>> Disable(InspectionsStore store, Person person)
    {
        var changed = await store.People.Update(person with { Disabled = true }, by: null, OpenedStore.ChangeBy("The person was disabled on the command line."));
        if (changed.Succeeded)
        {
            Console.WriteLine($"{person.Name} cannot sign in any more, and is signed out where they are.");
        }

        return changed.Problems;
    }

    private static async Task<IReadOnlyList<Problem>> Link(InspectionsStore store, Person person, ParseResult parsed, CancellationToken cancel)
    {
        if (person.Disabled)
        {
            return [new("person.disabled", $"{person.Name} is disabled; an administrator can let them sign in again.")];
        }

        if (parsed.GetValue(s_reset))
        {
            await store.People.ResetSecondFactor(person.Id, OpenedStore.ChangeBy("The second factor was reset on the command line."), cancel);
            Console.WriteLine($"The second factor of {person.Name} was taken away.");
        }

        await PasswordLink.Print(store, person, parsed, cancel);
        return [];
    }

    private static async Task<int> On(ParseResult parsed, Func<InspectionsStore, Person, Task<IReadOnlyList<Problem>>> work, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var email = parsed.GetRequiredValue(s_email);
        var problems = await store.People.FindByEmail(email, cancel) is { } person
            ? await work(store, person)
            : [new("person.unknown", $"Nobody has the address {email}. inspections users list shows everybody.")];
        Problems.Print(problems);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
