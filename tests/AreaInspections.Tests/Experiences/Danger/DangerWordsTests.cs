using AreaInspections.Experiences.Danger;
using AreaInspections.Readers.Experiences;
using AreaInspections.Tests.Experiences.Corpus;

namespace AreaInspections.Tests.Experiences.Danger;

public class DangerWordsTests
{
    private static readonly DangerWords s_danger = DangerWordsReader.Load();

    public static TheoryData<string, Func<string, string>> Ways => new()
    {
        { "as listed", w => w },
        { "capitals", w => w.ToUpperInvariant() },
        { "Each Word", w => string.Join(' ', w.Split(' ').Select(p => char.ToUpperInvariant(p[0]) + p[1..])) },
        { "doubled spaces", w => w.Replace(" ", "  ", StringComparison.Ordinal) },
        { "line breaks", w => w.Replace(" ", "\r\n", StringComparison.Ordinal) },
        { "straight apostrophe", w => WithApostrophe(w, '\'') },
        { "curly apostrophe", w => WithApostrophe(w, '’') },
        { "two words", w => w.Replace("dont", "do not", StringComparison.Ordinal).Replace("doesnt", "does not", StringComparison.Ordinal).Replace("didnt", "did not", StringComparison.Ordinal).Replace("cant", "cannot", StringComparison.Ordinal) },
        { "hyphen", w => w.Replace("self harm", "self-harm", StringComparison.Ordinal) },
        { "within a sentence", w => $"I am writing because {w}." },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_wording_of_every_phrase_is_found(string way, Func<string, string> write)
    {
        var wordings = s_danger.Phrases.SelectMany(p => p.Wordings()).Distinct(StringComparer.Ordinal).ToList();

        wordings.Count.ShouldBeGreaterThan(2000);
        wordings.Where(w => s_danger.In(write(w)).Count == 0).ShouldBeEmpty(way);
    }

    [Fact]
    public void Every_listed_misspelling_is_found_in_every_wording_with_the_word()
    {
        var wordings = s_danger.Phrases.SelectMany(p => p.Wordings()).Distinct(StringComparer.Ordinal).Select(w => $" {w} ").ToList();
        var tried = 0;
        foreach (var (word, written) in DangerWordsReader.Misspellings())
        {
            foreach (var wording in wordings.Where(w => w.Contains($" {word} ", StringComparison.Ordinal)).Take(40))
            {
                tried++;
                s_danger.In(wording.Replace($" {word} ", $" {written} ", StringComparison.Ordinal)).ShouldNotBeEmpty($"{word} as {written} in{wording}");
            }
        }

        tried.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("he said he dont want to be here anymore", DangerKind.HarmToSelf)]
    [InlineData("she is self-harming at night", DangerKind.HarmToSelf)]
    [InlineData("kms", DangerKind.HarmToSelf)]
    [InlineData("I just wanna die", DangerKind.HarmToSelf)]
    [InlineData("I’ve started cutting again", DangerKind.HarmToSelf)]
    [InlineData("his stepdad hits him", DangerKind.HarmFromOthers)]
    [InlineData("He has a knife", DangerKind.ImmediateDanger)]
    [InlineData("he says he will kill his brother", DangerKind.HarmToOthers)]
    [InlineData("They make him carry drugs", DangerKind.Exploitation)]
    [InlineData("there is no food in the house", DangerKind.Neglect)]
    public void Danger_has_its_kind(string text, DangerKind kind) => s_danger.In(text).ShouldContain(m => m.Kind == kind && text.Substring(m.Start, m.Length) == m.Words);

    [Fact]
    public void What_only_sounds_like_danger_is_nearly_always_left_alone() =>
        (HarmlessText.All.Where(s => s_danger.In(s).Count > 0).ToList() is { } alarms && alarms.Count * 20 <= HarmlessText.All.Length).ShouldBeTrue(string.Join('\n', HarmlessText.All.Where(s => s_danger.In(s).Count > 0)));

    [Fact]
    public void A_thousand_accounts_without_danger_raise_few_alarms() =>
        Enumerable.Range(0, 1000).Count(seed => s_danger.In(InventedAccount.Of(seed).Text).Count > 0).ShouldBeLessThanOrEqualTo(10);

    [Fact]
    public void Phrases_are_not_looked_for_before_their_day() =>
        s_danger.Find("kms", new DateOnly(2026, 11, 25)).ShouldBeEmpty();

    private static string WithApostrophe(string wording, char apostrophe) => string.Join(' ', wording.Split(' ').Select(w =>
        w.Length > 3 && w.EndsWith("nt", StringComparison.Ordinal) && w is "dont" or "doesnt" or "didnt" or "cant" or "isnt" or "wasnt" or "havent" or "hasnt" or "werent" or "hadnt" ? $"{w[..^1]}{apostrophe}t"
        : w == "im" ? $"i{apostrophe}m" : w is "hes" or "shes" ? $"{w[..^1]}{apostrophe}s" : w));
}
