using AreaInspections.Experiences;

namespace AreaInspections.Tests.Experiences;

public class WordSketchTests
{
    private const string Letter = "I am writing because the council has not answered our request for an assessment. We asked in March and heard nothing. Please tell the inspectors that families in this town wait too long and that nobody answers the phone when we ring.";

    [Fact]
    public void The_same_letter_with_small_changes_is_found_and_another_is_not()
    {
        var changed = Letter.Replace("March", "April").Replace("I am writing", "HELLO, I am writing") + " Thank you.";

        WordSketch.Likeness(Of(Letter), Of(changed)).ShouldBeGreaterThan(WordSketch.Alike);
        WordSketch.Likeness(Of(Letter), Of(SampleAccount.Story)).ShouldBeLessThan(0.2);
        Of("Too short to say.").ShouldBeEmpty();
    }

    [Fact]
    public void Another_key_makes_another_sketch() =>
        WordSketch.Likeness(WordSketch.Of([Letter], [1]), WordSketch.Of([Letter], [2])).ShouldBe(0);

    [Fact]
    public void A_campaign_among_many_accounts_is_one_group()
    {
        var accounts = Enumerable.Range(0, 60).Select(i => i % 5 == 0 ? Letter + $" My child is called number {i}." : $"{SampleAccount.Story} Number {i}. {string.Join(' ', Enumerable.Range(0, 60).Select(w => $"word{(i * 97) + w}"))}").ToList();

        var groups = WordSketch.Groups([.. accounts.Select((a, i) => (SampleAccount.Id(i), Of(a)))]);

        groups[0].ShouldBe(Enumerable.Range(0, 60).Where(i => i % 5 == 0).Select(SampleAccount.Id), ignoreOrder: true);
    }

    private static IReadOnlyList<long> Of(string text) => WordSketch.Of([text], [7]);
}
