using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AreaInspections.Store.Findings;

/// <summary>
/// What a person typed, as phrases of one or more words in the order typed. Nothing of it but letters and digits reaches a database, so nothing of it
/// can be taken for an operator.
/// </summary>
internal sealed record SearchWords(IReadOnlyList<IReadOnlyList<string>> Phrases)
{
    /// <summary>What lies behind is not looked at; no sentence of a report is longer than this.</summary>
    public const int LongestInput = 1000;

    public const int MostPhrases = 32;

    /// <summary>Words PostgreSQL leaves out of its English index; left out of queries on SQLite too, so that both give the same hits.</summary>
    private static readonly FrozenSet<string> Unsearched = (
        "i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their "
        + "theirs themselves what which who whom this that these those am is are was were be been being have has had having do does did doing a an the "
        + "and but if or because as until while of at by for with about against between into through during before after above below to from up down in "
        + "out on off over under again further then once here there when where why how all any both each few more most other some such no nor not only "
        + "own same so than too very s t can will just don should now").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static SearchWords Of(string typed)
    {
        var phrases = new List<IReadOnlyList<string>>();
        var input = typed.Length > LongestInput ? typed[..LongestInput] : typed;
        foreach (var (part, index) in input.Split('"', '“', '”').Select((part, index) => (part, index)))
        {
            // Odd parts stand between quotation marks; a mark that is never closed quotes the rest.
            IEnumerable<string> groups = index % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            phrases.AddRange(groups.Select(WordsOf).Where(words => words.Any(w => !Unsearched.Contains(w))));
        }

        return new SearchWords(phrases.Take(MostPhrases).ToList());
    }

    /// <summary>For FTS5: every phrase in quotation marks.</summary>
    public string ForSqlite() => string.Join(" AND ", Phrases.Select(p => $"\"{string.Join(' ', p)}\""));

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
