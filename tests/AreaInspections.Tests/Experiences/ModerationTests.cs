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
        account.Escalate(new("none-needed", "", "“Killing time” is meant.", "mo", s_at)).Succeeded.ShouldBeTrue();
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

    private static WorkingCalendar Calendar { get; } = CalendarReader.Load();

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", null);
}
