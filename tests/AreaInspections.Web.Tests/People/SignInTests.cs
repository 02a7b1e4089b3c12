using System.Net;
using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.People;

public class SignInTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private const string OtherPassword = "quiet lamps cross bridges";

    [Fact]
    public async Task Password_and_code_lead_to_the_page_that_was_asked_for()
    {
        var who = await host.Add(Body.None, [Role.Administrator]);
        using var browser = host.Browser();
        using var asked = await browser.GetAsync(new Uri("/administration/people?n=1", UriKind.Relative), TestContext.Current.CancellationToken);
        var signIn = asked.Headers.Location!.OriginalString;
        signIn.ShouldBe("/sign-in?return=%2Fadministration%2Fpeople%3Fn%3D1");

        using var first = await browser.Send(signIn, ("email", who.Person.Email.ToUpperInvariant()), ("password", PeopleHost.Password), ("return", "/administration/people?n=1"));
        using var second = await browser.Send(first.Headers.Location!.OriginalString, ("code", who.Code()), ("return", "/administration/people?n=1"));

        second.Headers.Location!.OriginalString.ShouldBe("/administration/people?n=1");
        (await browser.Open("/administration/people")).QuerySelector("h1")!.TextContent.ShouldBe("People");
    }

    [Theory]
    [InlineData("//elsewhere.example/x")]
    [InlineData("https://elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/sign-out")]
    public async Task Nobody_is_led_to_another_site(string address)
    {
        var who = await host.Add(Body.None, [Role.Analyst]);
        using var browser = host.Browser();

        using var first = await browser.Send("/sign-in", ("email", who.Person.Email), ("password", PeopleHost.Password), ("return", address));
        first.Headers.Location!.OriginalString.ShouldBe("/sign-in/code");
        using var answer = await browser.Send("/sign-in/code", ("code", who.Code()), ("return", address));

        answer.Headers.Location!.OriginalString.ShouldBe("/your-work");
    }

    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_look_the_same()
    {
        var (known, locked) = (await host.Add(Body.None, [Role.Analyst]), await host.Add(Body.None, [Role.Analyst]));
        var disabled = await host.Add(Body.None, [Role.Analyst]);
        await host.Update(disabled.Person with { Disabled = true });
        using var browser = host.Browser();
        for (var i = 0; i < 5; i++)
        {
            (await browser.Send("/sign-in", ("email", locked.Person.Email), ("password", "wrong wrong wrong"))).Dispose();
        }

        var said = new List<string>();
        foreach (var (email, password) in new[] { ("nobody@example.org", "some words to try"), (known.Person.Email, "some words to try"), (locked.Person.Email, PeopleHost.Password), (disabled.Person.Email, PeopleHost.Password) })
        {
            using var answer = await browser.Send("/sign-in", ("email", email), ("password", password));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await WebHost.Parse(answer);
            page.QuerySelector("#email")!.GetAttribute("value").ShouldBe(email, "what was typed is kept");
            page.QuerySelector("#password")!.GetAttribute("value").ShouldBeNullOrEmpty();
            said.Add(page.QuerySelector(".govuk-error-summary")!.TextContent);
        }

        said.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_code_is_good_once_and_a_recovery_code_too()
    {
        var who = await host.Add(Body.Ofsted, [Role.Inspector]);
        using var browser = await host.SignedIn(who);
        using var made = await browser.Send("/account/second-factor?handler=Codes");
        var recovery = (await WebHost.Parse(made)).QuerySelectorAll(".app-codes code").Select(c => c.TextContent).ToList();
        recovery.Distinct().Count().ShouldBe(SecondFactorSetup.Codes);

        using var other = host.Browser();
        (await other.Send("/sign-in", ("email", who.Person.Email), ("password", PeopleHost.Password))).Dispose();
        using var replayed = await other.Send("/sign-in/code", ("code", who.Code()));
        using var recovered = await other.Send("/sign-in/recovery", ("code", recovery[0]));
        (replayed.StatusCode, recovered.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.Redirect));

        using var third = host.Browser();
        (await third.Send("/sign-in", ("email", who.Person.Email), ("password", PeopleHost.Password))).Dispose();
        using var again = await third.Send("/sign-in/recovery", ("code", recovery[0]));
        using var next = await third.Send("/sign-in/code", ("code", who.Code(later: 1)));
        (again.StatusCode, next.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.Redirect));
        (await host.Verbs(who.Person)).ShouldContain("recovery-code-used");
    }

    [Fact]
    public async Task A_new_person_chooses_a_password_sets_up_the_app_and_only_then_gets_in()
    {
        var change = new Change("tests", "Somebody new.");
        var draft = new Person { Id = new PersonId(Guid.CreateVersion7()), Name = "New Person", Email = "new.person@example.org", Body = Body.None, Roles = [Role.Administrator] };
        await host.People.Add(draft, change, TestContext.Current.CancellationToken);
        var link = await host.Invite(draft);
        using var browser = host.Browser();

        using var weak = await browser.Send($"/invitation/{link.Code}", ("password", "short"), ("again", "short"));
        (await WebHost.Parse(weak)).QuerySelector("#password-error")!.TextContent.ShouldContain("this one has 5");
        using var chosen = await browser.Send($"/invitation/{link.Code}", ("password", OtherPassword), ("again", OtherPassword));
        using var signedIn = await browser.Send(chosen.Headers.Location!.OriginalString, ("email", draft.Email), ("password", OtherPassword));
        using var barred = await browser.GetAsync(new Uri("/administration/people", UriKind.Relative), TestContext.Current.CancellationToken);
        barred.Headers.Location!.OriginalString.ShouldStartWith("/account/second-factor");
        var key = (await browser.Open("/account/second-factor")).QuerySelector(".app-enrol code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var done = await browser.Send("/account/second-factor", ("code", Totp.Code(key, Totp.StepAt(TimeProvider.System.GetUtcNow()))));

        (await WebHost.Parse(done)).QuerySelectorAll(".app-codes code").Length.ShouldBe(SecondFactorSetup.Codes);
        (await browser.Open("/administration/people")).QuerySelector("h1")!.TextContent.ShouldBe("People");
        using var used = await browser.GetAsync(new Uri($"/invitation/{link.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
        used.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Verbs(draft)).ShouldBe(["second-factor-set-up", "password-chosen", "invited", "added"]);
    }

    [Fact]
    public async Task Roles_that_are_taken_away_are_gone_at_once_and_so_is_a_disabled_session()
    {
        var who = await host.Add(Body.None, [Role.Administrator, Role.Analyst]);
        using var browser = await host.SignedIn(who);
        (await browser.Open("/administration/people")).QuerySelector("h1")!.TextContent.ShouldBe("People");

        var admin = await host.Add(Body.None, [Role.Administrator]);
        (await host.Update(who.Person with { Roles = [Role.Analyst] }, admin.Person.Id)).Succeeded.ShouldBeTrue();

        using var after = await browser.GetAsync(new Uri("/administration/people", UriKind.Relative), TestContext.Current.CancellationToken);
        after.Headers.Location!.OriginalString.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_session_ends_by_itself_and_leads_back_to_the_page()
    {
        var time = new MovableTime();
        using var moved = host.WithWebHostBuilder(b => b.ConfigureServices(s => s.AddSingleton<TimeProvider>(time)));
        var who = await host.Add(Body.None, [Role.Analyst]);
        using var browser = moved.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        (await browser.Send("/sign-in", ("email", who.Person.Email), ("password", PeopleHost.Password))).Dispose();
        (await browser.Send("/sign-in/code", ("code", who.Code()))).Dispose();
        (await browser.Open("/account")).QuerySelector("h1")!.TextContent.ShouldBe("Your account");

        time.Move(TimeSpan.FromMinutes(61));
        using var form = new FormUrlEncodedContent([new("current", "x")]);
        using var late = await browser.PostAsync(new Uri("/account/password?handler=x", UriKind.Relative), form, TestContext.Current.CancellationToken);

        late.Headers.Location!.OriginalString.ShouldBe("/sign-in?return=%2Faccount%2Fpassword");
    }

    [Fact]
    public async Task An_administrator_adds_somebody_hands_out_a_link_and_sees_what_was_changed()
    {
        using var browser = await host.SignedIn(await host.Add(Body.None, [Role.Administrator]));

        using var wrong = await browser.Send("/administration/people/add", ("name", "Olu Officer"), ("email", "olu@example.org"), ("body", "LocalArea"), ("roles", "AreaOfficer"), ("roles", "Inspector"));
        var page = await WebHost.Parse(wrong);
        page.QuerySelectorAll(".govuk-error-summary li a").Select(a => a.GetAttribute("href")).ShouldBe(["#roles", "#roles", "#area"]);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("An area officer holds no other role");
        (page.QuerySelector("#name")!.GetAttribute("value"), page.QuerySelector("#role-Inspector")!.HasAttribute("checked")).ShouldBe(("Olu Officer", true));
        using var added = await browser.Send("/administration/people/add", ("name", "Olu Officer"), ("email", "olu@example.org"), ("body", "LocalArea"), ("roles", "AreaOfficer"), ("area", "oxfordshire"));
        var address = added.Headers.Location!.OriginalString;
        using var renamed = await browser.Send(address, ("name", "Olu Other"), ("email", "olu@example.com"), ("body", "LocalArea"), ("roles", "AreaOfficer"), ("area", "oxfordshire"), ("version", "1"));
        using var linked = await browser.Send($"{address}?handler=Link");

        (await WebHost.Parse(linked)).QuerySelector(".govuk-inset-text code")!.TextContent.ShouldStartWith("http://localhost/invitation/");
        var officer = (await host.People.FindByEmail("olu@example.org", TestContext.Current.CancellationToken))!;
        (officer.Name, officer.Area, officer.Version).ShouldBe(("Olu Other", new AreaId("oxfordshire"), 2));
        (await browser.Open(address)).QuerySelectorAll(".app-timeline li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_have_to_wait()
    {
        using var strict = host.WithWebHostBuilder(b => b.UseSetting("SignIn:AttemptsAMinute", "3"));
        using var browser = strict.CreateClient();
        var page = await browser.Open("/sign-in");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var answer = await browser.Send(page, "/sign-in", ("email", "nobody@example.org"), ("password", "wrong"));
            statuses.Add(answer.StatusCode);
        }

        statuses.Count(s => s == HttpStatusCode.TooManyRequests).ShouldBe(2);
        (await browser.Open("/sign-in")).QuerySelector("h1")!.TextContent.ShouldBe("Sign in", "looking is free");
    }

    private sealed class MovableTime : TimeProvider
    {
        private TimeSpan _ahead;

        public void Move(TimeSpan by) => _ahead += by;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;
    }
}
