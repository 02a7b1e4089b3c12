using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Themes of several accounts settled at once.</summary>
public class CodingPageTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private ModerationStore Store => host.Services.GetRequiredService<ModerationStore>();

    [Fact]
    public async Task What_was_read_is_settled_and_the_rest_stays_as_it_is()
    {
        var (settled, refused, left, kept) = (
            await Read("We waited two years for speech therapy.", "analysis"),
            await Read("My child was excluded from school again and again.", "analysis"),
            await Read("The nursery was very good.", "analysis"),
            await Read("We told only the inspectors about our speech therapy.", "inspectors"));
        using var analyst = await host.SignedIn(await host.Add(Body.None, [Role.Analyst]));

        var page = await analyst.Open("/your-work/experiences/coding");
        page.QuerySelector($"#account-{kept}").ShouldBeNull("its sender did not agree to analysis");
        page.QuerySelector($"#account-{settled} blockquote")!.TextContent.ShouldContain("two years");
        page.QuerySelector($"#t-{settled}-therapy-access")!.HasAttribute("checked").ShouldBeTrue("it is suggested by “speech therapy”");
        page.QuerySelectorAll("input[name=done]").ShouldAllBe(d => !d.HasAttribute("checked"), "nobody has read it yet");
        using var sent = await analyst.Send(
            page, "/your-work/experiences/coding", ("done", $"{settled}:2"), ("done", $"{refused}:2"), ("done", $"{kept}:2"), ("shown", $"{settled}"), ("shown", $"{refused}"), ("shown", $"{left}"), ($"themes-{settled}", "therapy-access"), ($"themes-{left}", "annual-reviews"), ($"themes-{kept}", "therapy-access"));

        var answer = await WebHost.Parse(sent);
        answer.QuerySelector("[role=status]")!.TextContent.ShouldBe("The themes of 1 account are settled.");
        answer.QuerySelector($".govuk-error-summary a[href='#account-{refused}']").ShouldNotBeNull();
        answer.QuerySelector($"#account-{settled}").ShouldBeNull();
        answer.QuerySelectorAll($"#account-{left} [name=themes-{left}][checked]").Select(t => t.GetAttribute("value")).ShouldBe(["annual-reviews"], "what was ticked stays");
        answer.QuerySelector($"#d-{left}")!.HasAttribute("checked").ShouldBeFalse();
        answer.QuerySelector($"#d-{refused}")!.HasAttribute("checked").ShouldBeTrue();
        (await Themes(settled)).ShouldBe(["therapy-access"]);
        foreach (var other in new[] { refused, left, kept })
        {
            (await Themes(other)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task What_somebody_else_settled_meanwhile_is_said_and_not_done_twice()
    {
        var id = await Read("We waited for occupational therapy.", "analysis");
        using var moderator = await host.SignedIn(await host.Add(Body.None, [Role.Moderator]));
        var page = await moderator.Open("/your-work/experiences/coding");
        await Store.Change(id, 2, e => e.Code(["annual-reviews"], _ => true, "an"), "coded", new("an", "Themes."), TestContext.Current.CancellationToken);

        using var sent = await moderator.Send(page, "/your-work/experiences/coding", ("done", $"{id}:2"), ("shown", $"{id}"), ($"themes-{id}", "therapy-access"));

        (await WebHost.Parse(sent)).QuerySelector(".govuk-error-summary a[href='#accounts']")!.TextContent.ShouldContain("changed");
        (await Themes(id)).ShouldBe(["annual-reviews"]);
        using var nothing = await moderator.Send(page, "/your-work/experiences/coding");
        (await WebHost.Parse(nothing)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("at least one account");
    }

    private async Task<IReadOnlyList<string>> Themes(Guid id) => (await Store.Find(id, TestContext.Current.CancellationToken))!.Handling.Themes;

    private async Task<Guid> Read(string story, string consent)
    {
        using var sender = await Sender.Sent(host, story, consent);
        var id = (await host.Services.GetRequiredService<SenderStore>().Sent(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!.Id;
        (await Store.Change(id, 1, e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", new("mo", "Read."), TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        return id;
    }
}
