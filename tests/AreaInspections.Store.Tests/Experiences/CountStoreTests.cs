using AreaInspections.Experiences;
using AreaInspections.Experiences.Counting;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Experiences;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Experiences;

/// <summary>What left through the gate for numbers, kept.</summary>
public sealed class CountStoreTests(TestDatabases databases)
{
    private static readonly DateOnly s_today = new(2026, 11, 3);

    [Theory, EachDatabase]
    public async Task A_table_that_left_stays_until_eight_accounts_came(Database database)
    {
        var store = await databases.Open(database);
        await Read(store, 1, 30);

        (await Release(store)).Left.ShouldNotBeEmpty();
        await Read(store, 31, 7);
        var held = await Release(store);
        (held.Left.Count, held.Held.Count).ShouldBe((0, 4), "support, exclusion, speaker by phase and one service");
        (await Total(store)).ShouldBe("30");
        await Read(store, 38, 1);
        (await Release(store)).Left.ShouldNotBeEmpty();
        (await Total(store)).ShouldBe("40", "38 to the nearest five");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_kept_of_fewer_than_eight_or_of_those_who_did_not_agree(Database database)
    {
        var store = await databases.Open(database);
        await Read(store, 1, 7);
        await Read(store, 8, 20, SampleAccount.Parent.With("consent", ["inspectors"]));

        (await Release(store)).Left.ShouldBeEmpty();

        (await store.Count("ExperienceCounts")).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task What_left_is_locked_found_again_by_the_next_key_and_found_out_when_altered(Database database)
    {
        var store = await databases.Open(database);
        await Read(store, 1, 30);
        await Release(store);
        var fresh = new MasterKey("fresh", new byte[32]);

        (await store.With(new MasterKeys([fresh, .. store.MasterKeys.All])).ExperienceUpkeep.Rotate(Sample.Change)).Succeeded.ShouldBeTrue();

        (await store.With(store.MasterKeys).Counts.Public()).Problems.Single().Code.ShouldBe("experience.locked");
        (await Total(store.With(new MasterKeys([fresh])))).ShouldBe("30");
        await using var context = store.Context();
        var row = await context.ExperienceCounts.FirstAsync(TestContext.Current.CancellationToken);
        row.Text[^1] ^= 1;
        await context.ExperienceCounts.ExecuteUpdateAsync(c => c.SetProperty(x => x.Text, row.Text), TestContext.Current.CancellationToken);
        (await store.With(new MasterKeys([fresh])).Counts.Public()).Problems.Single().Code.ShouldBe("experience.counts-damaged");
        (await store.History.Verify()).Holds.ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task Senders_see_once_that_they_were_counted_in_what_left(Database database)
    {
        var store = await databases.Open(database);
        await Read(store, 1, 30);
        await Read(store, 31, 5, SampleAccount.Parent.With("consent", ["inspectors"]));

        await Release(store);
        await Read(store, 36, 7);
        await Release(store);
        (await Uses(store, 1)).ShouldBe([new(Use.OfEngland, "", s_today)]);
        (await Uses(store, 31)).ShouldBeEmpty("its sender did not agree");
        (await Uses(store, 36)).ShouldBeEmpty("nothing that counts it has left");
        await Read(store, 43, 1);
        await Release(store);

        (await Uses(store, 36)).Count.ShouldBe(1);
        (await Uses(store, 1)).Count.ShouldBe(1);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Use>> Uses(TestStore store, int number) => (await store.Moderation.Find(SampleAccount.Id(number)))!.Handling.Uses;

    private static async Task<CountResult> Release(TestStore store) => (await store.Counts.Release(SampleAccount.Form, s_today, Sample.Change)).Value;

    private static async Task<string> Total(TestStore store) => (await store.Counts.Public()).Value.Single(f => f.Table.RowDimension == "support").Table.Total.Printed;

    /// <summary>Sent, read and fit to use.</summary>
    private static async Task Read(TestStore store, int first, int count, Account? account = null)
    {
        var numbers = Enumerable.Range(first, count).ToList();
        await Task.WhenAll(numbers.Select(n => store.Senders.Put(ReceiptCode.New(), SampleAccount.New(n, account))));
        var read = await store.Moderation.ChangeAll([.. numbers.Select(n => new SeenExperience(SampleAccount.Id(n), 1))], e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", Sample.Change);
        read.ShouldAllBe(r => r.Succeeded);
    }
}
