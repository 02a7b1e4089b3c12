using System.Net;
using AreaInspections.Web.Tests.Conduct;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Nothing of an account goes where it should not, whatever happens.</summary>
public class FormSecrecyTests(ListeningLogHost host) : IClassFixture<ListeningLogHost>
{
    private const string Words = "quokkas of Zanzibar";
    private const string Contact = "quokka.keeper@example.org";

    private readonly List<string> _headers = [];

    [Fact]
    public async Task Nothing_of_an_account_reaches_the_log_a_header_or_a_page_of_errors()
    {
        using var sender = await Sender.Begin(host);
        await Send(sender, "/tell-us/form/story", HttpStatusCode.Redirect, ("story", Words));
        await Send(sender, "/tell-us/form/consent", HttpStatusCode.Redirect, ("consent", "contact"));
        await Send(sender, "/tell-us/form/contact", HttpStatusCode.Redirect, ("contact-way", Contact));
        await Send(sender, "/tell-us/return", HttpStatusCode.Redirect, ("code", sender.Code));
        var (story, check) = (await sender.Open("/tell-us/form/story"), await sender.Open("/tell-us/check"));

        await Refusing("ExperienceDrafts", "UPDATE");
        NothingIn(await Send(sender, story, "/tell-us/form/story", HttpStatusCode.InternalServerError, ("story", Words + ", again")), sender);
        await Refusing("SentForms", "INSERT");
        NothingIn(await Send(sender, check, "/tell-us/check", HttpStatusCode.InternalServerError, ("send", "1")), sender);
        await Change("DROP TRIGGER refuses_ExperienceDrafts; DROP TRIGGER refuses_SentForms;");
        await Refusing("Experiences", "INSERT");
        await Send(sender, "/tell-us/check", HttpStatusCode.Redirect, ("send", "1"));
        (await sender.Open("/tell-us/sent")).QuerySelector("h1")!.TextContent.ShouldBe("We have it. Thank you.");
        using (var status = await sender.Browser.GetAsync(new Uri("/tell-us/status", UriKind.Relative), TestContext.Current.CancellationToken))
        {
            status.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            NothingIn(await status.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), sender);
        }

        await Change("DROP TRIGGER refuses_Experiences;");
        (await sender.Open("/tell-us/status")).QuerySelector("h1")!.TextContent.ShouldBe("How far it is", "what was sent is taken in as soon as that works again");

        host.Log.ShouldContain(l => l.Contains("injected", StringComparison.Ordinal), "the log was not heard");
        foreach (var line in host.Log.Concat(_headers))
        {
            NothingIn(line, sender);
        }
    }

    private static void NothingIn(string text, Sender sender)
    {
        foreach (var secret in new[] { Words, Contact, Uri.EscapeDataString(Words), Uri.EscapeDataString(Contact), sender.Code, sender.Code.Replace("-", "", StringComparison.Ordinal) })
        {
            text.ShouldNotContain(secret, Case.Insensitive);
        }
    }

    private async Task Send(Sender sender, string address, HttpStatusCode expected, params (string Name, string Value)[] answers) => await Send(sender, await sender.Open(address), address, expected, answers);

    /// <returns>The page that was answered with.</returns>
    private async Task<string> Send(Sender sender, AngleSharp.Html.Dom.IHtmlDocument page, string address, HttpStatusCode expected, params (string Name, string Value)[] answers)
    {
        using var answer = await sender.Post(page, address, answers);
        answer.StatusCode.ShouldBe(expected);
        _headers.Add($"{answer.Headers}{answer.Content.Headers}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task Refusing(string table, string verb) => Change($"CREATE TRIGGER refuses_{table} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'injected'); END;");

    private async Task Change(string sql)
    {
        var file = Path.Combine(host.Services.GetRequiredService<IConfiguration>()["AREAINSPECTIONS_DATA"]!, "inspections.db");
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
