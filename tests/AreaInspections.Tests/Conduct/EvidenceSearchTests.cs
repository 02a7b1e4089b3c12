using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Conduct;

public class EvidenceSearchTests
{
    private static readonly EvidenceSearch s_search = new(ThemeSuggestions.Lexicon());

    private static readonly EvidenceItem[] s_items =
    [
        SampleInspection.Note(1) with { Text = "Children wait over a year for speech and language therapy.", Where = "Ambleford Primary" },
        SampleInspection.Note(2, "identify") with { Text = "The local offer (which the council calls a directory that nobody in any of the schools we asked had ever seen) is out of date.", Author = "olive.lead" },
        SampleInspection.Note(3) with { Text = "Nothing new.", Themes = ["therapy-access"] },
    ];

    private static int[] Found(EvidenceQuery query) => [.. s_search.Find(s_items, query).Select(f => Array.IndexOf(s_items, f.Item) + 1)];

    [Theory]
    [InlineData("waiting", new[] { 1 })]
    [InlineData("waits children", new[] { 1 })]
    [InlineData("\"language therapy\"", new[] { 1 })]
    [InlineData("\"therapy language\"", new int[0])]
    [InlineData("ambleford", new[] { 1 })]
    [InlineData("directory", new[] { 2 })]
    [InlineData("irectory", new int[0])]
    [InlineData("", new[] { 1, 2, 3 })]
    public void Every_word_has_to_occur_in_some_form(string words, int[] found) => Found(new() { Words = words }).ShouldBe(found);

    [Fact]
    public void A_theme_is_found_where_it_was_given_and_where_words_speak_of_it()
    {
        Found(new() { Theme = "therapy-access" }).ShouldBe([1, 3]);
        Found(new() { Criterion = "identify" }).ShouldBe([2]);
        Found(new() { Author = "olive.lead", Kind = SourceKind.Interview }).ShouldBe([2]);
    }

    [Fact]
    public void What_was_looked_for_is_marked_once_where_it_stands()
    {
        var found = s_search.Find(s_items, new() { Words = "therapy therapies speech" }).ShouldHaveSingleItem();

        found.Marks.Select(m => found.Item.Text[m.From..m.To]).ShouldBe(["speech", "therapy"]);
    }
}
