using AreaInspections.Publishing;

namespace AreaInspections.Tests.Publishing;

public class ReadabilityTests
{
    /// <summary>Examples with their reading ease as the encyclopaedia article on the Flesch tests prints them.</summary>
    [Theory]
    [InlineData("The cat sat on the mat.", 6, 6, 116)]
    [InlineData("This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16, 23, 69)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24, 37.5)]
    public void Published_examples_come_out_as_published(string text, int words, int syllables, double ease)
    {
        var found = Readability.Of(text);

        found.ShouldBe(new Readability(words, 1, syllables));
        found.Ease.ShouldBe(ease, 1);
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("makes", 1)]
    [InlineData("places", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("children", 2)]
    [InlineData("teacher", 2)]
    [InlineData("remember", 3)]
    [InlineData("education", 4)]
    [InlineData("inspection", 3)]
    [InlineData("inspectors", 3)]
    [InlineData("assessment", 3)]
    [InlineData("difficulties", 4)]
    [InlineData("information", 4)]
    [InlineData("brain", 1)]
    [InlineData("injury", 3)]
    [InlineData("headaches", 3)]
    [InlineData("school", 1)]
    [InlineData("don't", 1)]
    [InlineData("area", 3)]
    [InlineData("useful", 2)]
    [InlineData("safely", 2)]
    [InlineData("waiting", 2)]
    [InlineData("2024", 1)]
    public void Syllables_are_counted(string word, int syllables) => SyllableCount.Of(word).ShouldBe(syllables);

    [Fact]
    public void Headings_and_list_items_are_sentences() =>
        Readability.Of("What you can tell us\nHow long you waited\nWho helped you. Did it work? Version 2.1 counts once!").Sentences.ShouldBe(5);

    [Fact]
    public void An_empty_text_has_no_age_and_no_time() => Readability.Of(" … ").ShouldSatisfyAllConditions(r => r.Age.ShouldBe(0), r => r.ReadingTime.ShouldBe(TimeSpan.Zero));

    [Fact]
    public void Plain_text_is_for_younger_readers_than_a_notice_in_officials_words()
    {
        Readability.Of("Tell us what has gone well. Tell us what has not. We read every word. You do not have to say who you are.").Age.ShouldBeLessThan(9);
        Readability.Of("Submissions are subsequently anonymised and categorised in accordance with the applicable retention provisions prior to dissemination.").Age.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Two_hundred_words_take_a_minute() => Readability.Of(string.Join(' ', Enumerable.Repeat("word", 200))).ReadingTime.ShouldBe(TimeSpan.FromMinutes(1));
}
