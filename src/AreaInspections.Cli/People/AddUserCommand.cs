using System.CommandLine;
using AreaInspections.Areas;
using AreaInspections.Cli.Store;
using AreaInspections.People;
using AreaInspections.Store;

namespace AreaInspections.Cli.People;

/// <summary><c>inspections users add --name N --email E --role R… [--body B] [--area A] [--site ADDRESS]</c>: adds a person and prints a link that is good once.</summary>
internal static class AddUserCommand
{
    private static readonly Option<string> s_name = new("--name") { Description = "Name of the person.", HelpName = "NAME", Required = true };
    private static readonly Option<string> s_email = new("--email") { Description = "Address by which they sign in.", HelpName = "ADDRESS", Required = true };
    private static readonly Option<Role[]> s_roles = new("--role") { Description = "What they may do; give it once for each role.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<Body> s_body = new("--body") { Description = "For whom they work.", DefaultValueFactory = _ => Body.None };
    private static readonly Option<string?> s_area = new("--area") { Description = "Local area of an area officer, for example west-northamptonshire.", HelpName = "AREA" };

    public static Command Create()
    {
        var command = new Command("add", "Adds a person and prints a link by which they choose their password.") { s_name, s_email, s_roles, s_body, s_area, PasswordLink.Site };
        command.SetAction(Add);
        return command;
    }

    private static async Task<int> Add(ParseResult parsed, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var draft = new Person
        {
            Id = new PersonId(Guid.CreateVersion7()),
            Name = parsed.GetRequiredValue(s_name),
            Email = parsed.GetRequiredValue(s_email),
            Roles = parsed.GetRequiredValue(s_roles),
            Body = parsed.GetValue(s_body),
            Area = parsed.GetValue(s_area) is { Length: > 0 } area ? new AreaId(area) : null,
        };
        var added = await store.People.Add(draft, OpenedStore.ChangeBy("The person was added on the command line."), cancel);
        Problems.Print(added.Problems);
        if (!added.Succeeded)
        {
            return ExitCode.Refused;
        }

        Console.WriteLine($"Added {added.Value.Name} ({string.Join(", ", added.Value.Roles.Select(Words.Of))}).");
        await PasswordLink.Print(store, added.Value, parsed, cancel);
        return ExitCode.Done;
    }
}

/// <summary>The link by which somebody chooses a password; never a password itself, which would stay in the history of the shell.</summary>
internal static class PasswordLink
{
    public static Option<string> Site { get; } = new("--site")
    {
        Description = "Address of the web site, for the link.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    public static async Task Print(InspectionsStore store, Person person, ParseResult parsed, CancellationToken cancel)
    {
        var made = await store.Invitations.Invite(person.Id, OpenedStore.ChangeBy("A link to choose a password was made on the command line."), cancel);
        Console.WriteLine($"They choose their password at this address, which is good once and until {BritishDate.Of(DateOnly.FromDateTime(made.Expires))}:");
        Console.WriteLine($"{parsed.GetRequiredValue(Site).TrimEnd('/')}/invitation/{made.Code}");
    }
}
