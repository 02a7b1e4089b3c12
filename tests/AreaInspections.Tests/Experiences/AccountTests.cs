using AreaInspections.Areas;
using AreaInspections.Experiences;

namespace AreaInspections.Tests.Experiences;

public class AccountTests
{
    private static readonly ExperienceForm s_form = SampleAccount.Form;

    [Fact]
    public void Each_part_holds_its_own_answers_and_no_others()
    {
        var sent = SampleAccount.New(1);

        sent.Facts.Given.Keys.ShouldBe(["area", "consent", "injury", "phase", "setting", "speaker", "support"]);
        sent.Facts.Waits.Single().ShouldBe(new Wait { Service = "speech-language", Referred = new(2024, 3, 1) });
        sent.Words.Given.Keys.ShouldBe(["story"]);
        sent.Words.Waits.Single().Said.ShouldBe("Told it would be soon.");
        sent.Contact.Given.Keys.ShouldBe(["contact-way"]);
    }

    [Fact]
    public void The_account_itself_says_nothing_in_what_is_known_without_reading()
    {
        var known = System.Text.Json.JsonSerializer.Serialize(SampleAccount.New(1).Experience);

        foreach (var word in new[] { "Aoife", "speech", "primary", "example.org", "waiting" })
        {
            known.ShouldNotContain(word);
        }
    }

    [Fact]
    public void Answers_to_what_is_no_longer_asked_are_not_sent()
    {
        var changed = SampleAccount.Parent.With("injury", ["head"]).With("memory", ["instructions"]).With("signs-words", ["She forgets."]).With("injury", ["none"]);

        SampleAccount.New(1, changed).Words.Given.Keys.ShouldBe(["story"]);
        SampleAccount.New(1, changed).Facts.Given.Keys.ShouldNotContain("memory");
    }

    [Fact]
    public void Contact_is_asked_for_and_needed_only_with_consent()
    {
        var without = SampleAccount.Parent.With("contact-way", []);

        AccountRules.Unfinished(without, s_form).Select(s => s.Key).ShouldBe(["contact"]);
        AccountRules.Unfinished(without.With("consent", []), s_form).ShouldBeEmpty();
        s_form.StepsFor(without.With("consent", [])).Select(s => s.Key).ShouldNotContain("contact");
    }

    [Theory]
    [InlineData("speaker", "", FaultKind.Missing)]
    [InlineData("speaker", "king", FaultKind.Unknown)]
    [InlineData("speaker", "parent|adult", FaultKind.TooMany)]
    [InlineData("area", "Atlantis", FaultKind.UnknownArea)]
    [InlineData("injury", "none|head", FaultKind.TooMany)]
    public void What_cannot_be_taken_is_named_and_changes_nothing(string question, string sent, FaultKind kind)
    {
        var step = s_form.Steps.Single(s => s.Questions.Any(q => q.Key == question));

        var after = AccountRules.Take(SampleAccount.Parent, step, Sent(question, sent.Split('|')), _ => null, out var faults);

        faults.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        after.ShouldBeSameAs(SampleAccount.Parent);
    }

    [Fact]
    public void Words_are_taken_to_the_last_character_and_refused_beyond()
    {
        var step = s_form.Step("story")!;
        var longest = new string('é', s_form.Question("story").Longest);

        AccountRules.Take(SampleAccount.Parent, step, Sent("story", longest), _ => null, out var none).Answer("story").ShouldBe(longest);
        none.ShouldBeEmpty();
        AccountRules.Take(SampleAccount.Parent, step, Sent("story", longest + "!"), _ => null, out var faults);
        faults.ShouldBe([new AnswerFault("story", FaultKind.TooLong, "50001", 50000)]);
    }

    [Fact]
    public void An_area_is_kept_by_its_id_whatever_was_typed()
    {
        var step = s_form.Step("area")!;

        AccountRules.Take(SampleAccount.Parent, step, Sent("area", "Hull"), name => name == "Hull" ? new AreaId("E06000010") : null, out _).Answer("area").ShouldBe("E06000010");
        AccountRules.Take(SampleAccount.Parent, step, Sent("area", Question.NotSure), _ => null, out var faults).Answer("area").ShouldBe(Question.NotSure);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-03-01", WaitState.Seen, "2025-03-01", 52)]
    [InlineData("2024-03-01", WaitState.Seen, "2024-03-01", 0)]
    [InlineData("2024-03-01", WaitState.Seen, "2024-02-01", null)]
    [InlineData("2024-03-01", WaitState.Seen, null, null)]
    [InlineData("2026-01-01", WaitState.Waiting, null, 43)]
    [InlineData("2026-11-01", WaitState.Waiting, null, 0)]
    [InlineData("2024-03-01", WaitState.GaveUp, null, null)]
    [InlineData(null, WaitState.Waiting, null, null)]
    public void A_wait_is_counted_in_whole_weeks_between_the_middles_of_months(string? referred, WaitState state, string? seen, int? weeks)
    {
        var wait = new Wait { Service = "physiotherapy", Referred = Day(referred), State = state, FirstSeen = Day(seen) };

        wait.Weeks(new(2026, 11, 12)).ShouldBe(weeks);
    }

    [Fact]
    public void What_cannot_be_of_a_wait_is_named()
    {
        var wait = new Wait { Service = "", Referred = new(2027, 1, 1), State = WaitState.Seen, FirstSeen = new(2026, 1, 1), Often = "daily", Said = new string('x', 5001) };

        AccountRules.Check(wait, s_form.Wait, new(2026, 11, 12)).Select(f => (f.Question, f.Kind)).ShouldBe([
            ("service", FaultKind.Missing), ("referred", FaultKind.Future), ("seen", FaultKind.WrongWayRound), ("often", FaultKind.Unknown), ("said", FaultKind.TooLong)]);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static Dictionary<string, IReadOnlyList<string>> Sent(string question, params string[] answers) => new() { [question] = answers };
}
