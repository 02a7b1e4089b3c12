using System.Net;
using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>How moderators and analysts come to accounts.</summary>
public class ModerationPagesTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task An_account_is_read_made_safe_decided_and_coded_and_its_sender_sees_it()
    {
        using var sender = await Sender.Sent(host, "Mrs Khan said speech therapy would take two years and nobody rang us back.", "inspectors", "analysis");
        var (address, moderator) = (await AddressOf(sender), await Moderator());
        var page = await moderator.Open(address);
        page.QuerySelector("main")!.TextContent.ShouldContain("nobody rang us back");

        (await moderator.Send(page, address + "?handler=Erase", ("seen", Seen(page)), ("mark", page.QuerySelector("input[name=mark]")!.GetAttribute("value")!))).Dispose();
        page = await moderator.Open(address);
        page.QuerySelector("blockquote")!.TextContent.ShouldNotContain("Khan");
        (await moderator.Send(page, address + "?handler=Decide", ("seen", Seen(page)), ("reason", "fit-after-redaction"))).Dispose();
        page = await moderator.Open(address);
        page.QuerySelector("#t-therapy-access")!.HasAttribute("checked").ShouldBeTrue("it is suggested by “speech therapy”");
        (await moderator.Send(page, address + "?handler=Code", ("seen", Seen(page)), ("themes", "therapy-access"))).Dispose();

        (await sender.Open("/tell-us/status")).QuerySelector("[aria-current=step]")!.TextContent.ShouldContain("Coded");
    }

    [Fact]
    public async Task Danger_comes_first_shows_its_clock_and_is_answered_for_before_anything_is_decided()
    {
        using var calm = await Sender.Sent(host, "All went well at nursery this year.");
        using var danger = await Sender.Sent(host, "I want to kill myself.");
        var (address, moderator) = (await AddressOf(danger), await Moderator());

        var queue = await moderator.Open("/your-work/experiences");
        queue.QuerySelector("tbody a")!.GetAttribute("href").ShouldBe(address);
        var page = await moderator.Open(address);
        page.QuerySelector(".govuk-warning-text")!.TextContent.ShouldContain("Look at it by");
        using var refused = await moderator.Send(page, address + "?handler=Decide", ("seen", Seen(page)), ("reason", "fit-to-use"));
        (await WebHost.Parse(refused)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("speaks of danger");
        (await moderator.Send(page, address + "?handler=Escalate", ("seen", Seen(page)), ("step", "council"), ("told", "The safeguarding hub"), ("why", "Means it."))).Dispose();
        page = await moderator.Open(address);
        using var decided = await moderator.Send(page, address + "?handler=Decide", ("seen", Seen(page)), ("reason", "fit-to-use"));
        decided.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Danger_that_no_rule_saw_is_marked_by_whoever_reads()
    {
        using var sender = await Sender.Sent(host, "He is always left alone with his uncle.");
        var (address, moderator) = (await AddressOf(sender), await Moderator());
        var page = await moderator.Open(address);
        page.QuerySelector(".govuk-warning-text").ShouldBeNull();

        using var nothing = await moderator.Send(page, address + "?handler=Danger", ("seen", Seen(page)));
        (await WebHost.Parse(nothing)).QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#kind");
        (await moderator.Send(page, address + "?handler=Danger", ("seen", Seen(page)), ("kind", "harm-from-others"))).Dispose();

        page = await moderator.Open(address);
        page.QuerySelector(".govuk-warning-text")!.TextContent.ShouldContain("harm from others");
        using var refused = await moderator.Send(page, address + "?handler=Escalate", ("seen", Seen(page)), ("step", "police"), ("why", "He is hurt."));
        var shown = await WebHost.Parse(refused);
        (shown.QuerySelector("#why")!.TextContent.Trim(), shown.QuerySelector("#step option[selected]")!.GetAttribute("value")).ShouldBe(("He is hurt.", "police"));
    }

    [Fact]
    public async Task Danger_that_nobody_looked_at_in_time_is_called_out_until_something_is_done()
    {
        var (moderator, danger) = (await Moderator(), host.Services.GetRequiredService<LateDanger>());
        (await moderator.Open("/your-work")).QuerySelector("[role=alert]").ShouldBeNull();
        var form = FormReader.Load();
        var account = new Account { Form = form.Edition }.With("speaker", ["parent"]).With("story", ["She is hurt."]);
        var late = Receiving.Receive(Guid.CreateVersion7(), account, form, new FirstLook(["harm-from-others"], new byte[32]), new ComingIn(WayIn.Form, null, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-10))).Value;
        await host.Services.GetRequiredService<SenderStore>().SendTogether([(ReceiptCode.New(), late)], TestContext.Current.CancellationToken);

        foreach (var page in new[] { "/your-work", "/your-work/experiences" })
        {
            (await moderator.Open(page)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("1 account that speaks of danger should have been looked at by now.");
        }

        using var analyst = await host.SignedIn(await host.Add(Body.None, [Role.Analyst]));
        (await analyst.Open("/your-work")).QuerySelector("[role=alert]").ShouldBeNull();
        await Store.Change(late.Experience.Id, 1, e => e.Escalate(new("council", "The safeguarding hub", "She is hurt.", "mo", DateTime.UnixEpoch)), "escalated", new("mo", "Told."), TestContext.Current.CancellationToken);
        (await danger.Count(TestContext.Current.CancellationToken)).ShouldBe(0);
        await Store.Change(late.Experience.Id, 2, e => e.Decide("test", "", "mo", DateTime.UnixEpoch), "decided", new("mo", "Over."), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task From_what_is_set_aside_the_next_account_follows()
    {
        using var first = await Sender.Sent(host, "Buy our lamps.");
        using var second = await Sender.Sent(host, "We waited for a plan.");
        var (address, moderator) = (await AddressOf(first), await Moderator());

        var page = await moderator.Open(address);
        using var done = await moderator.Send(page, address + "?handler=Decide", ("seen", Seen(page)), ("reason", "spam"));

        done.Headers.Location!.OriginalString.ShouldStartWith("/your-work/experiences/");
        done.Headers.Location.OriginalString.ShouldNotBe(address);
    }

    [Fact]
    public async Task Nothing_is_accepted_unread()
    {
        using var sender = await Sender.Sent(host, "We waited for a bus.");
        var (address, moderator) = (await AddressOf(sender), await Moderator());
        var queue = await moderator.Open("/your-work/experiences");
        var chosen = queue.QuerySelectorAll("input[name=chosen]").Select(i => i.GetAttribute("value")!).Single(v => address.EndsWith(v.Split(':')[0], StringComparison.Ordinal));

        using var refused = await moderator.Send(queue, "/your-work/experiences", ("chosen", chosen), ("chosen", "nonsense"), ("reason", "fit-to-use"));

        (await WebHost.Parse(refused)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("is read first");
        (await moderator.Open(address)).QuerySelector(".app-under")!.TextContent.ShouldStartWith("To be read");
    }

    [Fact]
    public async Task A_campaign_is_found_and_set_aside_together()
    {
        const string letter = "Please tell the inspectors that families in this town wait too long for an assessment and that nobody answers the phone when we ring the council about it. ";
        foreach (var i in Enumerable.Range(1, 3))
        {
            (await Sender.Sent(host, letter + $"Greetings, number {i}.")).Dispose();
        }

        var moderator = await Moderator();
        var alike = await moderator.Open("/your-work/experiences/alike");
        var chosen = alike.QuerySelector("section form")!.QuerySelectorAll("input[name=chosen]").Select(i => ("chosen", i.GetAttribute("value")!)).ToArray();
        chosen.Length.ShouldBe(3);

        using var done = await moderator.Send(alike, "/your-work/experiences", [.. chosen, ("reason", "campaign")]);

        (await WebHost.Parse(done)).QuerySelector("[role=status]")!.TextContent.ShouldBe("3 of 3 decided.");
    }

    [Fact]
    public async Task Analysts_find_what_was_read_and_agreed_to_and_nothing_else()
    {
        using var sender = await Sender.Sent(host, "We waited for a plan.", "analysis");
        var (address, analyst) = (await AddressOf(sender), await host.SignedIn(await host.Add(Body.None, [Role.Analyst])));

        using var before = await analyst.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        before.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var sent = (await Store.Queue(new(ExperienceStage.Received, Take: 500), TestContext.Current.CancellationToken)).Single(e => address.EndsWith(e.Id.ToString("D"), StringComparison.Ordinal));
        await Store.Change(sent.Id, sent.Version, e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", new("mo", "Read."), TestContext.Current.CancellationToken);

        (await analyst.Open(address)).QuerySelector("main")!.TextContent.ShouldContain("We waited for a plan.");
        using var other = await Sender.Sent(host, "We waited as well.", "inspectors");
        var theirs = await AddressOf(other);
        var id = Guid.Parse(theirs.Split('/')[^1]);
        await Store.Change(id, 1, e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", new("mo", "Read."), TestContext.Current.CancellationToken);
        using var coded = await analyst.Send(await analyst.Open(address), theirs + "?handler=Code", ("seen", "2"), ("themes", "therapy-access"));
        coded.StatusCode.ShouldBe(HttpStatusCode.NotFound, "its sender did not agree to analysis");
        (await Store.Find(id, TestContext.Current.CancellationToken))!.Handling.Themes.ShouldBeEmpty();
        var read = await analyst.Open("/your-work/experiences?stage=Read");
        read.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")).ShouldBe([address]);
        read.QuerySelector("input[name=chosen]").ShouldBeNull();
        (await analyst.Open("/your-work/experiences?stage=Received")).QuerySelector("nav [aria-current=page]")!.TextContent.ShouldContain("Read, to be coded");
    }

    [Fact]
    public async Task The_sender_sees_that_it_was_counted()
    {
        using var sender = await Sender.Sent(host, "We waited for a year.", "analysis");
        var id = Guid.Parse((await AddressOf(sender)).Split('/')[^1]);
        (await sender.Open("/tell-us/status")).QuerySelector("main")!.TextContent.ShouldContain("It has not been used yet.");

        await Store.Change(id, 1, e => e.Used(new Use(Use.OfEngland, "", new(2026, 11, 3))), "used", new("tests", "Counted."), TestContext.Current.CancellationToken);

        (await sender.Open("/tell-us/status")).QuerySelectorAll("main h2").ShouldContain(h => h.TextContent == "Used in what we say about all of England, on 3 November 2026");
    }

    [Fact]
    public async Task How_to_reach_a_sender_is_shown_for_a_reason_and_written_down()
    {
        using var sender = await Sender.Sent(host, "We waited.", "contact");
        var (address, moderator) = (await AddressOf(sender), await Moderator());

        var page = await moderator.Open(address);
        page.Source.Text.ShouldNotContain("write.to.me");
        using var refused = await moderator.Send(page, address + "?handler=Contact", ("purpose", "Mrs Khan’s number, please."));
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("write.to.me");
        using var shown = await moderator.Send(page, address + "?handler=Contact", ("purpose", "To ask about what was sent"));

        (await WebHost.Parse(shown)).QuerySelector("main")!.TextContent.ShouldContain("write.to.me@example.org");
    }

    private ModerationStore Store => host.Services.GetRequiredService<ModerationStore>();

    private static string Seen(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;

    private async Task<HttpClient> Moderator() => await host.SignedIn(await host.Add(Body.None, [Role.Moderator]));

    private async Task<string> AddressOf(Sender sender) =>
        $"/your-work/experiences/{(await host.Services.GetRequiredService<SenderStore>().Sent(ReceiptCode.Parse(sender.Code)!.Value)).Value!.Id:D}";
}
