using AreaInspections.Store.Findings;

namespace AreaInspections.Store.Tests.Findings;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("speech therapy", "\"speech\" AND \"therapy\"")]
    [InlineData("\"speech therapy\" waits", "\"speech therapy\" AND \"waits\"")]
    [InlineData("children's plans", "\"children s\" AND \"plans\"")]
    [InlineData("the OR NOT \"of the\"", "")]
    [InlineData("\"never closed", "\"never closed\"")]
    [InlineData("Élève 20-week", "\"élève\" AND \"20 week\"")]
    public void What_is_typed_becomes_quoted_phrases(string typed, string expected) => SearchWords.Of(typed).ForSqlite().ShouldBe(expected);

    [Fact]
    public void The_number_of_phrases_is_limited() =>
        SearchWords.Of(string.Join(' ', Enumerable.Repeat("word", 200))).Phrases.Count.ShouldBe(SearchWords.MostPhrases);
}
