using System.Net;
using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Store.Experiences;
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

        var queue = await moderator.Open("/work/experiences");
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
    public async Task A_campaign_is_found_and_set_aside_together()
    {
        const string letter = "Please tell the inspectors that families in this town wait too long for an assessment and that nobody answers the phone when we ring the council about it. ";
        foreach (var i in Enumerable.Range(1, 3))
        {
            (await Sender.Sent(host, letter + $"Greetings, number {i}.")).Dispose();
        }

        var moderator = await Moderator();
        var alike = await moderator.Open("/work/experiences/alike");
        var chosen = alike.QuerySelector("section form")!.QuerySelectorAll("input[name=chosen]").Select(i => ("chosen", i.GetAttribute("value")!)).ToArray();
        chosen.Length.ShouldBe(3);

        using var done = await moderator.Send(alike, "/work/experiences", [.. chosen, ("reason", "campaign")]);

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
        (await analyst.Open("/work/experiences?stage=Received")).QuerySelector("nav [aria-current=page]")!.TextContent.ShouldContain("Read, to be coded");
    }

    [Fact]
    public async Task How_to_reach_a_sender_is_shown_for_a_reason_and_written_down()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("consent", ("consent", "contact"));
        await sender.Fill("contact", ("contact-way", "write.to.me@example.org"));
        (await sender.Send()).Dispose();
        var (address, moderator) = (await AddressOf(sender), await Moderator());

        var page = await moderator.Open(address);
        page.Source.Text.ShouldNotContain("write.to.me");
        using var refused = await moderator.Send(page, address + "?handler=Contact");
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("write.to.me");
        using var shown = await moderator.Send(page, address + "?handler=Contact", ("purpose", "To ask about the wait."));

        (await WebHost.Parse(shown)).QuerySelector("main")!.TextContent.ShouldContain("write.to.me@example.org");
    }

    private ModerationStore Store => host.Services.GetRequiredService<ModerationStore>();

    private static string Seen(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;

    private async Task<HttpClient> Moderator() => await host.SignedIn(await host.Add(Body.None, [Role.Moderator]));

    private async Task<string> AddressOf(Sender sender) =>
        $"/work/experiences/{(await host.Services.GetRequiredService<SenderStore>().Sent(ReceiptCode.Parse(sender.Code)!.Value))!.Id:D}";
}
