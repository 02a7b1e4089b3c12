using AreaInspections.Store.Findings;

namespace AreaInspections.Store.Tests.Findings;

public sealed class SnippetTests
{
    [Fact]
    public void A_short_text_is_shown_whole_with_its_marks() =>
        Snippet.Of("The ‘wait’ is long.", "The  \u0002wait\u0003  is long ").ShouldBe([new("The ‘", false), new("wait", true), new("’ is long.", false)]);

    [Fact]
    public void Marks_of_another_text_are_ignored() => Snippet.Of("Short.", "\u0002Other\u0003 words").ShouldBe([new("Short.", false)]);

    [Fact]
    public void A_text_with_signs_of_marking_is_shown_whole_all_the_same() =>
        string.Concat(Snippet.Of("a\u0002b", "a\u0002b").Select(p => p.Text)).ShouldBe("a\u0002b");

    [Fact]
    public void A_long_text_is_cut_between_words_around_the_first_mark()
    {
        var before = string.Concat(Enumerable.Repeat("before ", 100));
        var after = string.Concat(Enumerable.Repeat(" after", 100));

        var parts = Snippet.Of($"{before}word{after}", $"{before}\u0002word\u0003{after}");

        parts.Single(p => p.Marked).Text.ShouldBe("word");
        (parts[0].Text, parts[^1].Text).ShouldBe(("… ", " …"));
        parts[1].Text.ShouldStartWith("before ");
        parts[^2].Text.ShouldEndWith(" after");
        parts.Sum(p => p.Text.Length).ShouldBeLessThan(400);
    }
}
