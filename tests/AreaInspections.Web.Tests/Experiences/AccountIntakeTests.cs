using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

public sealed class AccountIntakeTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task What_is_sent_reaches_the_queue_though_its_sender_never_comes_back()
    {
        using var sender = await Sender.Begin(host);
        await sender.Fill("story", ("story", "He says he wants to die."));
        (await sender.Post("/tell-us/check", ("send", "1"))).Dispose();
        var moderation = host.Services.GetRequiredService<ModerationStore>();

        var waited = System.Diagnostics.Stopwatch.StartNew();
        IReadOnlyList<Experience> urgent = [];
        while (urgent.Count == 0 && waited.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            urgent = await moderation.Urgent(TestContext.Current.CancellationToken);
        }

        urgent.Single().Stage.ShouldBe(ExperienceStage.Received);
    }
}
