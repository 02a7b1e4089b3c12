using System.Net;
using AngleSharp.Html.Dom;
using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.People;

/// <summary>The real host with people who can sign in, each added as an administrator would.</summary>
public class PeopleHost : WebHost
{
    public const string Password = "three dull herons waiting";

    private static readonly Change s_change = new("tests", "People to sign in as.");

    private int _count;

    public PeopleStore People => Services.GetRequiredService<PeopleStore>();

    /// <summary>Somebody with a password, and with a second factor where one is needed.</summary>
    public async Task<TestPerson> Add(Body body, IReadOnlyList<Role> roles, AreaId? area = null, bool? secondFactor = null)
    {
        var number = Interlocked.Increment(ref _count);
        var draft = new Person { Id = new PersonId(Guid.CreateVersion7()), Name = $"Person {number}", Email = $"person{number}@example.org", Body = body, Roles = roles, Area = area };
        var person = (await People.Add(draft, s_change)).Value;
        await using var scope = Services.CreateAsyncScope();
        var invitations = scope.ServiceProvider.GetRequiredService<InvitationStore>();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var link = await invitations.Invite(person.Id, s_change);
        (await invitations.Redeem(link.Code, users.PasswordHasher.HashPassword(new Account(), Password), s_change)).ShouldNotBeNull();
        if (!(secondFactor ?? person.NeedsSecondFactor))
        {
            return new(person, null);
        }

        var account = (await users.FindByIdAsync(person.Id.ToString()))!;
        var key = Totp.NewKey();
        await ((IUserAuthenticatorKeyStore<Account>)scope.ServiceProvider.GetRequiredService<IUserStore<Account>>()).SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
        (await users.SetTwoFactorEnabledAsync(account, enabled: true)).Succeeded.ShouldBeTrue();
        return new(person, key);
    }

    /// <summary>An inspection under way, given to these people.</summary>
    public async Task<Inspection> Inspect(string area, Assignment people, params DatedEvent[] events)
    {
        var inspections = Services.GetRequiredService<ConductStore>();
        var edition = FrameworkReader.Load()[0];
        var act = new Act("tests", new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 3, 2));
        var first = InspectionChanges.Schedule(Guid.CreateVersion7(), new AreaId(area), $"The area of {area}", edition) with { Events = events };
        var scheduled = (await inspections.Schedule(first, s_change)).Value;
        return (await inspections.Reassign(first.Id, scheduled.Version, (i, known) => i.Reassign(edition, people, known, act), s_change)).Value;
    }

    /// <summary>What an administrator does to somebody, or the command line.</summary>
    public Task<Result<Person>> Update(Person person, PersonId? by = null) => People.Update(person, by, s_change);

    public Task ResetSecondFactor(Person person) => People.ResetSecondFactor(person.Id, s_change);

    public Task<InvitationCode> Invite(Person person) => Services.GetRequiredService<InvitationStore>().Invite(person.Id, s_change);

    /// <summary>What happened to the person's entry, newest first.</summary>
    public async Task<IReadOnlyList<string>> Verbs(Person person) => [.. (await People.HistoryOf(person.Id)).Select(e => e.Verb)];

    /// <summary>A browser of its own; redirects are looked at, not followed.</summary>
    public virtual HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser in which the person has signed in by password and, where they have one, by a code.</summary>
    public async Task<HttpClient> SignedIn(TestPerson who)
    {
        var browser = Browser();
        using var first = await browser.Send("/sign-in", ("email", who.Person.Email), ("password", Password));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, await first.Content.ReadAsStringAsync());
        if (who.Key is not null)
        {
            using var second = await browser.Send("/sign-in/code", ("code", who.Code()));
            second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:AttemptsAMinute", "100000");
        builder.UseSetting("RateLimit:CodesAMinute", "100000");
    }
}

/// <param name="Key">Of the second factor; absent where there is none.</param>
public sealed record TestPerson(Person Person, string? Key)
{
    /// <param name="later">How many codes after the one now.</param>
    public string Code(int later = 0) => Totp.Code(Key!, Totp.StepAt(TimeProvider.System.GetUtcNow()) + later);
}

internal static class Forms
{
    /// <summary>Loads the page as a browser does and sends its form back with these fields filled in.</summary>
    /// <param name="address">With <c>handler</c> in the query where one of several forms is meant.</param>
    public static async Task<HttpResponseMessage> Send(this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        using var page = await browser.GetAsync(new Uri(address, UriKind.Relative));
        var document = await WebHost.Parse(page);
        return await browser.Send(document, address, fields);
    }

    public static async Task<HttpResponseMessage> Send(this HttpClient browser, IHtmlDocument page, string address, params (string Name, string Value)[] fields)
    {
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{address} has no form: {page.Title}");
        var sent = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", token) };
        sent.AddRange(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        using var content = new FormUrlEncodedContent(sent);
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public static async Task<IHtmlDocument> Open(this HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return await WebHost.Parse(response);
    }
}
