using System.Text;
using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Experiences;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Experiences;

public sealed class ExperienceStoreTests(TestDatabases databases)
{
    private static readonly DateOnly s_today = new(2026, 11, 3);

    [Theory, EachDatabase]
    public async Task A_form_is_kept_under_its_code_and_found_by_nobody_else(Database database)
    {
        var store = await databases.Open(database);
        var (code, other) = (ReceiptCode.New(), ReceiptCode.New());

        var kept = (await store.Senders.Keep(code, Draft(1))).Value;

        kept.Version.ShouldBe(1);
        (await store.Senders.Draft(code)).Value!.Account.Answer("story").ShouldBe(SampleAccount.Story);
        (await store.Senders.Draft(other)).Value.ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Newer_words_are_not_overwritten_unseen(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        var first = (await store.Senders.Keep(code, Draft(1))).Value;
        await store.Senders.Keep(code, first with { Account = first.Account.With("story", ["Newer."]) });

        (await store.Senders.Keep(code, first with { Account = first.Account.With("story", ["Older."]) })).Problems.Single().Code.ShouldBe("experience.draft-stale");
        (await store.Senders.Draft(code)).Value!.Account.Answer("story").ShouldBe("Newer.");
    }

    [Theory, EachDatabase]
    public async Task Whoever_opens_an_account_is_written_down(Database database)
    {
        var store = await Sent(database);

        var opened = (await store.Moderation.Open([SampleAccount.Id(1)], [AccountPart.Words, AccountPart.Contact], new Change("mo@example.org", "In the queue."))).Value.Single();

        opened.Words!.Answer("story").ShouldBe(SampleAccount.Story);
        opened.Contact!.Answer("contact-way").ShouldBe("parent@example.org");
        opened.Facts.ShouldBeNull();
        await using var context = store.Context();
        var reading = context.History.Single(h => h.Stream.EndsWith("/readings"));
        (reading.Who, reading.Verb, reading.What).ShouldBe(("mo@example.org", "read words contact", ""));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nothing_of_an_account_can_be_read_in_the_tables(Database database)
    {
        var store = await Sent(database);
        await store.Senders.Keep(ReceiptCode.New(), Draft(2));
        await store.Moderation.Change(SampleAccount.Id(1), 1, e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", Sample.Change);

        var all = await AllText(store);

        all.ShouldContain("fit-to-use");
        foreach (var words in new[] { "Aoife", "Brannigan", "speech", "primary", "parent@example.org", "soon" })
        {
            all.ShouldNotContain(words);
        }
    }

    [Theory, EachDatabase]
    public async Task What_is_taken_back_leaves_the_fact_and_the_day(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.Put(code, SampleAccount.New(1, null, "harm-to-self"));
        var before = await Cipher(store);

        (await store.Senders.Withdraw(code, s_today)).ShouldBeTrue();
        (await store.Senders.Withdraw(code, s_today)).ShouldBeFalse();

        var left = (await store.Senders.Sent(code)).Value!;
        (left.Stage, left.GoneOn, left.Area, left.Consents.Count, left.Handling.Salt).ShouldBe((ExperienceStage.Withdrawn, s_today, null, 0, ""));
        (await store.Count("ExperienceParts")).ShouldBe(0);
        (await AllText(store)).ShouldNotContain("harm-to-self");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
        if (store.Settings.File is { } file)
        {
            SqliteConnection.ClearAllPools();
            var bytes = await File.ReadAllBytesAsync(file);
            before.Count(b => bytes.AsSpan().IndexOf(b) >= 0).ShouldBe(0);
            (File.Exists(file + "-wal") ? new FileInfo(file + "-wal").Length : 0).ShouldBe(0);
        }
    }

    [Theory, EachDatabase]
    public async Task Erasing_destroys_the_words_and_their_key(Database database)
    {
        var store = await Sent(database);
        var before = await Cipher(store);
        var place = new OwnWords("story", null, SampleAccount.Story);

        (await store.Moderation.Redact(SampleAccount.Id(1), 1, SampleAccount.Form, [new(place, place.Words.IndexOf("Aoife", StringComparison.Ordinal), 15, "name", "[name]")], new Change("mo", "Names."))).Value.Version.ShouldBe(2);

        var opened = (await store.Moderation.Open([SampleAccount.Id(1)], [AccountPart.Words], Sample.Change)).Value.Single();
        opened.Words!.Answer("story").ShouldStartWith("My daughter [name] waited");
        opened.Experience.Handling.Erasures.Single().ShouldBe(new Erasure("story", "name", 15, "mo", opened.Experience.Handling.Erasures[0].At));
        (await Cipher(store)).Count(after => before.Any(after.SequenceEqual)).ShouldBe(before.Count - 2);
        (await store.Moderation.Redact(SampleAccount.Id(1), 1, SampleAccount.Form, [], Sample.Change)).Problems.Single().Code.ShouldBe("experience.stale");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Many_are_decided_at_once_and_each_by_itself(Database database)
    {
        var store = await databases.Open(database);
        foreach (var i in Enumerable.Range(1, 5))
        {
            await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(i, null, i == 3 ? ["harm-to-self"] : []));
        }

        var done = await store.Moderation.ChangeAll([.. Enumerable.Range(1, 6).Append(2).Select(i => new SeenExperience(SampleAccount.Id(i), i == 5 ? 9 : 1))], e => e.Decide("campaign", "", "mo", DateTime.UnixEpoch), "decided", Sample.Change);

        done.Select(d => d.Succeeded ? "" : d.Problems.Single().Code).ShouldBe(["", "", "experience.danger-open", "", "experience.stale", "experience.unknown"]);
        (await store.Moderation.Queue(new(ExperienceStage.Received))).Select(e => e.Id).ShouldBe([SampleAccount.Id(3), SampleAccount.Id(5)]);
        (await store.Moderation.Counts()).ShouldContain(new QueueCount(ExperienceStage.Received, true, 1));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Only_what_was_read_and_agreed_to_is_counted(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(1));
        await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(2, SampleAccount.Parent.With("consent", [])));
        await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(3));
        await store.Moderation.ChangeAll([new(SampleAccount.Id(1), 1), new(SampleAccount.Id(2), 1)], e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", Sample.Change);

        var counted = (await store.Moderation.Facts(Consent.Analysis)).Value.Single();

        counted.Experience.Id.ShouldBe(SampleAccount.Id(1));
        (counted.Facts!.Answer("phase"), counted.Words, counted.Contact).ShouldBe(("primary", null, null));
    }

    [Theory, EachDatabase]
    public async Task What_is_too_old_goes_by_itself_with_proof(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.Keep(ReceiptCode.New(), Draft(9));
        await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(1));
        await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(2));
        await store.Moderation.Change(SampleAccount.Id(2), 1, e => e.Decide("spam", "", "mo", s_today.ToDateTime(default, DateTimeKind.Utc)), "decided", Sample.Change);
        var rules = Rules(("draft", 30), ("account", 1000), ("contact", 100), ("refused", 50), ("safeguarding-record", 2000));
        var (kept, sent) = (DateOnly.FromDateTime(Sample.Clock.GetUtcNow().UtcDateTime), new DateOnly(2026, 11, 2));

        (await store.ExperienceUpkeep.Expire(rules, kept < sent ? kept : sent, Sample.Change)).ShouldBe(new ExpiredCount(0, 0, 0, 0));
        (await store.ExperienceUpkeep.Expire(rules, sent.AddDays(150), Sample.Change)).ShouldBe(new ExpiredCount(1, 1, 1, 0));
        (await store.ExperienceUpkeep.Expire(rules, sent.AddDays(2000), Sample.Change)).ShouldBe(new ExpiredCount(0, 0, 1, 0));

        (await store.Count("ExperienceParts")).ShouldBe(0);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
        await using var context = store.Context();
        context.History.Where(h => h.Verb == "expired" || h.Verb == "contact expired").Count().ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Who_was_told_of_danger_stays_when_the_account_is_taken_back_and_goes_by_its_own_rule(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.Put(code, SampleAccount.New(1, null, "harm-to-self"));
        var told = new Escalation("council", "The safeguarding hub", "Says she is hit.", "mo", s_today.ToDateTime(default, DateTimeKind.Utc));
        await store.Moderation.Change(SampleAccount.Id(1), 1, e => e.Escalate(told), "escalated", Sample.Change);
        var rules = Rules(("draft", 30), ("account", 10), ("contact", 10), ("refused", 10), ("safeguarding-record", 2000));

        await store.Senders.Withdraw(code, s_today);
        await store.ExperienceUpkeep.Expire(rules, s_today.AddDays(1999), Sample.Change);
        (await store.Senders.Sent(code)).Value!.Handling.Escalations.ShouldBe([told with { Why = "" }]);
        await store.ExperienceUpkeep.Expire(rules, s_today.AddDays(2001), Sample.Change);

        (await store.Senders.Sent(code)).Value!.Handling.Escalations.ShouldBeEmpty();
        (await AllText(store)).ShouldNotContain("Says she is hit.");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task One_consent_is_taken_back_and_with_that_of_contact_how_to_reach_the_sender(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.Put(code, SampleAccount.New(1));

        (await store.Senders.TakeBack(code, Consent.Analysis))!.Consents.ShouldBe([Consent.Inspectors, Consent.Contact]);
        (await store.Count("ExperienceParts")).ShouldBe(3);
        (await store.Senders.TakeBack(code, Consent.Contact))!.Consents.ShouldBe([Consent.Inspectors]);
        (await store.Senders.TakeBack(code, Consent.Quotation))!.Version.ShouldBe(3, "it was never given");
        (await store.Senders.TakeBack(ReceiptCode.New(), Consent.Contact)).ShouldBeNull();

        (await store.Moderation.Open([SampleAccount.Id(1)], [AccountPart.Contact], Sample.Change)).Value.Single().Contact.ShouldBeNull();
        (await store.Count("ExperienceParts")).ShouldBe(2);
        await store.Senders.Withdraw(code, s_today);
        (await store.Senders.TakeBack(code, Consent.Inspectors)).ShouldBeNull();
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Many_are_taken_in_together(Database database)
    {
        var store = await databases.Open(database);
        var codes = Enumerable.Range(1, 3).Select(_ => ReceiptCode.New()).ToList();

        (await store.Senders.SendTogether([.. codes.Select((c, i) => (c, SampleAccount.New(i + 1)))])).Value.Select(s => s.Experience.Id).ShouldBe([SampleAccount.Id(1), SampleAccount.Id(2), SampleAccount.Id(3)]);

        (await store.Senders.There([SampleAccount.Id(2), SampleAccount.Id(4)])).ShouldBe([SampleAccount.Id(2)]);
        (await store.Senders.Sent(codes[2])).Value!.Id.ShouldBe(SampleAccount.Id(3));
    }

    [Theory, EachDatabase]
    public async Task What_was_altered_is_not_opened_and_keeps_nobody_from_counting_the_rest(Database database)
    {
        var store = await databases.Open(database);
        foreach (var i in Enumerable.Range(1, 2))
        {
            await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(i));
            await store.Moderation.Change(SampleAccount.Id(i), 1, e => e.Decide("fit-to-use", "", "mo", DateTime.UnixEpoch), "decided", Sample.Change);
        }

        await using (var context = store.Context())
        {
            var other = context.ExperienceParts.Single(p => p.Experience == SampleAccount.Id(2) && p.Part == AccountPart.Facts).Text;
            context.ExperienceParts.Where(p => p.Experience == SampleAccount.Id(1) && p.Part == AccountPart.Facts).ExecuteUpdate(p => p.SetProperty(x => x.Text, other));
        }

        (await store.Moderation.Open([SampleAccount.Id(1)], [AccountPart.Facts], Sample.Change)).Problems.Single().Code.ShouldBe("experience.damaged");
        (await store.Moderation.Facts(Consent.Analysis)).Value.Where(f => f.Facts is not null).Select(f => f.Experience.Id).ShouldBe([SampleAccount.Id(2)]);
    }

    [Theory, EachDatabase]
    public async Task Keys_are_changed_while_both_are_there_and_afterwards_the_old_one_opens_nothing(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.Put(code, SampleAccount.New(1));
        await store.Senders.Keep(ReceiptCode.New(), Draft(2));
        var (old, fresh) = (store.MasterKeys, new MasterKey("fresh", new byte[32]));

        (await store.With(new MasterKeys([fresh, .. old.All])).ExperienceUpkeep.Rotate(Sample.Change)).Value.ShouldBe(2);

        (await store.With(new MasterKeys([fresh])).Moderation.Open([SampleAccount.Id(1)], [AccountPart.Words], Sample.Change)).Value.Single().Words!.Answer("story").ShouldBe(SampleAccount.Story);
        (await store.With(old).Moderation.Open([SampleAccount.Id(1)], [AccountPart.Words], Sample.Change)).Problems.Single().Code.ShouldBe("experience.locked");
        (await store.ExperienceUpkeep.MasterKeysInUse()).ShouldBe(["fresh"]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    private static RetentionRules Rules(params IEnumerable<(string Id, int Days)> rules) => new([.. rules.Select(r => new RetentionRule(r.Id, "", r.Days, "", ""))]);

    private static ExperienceDraft Draft(int number) => new(SampleAccount.Id(number), SampleAccount.Parent, 0, DateTime.UnixEpoch);

    private async Task<TestStore> Sent(Database database)
    {
        var store = await databases.Open(database);
        (await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(1))).Succeeded.ShouldBeTrue();
        return store;
    }

    /// <summary>Keys and locked texts, shortest first.</summary>
    private static async Task<List<byte[]>> Cipher(TestStore store)
    {
        await using var context = store.Context();
        return [.. context.ExperienceParts.AsEnumerable().SelectMany(p => new[] { p.Key, p.Text }).OrderBy(b => b.Length)];
    }

    /// <summary>Everything readable in the tables that hold accounts, and in the history.</summary>
    private static async Task<string> AllText(TestStore store)
    {
        await using var context = store.Context();
        var text = new StringBuilder();
        foreach (var row in context.Experiences)
        {
            text.AppendLine(row.ToString());
        }

        foreach (var bytes in context.ExperienceParts.AsEnumerable().SelectMany(p => new[] { p.Key, p.Text }).Concat(context.ExperienceDrafts.AsEnumerable().SelectMany(d => new[] { d.Key, d.Text })))
        {
            text.AppendLine(Encoding.Latin1.GetString(bytes));
        }

        foreach (var entry in context.History)
        {
            text.AppendLine(entry.ToString());
        }

        return text.ToString();
    }
}
