using System.Net;
using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>The form as somebody fills it in who has nothing but a browser without scripts.</summary>
public class FormTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private const string Story = "My son Jack Hargreaves waited two years. His school, Oakfield Primary, said ring 07700 900123.";

    [Fact]
    public async Task An_account_is_told_page_by_page_and_its_sender_sees_that_it_came()
    {
        using var sender = await Sender.Begin(host);

        (await sender.Fill("area", ("area", "oxfordshire"))).ShouldBe("/tell-us/form/learning");
        (await sender.Fill("injury", ("injury", "none"))).ShouldBe("/tell-us/form/story", "hidden signs are for those who may have had an injury");
        await sender.Fill("story", ("story", Story));
        using var sent = await sender.Send();

        sent.Headers.Location!.OriginalString.ShouldBe("/tell-us/sent");
        (await sender.Open("/tell-us/sent")).QuerySelector("h1")!.TextContent.ShouldBe("We have it. Thank you.");
        using var another = new Sender(host.Browser());
        using var back = await another.Post("/tell-us/return", ("code", sender.Code.ToLowerInvariant().Replace("-", " ")));
        back.Headers.Location!.OriginalString.ShouldBe("/tell-us/status");
        (await another.Open("/tell-us/status")).QuerySelector("main")!.TextContent.ShouldContain("Nobody has read it yet.");
    }

    [Fact]
    public async Task What_was_typed_is_kept_after_the_browser_forgot_everything()
    {
        using var sender = await Sender.Begin(host);
        var page = await sender.Open("/tell-us/form/story");

        using var later = new Sender(host.Browser());
        using var kept = await later.Post(page, "/tell-us/form/story", ("story", "Written last week."));

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await sender.Open("/tell-us/form/story")).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Written last week.");
    }

    [Fact]
    public async Task Two_tabs_lose_nothing()
    {
        using var sender = await Sender.Begin(host);
        var (one, other) = (await sender.Open("/tell-us/form/story"), await sender.Open("/tell-us/form/story"));
        (await sender.Post(one, "/tell-us/form/story", ("story", "From the first tab."))).Dispose();

        using var asked = await sender.Post(other, "/tell-us/form/story", ("story", "From the second tab."));

        var both = await WebHost.Parse(asked);
        both.QuerySelector("#stale")!.TextContent.ShouldContain("From the first tab.");
        both.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("From the second tab.");
        using var chosen = await sender.Post(both, "/tell-us/form/story", ("story", "From the second tab."));
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await sender.Open("/tell-us/form/story")).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("From the second tab.");
    }

    [Fact]
    public async Task Another_page_in_another_tab_stands_in_nobodys_way()
    {
        using var sender = await Sender.Begin(host);
        var story = await sender.Open("/tell-us/form/story");
        await sender.Fill("support", ("support", "ehc-plan"));

        using var kept = await sender.Post(story, "/tell-us/form/story", ("story", "Later."));

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await sender.Open("/tell-us/form/support")).QuerySelector("input[value=ehc-plan]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Sent_twice_it_is_there_once_and_going_back_changes_nothing()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", "Sent twice."));
        var (check, story) = (await sender.Open("/tell-us/check"), await sender.Open("/tell-us/form/story"));

        (await sender.Post(check, "/tell-us/check", ("send", "1"))).Dispose();
        using var again = await sender.Post(check, "/tell-us/check", ("send", "1"));
        using var back = await sender.Post(story, "/tell-us/form/story", ("story", "Changed afterwards."));

        again.Headers.Location!.OriginalString.ShouldBe("/tell-us/sent");
        back.Headers.Location!.OriginalString.ShouldBe("/tell-us/status");
        var sent = (await Senders.Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!;
        (await Opened(sent.Id)).Words!.Answer("story").ShouldBe("Sent twice.");
    }

    [Fact]
    public async Task Sent_again_after_it_was_taken_back_it_is_not_said_to_be_there()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", "Taken back."));
        var check = await sender.Open("/tell-us/check");
        (await sender.Post(check, "/tell-us/check", ("send", "1"))).Dispose();
        (await sender.Post("/tell-us/withdraw")).Dispose();

        (await sender.Post(check, "/tell-us/check", ("send", "1"))).Dispose();
        using var page = await sender.Browser.GetAsync(new Uri("/tell-us/sent", UriKind.Relative), TestContext.Current.CancellationToken);

        page.Headers.Location!.OriginalString.ShouldBe("/tell-us/status");
        (await sender.Open("/tell-us/status")).QuerySelector("main")!.TextContent.ShouldContain("You took it back");
    }

    [Fact]
    public async Task A_page_left_open_until_another_form_was_begun_leads_to_its_own_end()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", "The first."));
        var check = await sender.Open("/tell-us/check");
        using (var another = new FormUrlEncodedContent([new("speaker", "adult"), new("language", "en")]))
        {
            (await sender.Browser.PostAsync(new Uri("/tell-us/start", UriKind.Relative), another, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var sent = await sender.Post(check, "/tell-us/check", ("send", "1"));

        sent.Headers.Location!.OriginalString.ShouldBe("/tell-us/sent");
        (await sender.Open("/tell-us/sent")).QuerySelector("main")!.TextContent.ShouldContain(sender.Code);
    }

    [Fact]
    public async Task Details_are_marked_and_taken_out_by_the_sender_alone()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", Story));
        var check = await sender.Open("/tell-us/check");
        check.QuerySelectorAll("input[name=mark] + label mark").Select(m => m.TextContent).ShouldBe(["Jack Hargreaves", "Oakfield Primary", "07700 900123"]);
        var phone = check.QuerySelectorAll("input[name=mark]")[2].GetAttribute("value")!;

        (await sender.Post(check, "/tell-us/check", ("take", "some"), ("mark", phone))).Dispose();

        (await sender.Open("/tell-us/form/story")).QuerySelector("textarea")!.TextContent.Trim()
            .ShouldBe("My son Jack Hargreaves waited two years. His school, Oakfield Primary, said ring [phone number taken out].");
    }

    [Fact]
    public async Task Only_what_was_shown_is_sent()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", "We waited."));
        var shown = await sender.Open("/tell-us/check");
        await sender.Fill("story", ("story", "We waited, and she said: do not tell."));

        using var refused = await sender.Post(shown, "/tell-us/check", ("send", "1"));

        (await WebHost.Parse(refused)).QuerySelector(".govuk-error-summary").ShouldNotBeNull();
        (await Senders.Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value.ShouldBeNull();
        (await sender.Send()).Headers.Location!.OriginalString.ShouldBe("/tell-us/sent");
    }

    [Fact]
    public async Task One_consent_is_taken_back_by_whoever_has_the_code()
    {
        using var sender = await Sender.Sent(host, "We waited.", "inspectors", "analysis", "contact");
        var status = await sender.Open("/tell-us/status");
        status.QuerySelectorAll("button[name=use]").Select(b => b.GetAttribute("value")).ShouldBe(["inspectors", "analysis", "contact"]);

        (await sender.Post(status, "/tell-us/status", ("use", "analysis"))).Dispose();
        (await sender.Post(status, "/tell-us/status", ("use", "nonsense"))).Dispose();

        (await sender.Open("/tell-us/status")).QuerySelectorAll("button[name=use]").Select(b => b.GetAttribute("value")).ShouldBe(["inspectors", "contact"]);
        (await Senders.Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!.Consents.ShouldBe([Consent.Inspectors, Consent.Contact]);
    }

    [Fact]
    public async Task Another_site_cannot_fill_in_the_form()
    {
        using var sender = await Sender.Begin(host);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/tell-us/form/story") { Content = new FormUrlEncodedContent([new("story", "Not mine.")]) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var refused = await sender.Browser.SendAsync(foreign, TestContext.Current.CancellationToken);

        refused.IsSuccessStatusCode.ShouldBeFalse();
        (await sender.Open("/tell-us/form/story")).QuerySelector("textarea")!.TextContent.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_of_danger_bring_up_help_and_stop_nobody()
    {
        using var sender = await Sender.Begin(host, "young-person");

        var next = await sender.Fill("story", ("story", "I don't want to be here anymore."));

        next.ShouldBe("/tell-us/form/consent");
        var page = await sender.Open(next);
        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("116 123");
        page.QuerySelector("input[name=consent]").ShouldNotBeNull();
        (await sender.Send()).Dispose();
        (await Senders.Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!.Handling.Dangers.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_wait_is_told_as_facts_changed_and_taken_out()
    {
        using var sender = await Sender.Begin(host);
        using var wrong = await sender.Post("/tell-us/form/waits/1", ("service", "speech-language"), ("referred-month", "13"), ("referred-year", "2024"), ("state", "Waiting"), ("said", "Soon, they said."));
        var shown = await WebHost.Parse(wrong);
        shown.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#referred");
        shown.QuerySelector("#said")!.TextContent.ShouldContain("Soon, they said.");

        (await sender.Post("/tell-us/form/waits/1", ("service", "speech-language"), ("referred-month", "3"), ("referred-year", "2024"), ("state", "Waiting"))).Dispose();
        (await sender.Open("/tell-us/form/waits")).QuerySelector("dl")!.TextContent.ShouldContain("Asked for in March 2024. Still waiting.");
        (await sender.Post("/tell-us/form/waits/1", ("remove", "1"), ("state", "Waiting"))).Dispose();
        (await sender.Open("/tell-us/form/waits")).QuerySelector("dl").ShouldBeNull();
    }

    [Fact]
    public async Task Taken_back_nothing_of_it_is_left_and_its_code_says_so()
    {
        using var sender = await Sender.Sent(host, "To be taken back.", "analysis");
        var sent = (await Senders.Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!;

        using var gone = await sender.Post("/tell-us/withdraw");

        (await WebHost.Parse(gone)).QuerySelector("h1")!.TextContent.ShouldBe("You have taken it back");
        (await Opened(sent.Id)).Words.ShouldBeNull();
        using var back = await sender.Post("/tell-us/return", ("code", sender.Code));
        (await sender.Open("/tell-us/status")).QuerySelector("main")!.TextContent.ShouldContain("You took it back");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("שלום ‮ evil 😀👩‍👩‍👧")]
    [InlineData("null\0byte \uD800 half")]
    public async Task Odd_words_come_back_harmless(string story)
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", story));

        var check = await sender.Open("/tell-us/check");

        check.QuerySelectorAll("main script").ShouldBeEmpty();
        check.QuerySelector("main")!.TextContent.ShouldContain(story.Split('\0', '\uD800')[0]);
    }

    [Fact]
    public async Task What_no_browser_sends_is_refused_and_nothing_is_done()
    {
        using var sender = await Sender.Begin(host);
        var form = (await sender.Open("/tell-us/form/story")).QuerySelector("input[name=form]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("form", form), KeyValuePair.Create("story", "a\0b")]);

        using var refused = await sender.Browser.PostAsync(new Uri("/tell-us/form/story", UriKind.Relative), content, TestContext.Current.CancellationToken);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await sender.Open("/tell-us/form/story")).QuerySelector("textarea")!.TextContent.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_many_words_are_refused_and_kept_on_the_page()
    {
        using var sender = await Sender.Begin(host);
        var story = string.Concat(Enumerable.Repeat("word ", 10_001));

        using var refused = await sender.Post("/tell-us/form/story", ("story", story));

        var page = await WebHost.Parse(refused);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("50005");
        page.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(story.Trim().Length);
    }

    [Fact]
    public async Task The_form_speaks_the_language_and_the_words_of_whoever_fills_it_in()
    {
        using var young = await Sender.Begin(host, "young-person");
        using var polish = await Sender.Begin(host, "parent", "pl");

        (await young.Open("/tell-us/form/support")).QuerySelector("h1")!.TextContent.ShouldNotContain("your child");
        var page = await polish.Open("/tell-us/form/needs");
        page.DocumentElement.GetAttribute("lang").ShouldBe("pl");
        page.QuerySelector("main")!.TextContent.ShouldContain("Autyzm");
        page.QuerySelector("header")!.GetAttribute("lang").ShouldBe("en-GB");
    }

    [Theory]
    [InlineData("en", 0, "What we do with it", "How to reach you: 365 days.")]
    [InlineData("en", 1, "The short version", "The short version")]
    [InlineData("pl", 0, "Co z tym robimy", "Sposób kontaktu z Tobą: 365 dni.")]
    [InlineData("pl", 1, "W skrócie", "Dla młodych osób")]
    public async Task What_becomes_of_it_is_told_in_the_language_of_the_form(string language, int young, string heading, string says)
    {
        using var nobody = new Sender(host.Browser());

        var page = await nobody.Open($"/tell-us/privacy?language={language}&young={young}");

        page.DocumentElement.GetAttribute("lang").ShouldStartWith(language);
        page.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldContain(heading);
        page.QuerySelectorAll("main li").Length.ShouldBeGreaterThan(4);
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain(says);
        text.ShouldNotContain("{");
    }

    [Fact]
    public async Task A_form_that_was_not_begun_leads_to_the_code_and_one_in_anothers_name_to_nothing()
    {
        using var nobody = new Sender(host.Browser());
        using var asked = await nobody.Browser.GetAsync(new Uri("/tell-us/form/story", UriKind.Relative), TestContext.Current.CancellationToken);
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("form", "made-up"), KeyValuePair.Create("story", "Forged.")]);
        using var forged = await nobody.Browser.PostAsync(new Uri("/tell-us/form/story", UriKind.Relative), content, TestContext.Current.CancellationToken);

        asked.Headers.Location!.OriginalString.ShouldBe("/tell-us/return");
        forged.Headers.Location!.OriginalString.ShouldBe("/tell-us/return");
    }

    private SenderStore Senders => host.Services.GetRequiredService<SenderStore>();

    private async Task<OpenedExperience> Opened(Guid id) => (await host.Services.GetRequiredService<ModerationStore>().Open([id], [AccountPart.Words], new("tests", "To look."))).Value.Single();
}
