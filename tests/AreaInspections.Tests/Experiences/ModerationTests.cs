using AreaInspections.Calendars;
using AreaInspections.Experiences;
using AreaInspections.Readers.Calendars;

namespace AreaInspections.Tests.Experiences;

public class ModerationTests
{
    private static readonly DateTime s_at = new(2026, 11, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Escalation s_told = new("council", "The safeguarding hub", "Says she is hit.", "mo@example.org", s_at);

    [Theory]
    [InlineData("2026-11-02 09:00", "2026-11-02 18:00")] // a Monday
    [InlineData("2026-11-02 15:59", "2026-11-02 18:00")]
    [InlineData("2026-11-02 16:00", "2026-11-03 11:00")]
    [InlineData("2026-11-06 20:00", "2026-11-09 11:00")] // a Friday evening
    [InlineData("2026-11-07 09:00", "2026-11-09 11:00")]
    [InlineData("2026-12-25 09:00", "2026-12-29 11:00")] // Christmas, a weekend, and Boxing Day made good on the Monday
    public void Danger_is_looked_at_on_the_same_working_day(string received, string due) =>
        ModerationRules.DueBy(Moment(received), danger: true, Calendar).ShouldBe(Moment(due));

    [Fact]
    public void Anything_else_within_ten_working_days() =>
        ModerationRules.DueBy(Moment("2026-11-02 09:00"), danger: false, Calendar).ShouldBe(Moment("2026-11-16 18:00"));

    [Fact]
    public void Nothing_is_decided_while_danger_is_open()
    {
        var account = SampleAccount.New(1, null, "harm-to-self").Experience;

        account.Decide("fit-to-use", "", "mo", s_at).Problems.Single().Code.ShouldBe("experience.danger-open");
        account.Escalate(s_told).Value.Decide("fit-to-use", "", "mo", s_at).Value.Stage.ShouldBe(ExperienceStage.Read);
    }

    [Fact]
    public void An_escalation_says_who_was_told_and_why()
    {
        var account = SampleAccount.New(1, null, "harm-to-self").Experience;

        account.Escalate(s_told with { Told = " " }).Problems.Single().Code.ShouldBe("experience.escalation-thin");
        account.Escalate(s_told with { Why = "" }).Problems.Single().Code.ShouldBe("experience.escalation-thin");
        account.Escalate(s_told with { Step = "" }).Problems.Single().Code.ShouldBe("experience.escalation-thin");
        account.Escalate(s_told with { Step = "later" }).Problems.Single().Code.ShouldBe("experience.escalation-thin");
        account.Escalate(new("none-needed", "", "“Killing time” is meant.", "mo", s_at)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Danger_that_a_moderator_sees_is_added_to_what_a_rule_saw()
    {
        var account = SampleAccount.New(1, null, "harm-to-self").Experience;

        account.SeeDanger(["neglect", "harm-to-self"]).Value.Handling.Dangers.ShouldBe(["harm-to-self", "neglect"]);
        account.SeeDanger([]).Problems.Single().Code.ShouldBe("experience.no-danger");
        account.SeeDanger(["weather"]).Problems.Single().Code.ShouldBe("experience.no-danger");
        SampleAccount.New(1).Experience.SeeDanger(["neglect"]).Value.Decide("fit-to-use", "", "mo", s_at).Problems.Single().Code.ShouldBe("experience.danger-open");
    }

    [Fact]
    public void Together_accounts_are_only_set_aside()
    {
        var account = SampleAccount.New(1).Experience;

        account.DecideTogether("fit-to-use", "mo", s_at).Problems.Single().Code.ShouldBe("experience.read-first");
        account.DecideTogether("campaign", "mo", s_at).Value.Stage.ShouldBe(ExperienceStage.SetAside);
        account.DecideTogether("because", "mo", s_at).Problems.Single().Code.ShouldBe("experience.no-reason");
    }

    [Fact]
    public void An_account_set_aside_is_kept_since_its_decision()
    {
        var account = SampleAccount.New(1).Experience;
        var aside = account.Decide("spam", "", "mo", s_at.AddDays(9)).Value;

        (account.RetentionRule, account.KeptSince).ShouldBe(("account", new DateOnly(2026, 11, 2)));
        (aside.RetentionRule, aside.KeptSince).ShouldBe(("refused", new DateOnly(2026, 11, 11)));
    }

    [Fact]
    public void Two_inspections_that_use_an_account_are_two_uses()
    {
        var (first, second) = (new Use("evidence", "Kent", new(2026, 11, 3), new Guid(1, 0, 0, new byte[8])), new Use("evidence", "Kent", new(2026, 11, 4), new Guid(2, 0, 0, new byte[8])));

        var used = SampleAccount.New(1).Experience.Used(first).Used(second).Used(first with { On = new(2026, 11, 5) });

        used.Handling.Uses.ShouldBe([first, second]);
    }

    [Fact]
    public void Every_decision_has_a_reason_of_the_list_and_the_last_stands()
    {
        var account = SampleAccount.New(1).Experience;

        account.Decide("because", "", "mo", s_at).Problems.Single().Code.ShouldBe("experience.no-reason");
        var aside = account.Decide("campaign", "", "mo", s_at).Value;
        aside.Stage.ShouldBe(ExperienceStage.SetAside);
        aside.Decide("fit-to-use", "Looked again.", "mo", s_at).Value.Stage.ShouldBe(ExperienceStage.Read);
    }

    [Fact]
    public void Only_what_was_read_is_coded_and_only_with_themes_of_the_codebook()
    {
        var read = SampleAccount.New(1).Experience.Decide("fit-to-use", "", "mo", s_at).Value;

        SampleAccount.New(1).Experience.Code(["therapy-access"], _ => true, "ann").Problems.Single().Code.ShouldBe("experience.not-read");
        read.Code(["nonsense"], t => t == "therapy-access", "ann").Problems.Single().Code.ShouldBe("experience.no-theme");
        read.Code(["therapy-access", "therapy-access"], _ => true, "ann").Value.Handling.Themes.ShouldBe(["therapy-access"]);
    }

    [Fact]
    public void Nothing_is_used_before_it_is_read_or_without_consent()
    {
        var account = SampleAccount.New(1).Experience;
        var read = account.Decide("fit-to-use", "", "mo", s_at).Value;

        account.MayBeUsed(Consent.Inspectors).ShouldBeFalse();
        read.MayBeUsed(Consent.Inspectors).ShouldBeTrue();
        read.MayBeUsed(Consent.Quotation).ShouldBeFalse();
        read.Decide("abusive", "", "mo", s_at).Value.MayBeUsed(Consent.Inspectors).ShouldBeFalse();
    }

    [Fact]
    public void Of_what_is_gone_only_that_is_left()
    {
        var gone = SampleAccount.New(1, null, "harm-to-self").Experience.Gone(ExperienceStage.Withdrawn, new(2026, 11, 3));

        gone.ShouldBe(new Experience { Id = gone.Id, ReceivedAt = new(2026, 11, 3, 0, 0, 0, DateTimeKind.Utc), Stage = ExperienceStage.Withdrawn, GoneOn = new(2026, 11, 3), Version = 2, Handling = gone.Handling, Consents = gone.Consents });
        (gone.Handling.Salt, gone.Handling.Dangers.Count, gone.Consents.Count).ShouldBe(("", 0, 0));
        gone.Decide("fit-to-use", "", "mo", s_at).Problems.Single().Code.ShouldBe("experience.gone");
    }

    [Fact]
    public void What_is_erased_leaves_a_mark_and_nothing_else_changes()
    {
        var words = SampleAccount.New(1).Words;
        var place = words.InOwnWords(SampleAccount.Form)[0];

        var erased = words.Erase(SampleAccount.Form, [new(place, place.Words.IndexOf("Aoife", StringComparison.Ordinal), "Aoife Brannigan".Length, "name", "[name]"), new(place, 0, 2, "other", "[other]")]).Value;

        erased.Answer("story").ShouldStartWith("[other] daughter [name] waited two years");
        erased.Waits.ShouldBe(words.Waits);
        words.Erase(SampleAccount.Form, [new(place with { Words = "Other words" }, 0, 2, "name", "")]).Problems.Single().Code.ShouldBe("experience.stale");
        words.Erase(SampleAccount.Form, [new(place, place.Words.Length - 1, 2, "name", "")]).Problems.Single().Code.ShouldBe("experience.stale");
    }

    [Fact]
    public void What_is_erased_twice_is_erased_as_far_as_either_reaches()
    {
        var words = SampleAccount.New(1).Words;
        var place = words.InOwnWords(SampleAccount.Form)[0];
        var (name, surname, end) = (place.Words.IndexOf("Aoife", StringComparison.Ordinal), place.Words.IndexOf("Brannigan", StringComparison.Ordinal), "Brannigan waited".Length);

        var erased = words.Erase(SampleAccount.Form, [new(place, surname, end, "other", "[other]"), new(place, name, "Aoife Brannigan".Length, "name", "[name]"), new(place, name, 5, "name", "[name]")]).Value;

        erased.Answer("story").ShouldStartWith("My daughter [name] two years");
    }

    private static WorkingCalendar Calendar { get; } = CalendarReader.Load();

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", null);
}
