using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Experiences;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Experiences;

/// <summary>From a form that is sent to an account, once and whatever comes between.</summary>
public sealed class IntakeTests(TestDatabases databases)
{
    private static readonly DateOnly s_today = new(2026, 11, 3);

    [Theory, EachDatabase]
    public async Task A_form_that_is_sent_many_times_becomes_one_account_with_all_it_said(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        var draft = (await store.Senders.Keep(code, Draft(1))).Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.Senders.Send(code, 1, SentAccounts.Coming)));
        var counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.Senders.TakeIn(10)));

        answers.Count(a => !a.Value.AlreadyThere).ShouldBe(1);
        answers.ShouldAllBe(a => a.Value.Id == draft.Id);
        counts.Sum(c => c.Taken).ShouldBe(1);
        (await store.Count("ExperienceDrafts") + await store.Count("SentForms")).ShouldBe(0);
        var opened = (await store.Moderation.Open([draft.Id], [AccountPart.Facts, AccountPart.Words, AccountPart.Contact], Sample.Change)).Value.Single();
        (opened.Facts!.Answer("phase"), opened.Words!.Answer("story"), opened.Contact!.Answer("contact-way")).ShouldBe(("primary", SampleAccount.Story, "parent@example.org"));
        (opened.Experience.ReceivedAt, opened.Experience.Stage, opened.Experience.Way).ShouldBe((SentAccounts.Coming.At, ExperienceStage.Received, WayIn.Form));
        (await store.Senders.Send(code, 1, SentAccounts.Coming)).Value.ShouldBe(new SentForm(draft.Id, AlreadyThere: true));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Once_sent_a_form_is_no_longer_a_form(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        var draft = (await store.Senders.Keep(code, Draft(1))).Value;
        await store.Senders.Send(code, 1, SentAccounts.Coming);

        (await store.Senders.Draft(code)).Value.ShouldBeNull();
        (await store.Senders.Keep(code, draft)).Problems.Single().Code.ShouldBe("experience.sent");
        (await store.ExperienceUpkeep.Expire(Rules, s_today.AddDays(490), Sample.Change)).Drafts.ShouldBe(0, "it is an account that waits");
        (await store.Senders.Sent(code)).Value!.Id.ShouldBe(draft.Id);
        (await store.Senders.Draft(code)).Value.ShouldBeNull();
        (await store.Senders.Keep(code, draft)).Problems.Single().Code.ShouldBe("experience.sent");
    }

    [Theory, EachDatabase]
    public async Task What_was_sent_is_what_was_looked_at(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        var first = (await store.Senders.Keep(code, Draft(1))).Value;
        await store.Senders.Keep(code, first with { Account = first.Account.With("story", ["Newer."]) });

        (await store.Senders.Send(code, 1, SentAccounts.Coming)).Problems.Single().Code.ShouldBe("experience.draft-stale");
        (await store.Count("SentForms")).ShouldBe(0);
        (await store.Senders.Send(code, 2, SentAccounts.Coming)).Succeeded.ShouldBeTrue();
        (await store.Senders.Send(code, 1, SentAccounts.Coming)).Value.AlreadyThere.ShouldBeTrue("sending twice is no mistake");
        (await store.Senders.Send(ReceiptCode.New(), 1, SentAccounts.Coming)).Problems.Single().Code.ShouldBe("experience.unknown");
    }

    [Theory, EachDatabase]
    public async Task A_form_that_lacks_an_answer_is_not_sent_and_one_of_an_older_form_is_looked_at_again(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        var lacking = (await store.Senders.Keep(code, Draft(1) with { Account = SampleAccount.Parent.With("contact-way", []) })).Value;

        (await store.Senders.Send(code, 1, SentAccounts.Coming)).Problems.Single().Code.ShouldBe("experience.unfinished");
        await store.Senders.Keep(code, lacking with { Account = SampleAccount.Parent });
        await store.Tamper("UPDATE \"ExperienceDrafts\" SET \"IsFinished\" = " + (database == Database.Sqlite ? "0" : "FALSE"));

        (await store.Senders.Send(code, 2, SentAccounts.Coming)).Succeeded.ShouldBeTrue();
        (await store.Senders.Sent(code)).Value!.Consents.ShouldContain(Consent.Contact);
    }

    [Theory, EachDatabase]
    public async Task Danger_is_seen_when_it_is_taken_in(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.SendForm(SampleAccount.Id(1), SampleAccount.Parent.With("story", ["I want to kill myself."]));

        Of(await store.Senders.TakeIn(10)).ShouldBe((1, 0));

        (await store.Moderation.Urgent()).Single().Handling.Dangers.ShouldBe(["harm-to-self"]);
    }

    [Theory, EachDatabase]
    public async Task Longest_waiting_are_taken_in_first_and_no_more_than_asked(Database database)
    {
        var store = await databases.Open(database);
        foreach (var i in new[] { 3, 1, 2 })
        {
            var code = ReceiptCode.New();
            await store.Senders.Keep(code, Draft(i));
            await store.Senders.Send(code, 1, SentAccounts.Coming with { At = SentAccounts.Coming.At.AddMinutes(i) });
        }

        (await store.Senders.TakeIn(2)).Taken.ShouldBe(2);

        (await store.Senders.There([.. Enumerable.Range(1, 3).Select(SampleAccount.Id)])).Order().ShouldBe([SampleAccount.Id(1), SampleAccount.Id(2)]);
    }

    [Theory, EachDatabase]
    public async Task A_form_that_waits_is_taken_back_like_any_account(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.SendForm(code, SampleAccount.Id(1));

        (await store.Senders.Withdraw(code, s_today)).ShouldBeTrue();

        (await store.Senders.Sent(code)).Value!.Stage.ShouldBe(ExperienceStage.Withdrawn);
        (await store.Count("ExperienceDrafts") + await store.Count("SentForms") + await store.Count("ExperienceParts")).ShouldBe(0);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_form_that_does_not_open_stays_keeps_nobody_waiting_and_can_be_taken_back(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.SendForm(code, SampleAccount.Id(1));
        await store.Senders.SendForm(SampleAccount.Id(2));
        var keyless = store.With(new MasterKeys([new MasterKey("other", new byte[32])]));

        (await keyless.Senders.Sent(code)).Problems.Single().Code.ShouldBe("experience.locked");
        Of(await keyless.Senders.TakeIn(1)).ShouldBe((0, 1), "whoever looks after the site is told, though the sender asked first");
        Of(await keyless.Senders.TakeIn(1)).ShouldBe((0, 1), "the next in line");
        Of(await keyless.Senders.TakeIn(1)).ShouldBe((0, 0), "none is tried twice");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
        (await keyless.Senders.DangersOf(code)).ShouldBe([], "it came, and that is all that is known of it");
        (await keyless.Senders.Withdraw(code, s_today)).ShouldBeTrue();
        var left = (await keyless.Senders.Sent(code)).Value!;
        (left.Id, left.Stage, left.GoneOn, left.Way).ShouldBe((SampleAccount.Id(1), ExperienceStage.Withdrawn, s_today, WayIn.Form));

        Of(await store.Senders.TakeIn(10)).ShouldBe((1, 0), "the other opens with its key");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task One_the_rules_stumble_over_keeps_no_other_waiting_and_tells_nothing(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.SendForm(SampleAccount.Id(1), SampleAccount.Parent with { Waits = [null!] });
        await store.Senders.SendForm(SampleAccount.Id(2));

        var count = await store.Senders.TakeIn(10);

        (count.Taken, count.Closed).ShouldBe((1, 1));
        count.Faults.Single().ShouldNotContain("Aoife");
        (await store.Count("SentForms")).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task One_the_database_does_not_take_keeps_no_other_waiting(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.SendForm(SampleAccount.Id(1));
        await store.Senders.SendForm(SampleAccount.Id(2));
        await store.Tamper($"DELETE FROM \"HistoryHeads\" WHERE \"Stream\" LIKE '%{SampleAccount.Id(1):D}'");

        var count = await store.Senders.TakeIn(10);

        (count.Found, count.Taken, count.Closed).ShouldBe((2, 1, 1));
        (await store.Senders.There([SampleAccount.Id(1), SampleAccount.Id(2)])).ShouldBe([SampleAccount.Id(2)]);
        (await store.Count("SentForms")).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task One_that_never_opened_goes_when_its_time_is_over_with_proof(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.SendForm(code, SampleAccount.Id(1));

        (await store.ExperienceUpkeep.Expire(Rules, s_today.AddDays(490), Sample.Change)).Any.ShouldBeFalse();
        (await store.ExperienceUpkeep.Expire(Rules, s_today.AddDays(510), Sample.Change)).ShouldBe(new ExpiredCount(0, 0, 1, 0));

        (await store.Count("ExperienceDrafts") + await store.Count("SentForms")).ShouldBe(0);
        (await store.Senders.Sent(code)).Value!.Stage.ShouldBe(ExperienceStage.Expired);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Whoever_has_sent_it_is_told_without_waiting(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.SendForm(code, SampleAccount.Id(1), SampleAccount.Parent.With("story", ["I want to kill myself."]));

        (await store.Senders.DangersOf(ReceiptCode.New())).ShouldBeNull();
        (await store.Senders.DangersOf(code)).ShouldBe(["harm-to-self"]);
        (await store.Count("Experiences")).ShouldBe(0);
        await store.Senders.TakeIn(10);
        (await store.Senders.DangersOf(code)).ShouldBe(["harm-to-self"]);
    }

    [Theory, EachDatabase]
    public async Task A_form_locked_with_a_key_that_is_gone_is_not_sent(Database database)
    {
        var store = await databases.Open(database);
        var code = ReceiptCode.New();
        await store.Senders.Keep(code, Draft(1));

        (await store.With(new MasterKeys([new MasterKey("other", new byte[32])])).Senders.Send(code, 1, SentAccounts.Coming)).Problems.Single().Code.ShouldBe("experience.locked");

        (await store.Senders.Draft(code)).Value.ShouldNotBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_form_that_waits_while_keys_are_changed_opens_with_the_new_one(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.SendForm(SampleAccount.Id(1));
        var fresh = new MasterKey("fresh", new byte[32]);

        (await store.With(new MasterKeys([fresh, .. store.MasterKeys.All])).ExperienceUpkeep.Rotate(Sample.Change)).Value.ShouldBe(1);

        (await store.History.Verify()).Breaks.ShouldBeEmpty();
        Of(await store.With(new MasterKeys([fresh])).Senders.TakeIn(10)).ShouldBe((1, 0));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Words_of_a_form_that_waits_which_are_altered_are_named(Database database)
    {
        var store = await databases.Open(database);
        await store.Senders.SendForm(SampleAccount.Id(1));
        await store.Senders.Keep(ReceiptCode.New(), Draft(2));
        await using (var context = store.Context())
        {
            var other = context.ExperienceDrafts.Single(d => d.Id == SampleAccount.Id(2)).Text;
            context.ExperienceDrafts.Where(d => d.Id == SampleAccount.Id(1)).ExecuteUpdate(d => d.SetProperty(x => x.Text, other));
        }

        (await store.History.Verify()).Breaks.Single().Stream.ShouldEndWith($"/{SampleAccount.Id(1):D}");
    }

    private static (int Taken, int Closed) Of(IntakeCount count) => (count.Taken, count.Closed);

    /// <summary>500 days for everything, 10 for forms that are not sent.</summary>
    private static RetentionRules Rules => new([.. new[] { "draft", "account", "contact", "refused", "safeguarding-record" }.Select(id => new RetentionRule(id, "", id == "draft" ? 10 : 500, "", ""))]);

    private static ExperienceDraft Draft(int number) => new(SampleAccount.Id(number), SampleAccount.Parent, 0, DateTime.UnixEpoch);
}
