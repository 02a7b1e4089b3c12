using System.Net;
using AreaInspections.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Tests.Conduct;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>What the team of an inspection reads of families' accounts.</summary>
public class BriefingTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task The_team_reads_numbers_that_may_leave_and_words_that_may_be_quoted_and_the_sender_sees_it()
    {
        var people = await ConductPeople.Make(host);
        await ReadAccounts.Send(host.Services, 12, a => a.Waiting("oxfordshire", 6));
        await ReadAccounts.Send(host.Services, 3, a => a.Waiting("oxfordshire", 6).With("support", ["ehc-plan"]).With("injury", ["head"]));
        var quoted = await ReadAccounts.Send(host.Services, 1, a => a.Waiting("oxfordshire", 6).With("story", ["Quote this."]).With("consent", ["inspectors", "quotation"]));
        var member = await host.SignedIn(people.Team.Member);

        var page = await member.Open(people.Address + "/families");

        var numbers = page.QuerySelectorAll("td.app-number").Select(c => c.TextContent.Trim()).ToList();
        numbers.ShouldContain(n => n == "15" || n == "20", "sixteen wait, and perhaps those of other tests");
        numbers.ShouldAllBe(n => n == "c" || int.Parse(n) % 5 == 0);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Quote this.");
        (await member.Open(people.Address + "/families?show=quotations")).QuerySelectorAll("blockquote").Select(b => b.TextContent).ShouldBe(["Quote this."]);
        var use = (await Accounts.Find(quoted[0], TestContext.Current.CancellationToken))!.Handling.Uses.ShouldHaveSingleItem();
        (use.Kind, use.What).ShouldBe(("briefing", people.Team.Inspection.AreaName));
    }

    [Fact]
    public async Task An_account_becomes_evidence_without_its_words_once_and_only_of_senders_who_agreed()
    {
        var people = await ConductPeople.Make(host);
        var account = (await ReadAccounts.Send(host.Services, 1, a => a.Waiting("oxfordshire", 6)))[0];
        var others = await ReadAccounts.Send(host.Services, 1, a => a.Waiting("oxfordshire", 6).With("consent", ["analysis"]));
        var elsewhere = await ReadAccounts.Send(host.Services, 1, a => a.Waiting("devon", 6));
        var member = await host.SignedIn(people.Team.Member);
        foreach (var closed in others.Concat(elsewhere))
        {
            using var answer = await member.GetAsync(new Uri($"{people.Address}/families/{closed}", UriKind.Relative), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var page = await member.Open($"{people.Address}/families/{account}");
        page.QuerySelector("blockquote")!.TextContent.ShouldContain(ReadAccounts.Word);
        var note = page.QuerySelector("input[name=note]")!.GetAttribute("value")!;
        (await member.Send(page, $"{people.Address}/families/{account}", ("note", note))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await member.Send(page, $"{people.Address}/families/{account}", ("note", note))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var item = (await people.Team.All()).ShouldHaveSingleItem();
        (item.Kind, item.Text.Contains(account.ToString("D")), item.Text.Contains("Speech and language therapy"), item.Text.Contains(ReadAccounts.Word)).ShouldBe((SourceKind.Survey, true, true, false));
        (await Accounts.Find(account, TestContext.Current.CancellationToken))!.Handling.Uses.ShouldContain(u => u.Kind == "inspection");
    }

    [Fact]
    public async Task No_sender_learns_of_an_inspection_before_its_area_does()
    {
        var team = await Evidence.EvidenceTeam.Make(host);
        var account = (await ReadAccounts.Send(host.Services, 1, a => a.Waiting("oxfordshire", 6)))[0];
        var member = await host.SignedIn(team.Member);
        var address = $"/your-work/inspections/{team.Inspection.Id}/families";

        (await member.Open(address)).QuerySelector($"a[href$='{account}']").ShouldNotBeNull();
        using var refused = await member.Send($"{address}/{account}", ("note", Guid.CreateVersion7().ToString()));

        (await WebHost.Parse(refused)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("does not know of this inspection yet");
        (await Accounts.Find(account, TestContext.Current.CancellationToken))!.Handling.Uses.ShouldBeEmpty();
        (await team.All()).ShouldBeEmpty();
    }

    private ModerationStore Accounts => host.Services.GetRequiredService<ModerationStore>();
}
