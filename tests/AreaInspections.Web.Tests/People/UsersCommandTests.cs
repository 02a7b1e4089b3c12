using System.Text.RegularExpressions;

namespace AreaInspections.Web.Tests.People;

public sealed partial class UsersCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-users");

    [Fact]
    public async Task The_first_administrator_is_added_listed_and_given_a_link_and_stays_the_last()
    {
        (await Run("users", "list")).Output.ShouldContain("Nobody can sign in yet");

        var added = await Run("users", "add", "--name", "Ada Example", "--email", "ada@example.org", "--role", "Administrator", "--site", "https://sends.example/");
        var refused = await Run("users", "disable", "ada@example.org");
        var listed = await Run("users", "list");
        var link = await Run("users", "link", "ADA@example.org", "--reset-second-factor");

        added.ExitCode.ShouldBe(0, added.Error);
        Link().IsMatch(added.Output).ShouldBeTrue(added.Output);
        (refused.ExitCode, refused.Error).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(1), r => r.Error.ShouldContain("person.last-administrator"));
        listed.Output.ShouldContain("Ada Example <ada@example.org>: Administrator");
        link.Output.ShouldContain("http://localhost:5080/invitation/");
        (await Run("verify")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_what_to_do()
    {
        var officer = await Run("users", "add", "--name", "Olu", "--email", "olu", "--role", "AreaOfficer", "--body", "LocalArea", "--area", "nowhere");
        var unknown = await Run("users", "disable", "nobody@example.org");

        officer.Error.ShouldContain("person.email");
        officer.Error.ShouldContain("person.area-unknown");
        (officer.ExitCode, unknown.ExitCode).ShouldBe((1, 1));
        unknown.Error.ShouldContain("inspections users list");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandLine> Run(params IReadOnlyList<string> arguments) => CommandLine.Run(_folder.FullName, arguments);

    [GeneratedRegex("^https://sends\\.example/invitation/[A-Za-z0-9_-]{43}\r?$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
