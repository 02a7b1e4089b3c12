using System.Text.RegularExpressions;

namespace AreaInspections.Letters;

/// <param name="Term">As inspectors write it.</param>
/// <param name="Plainer">What to write instead, or that it has to be explained.</param>
public sealed record JargonTerm(string Term, string Plainer);

/// <summary>Something about a sentence that a reader outside would stumble over, or that could give a child away.</summary>
/// <param name="Kind"><c>long</c>, <c>jargon</c> or <c>name</c>.</param>
/// <param name="Found">The words it is about.</param>
/// <param name="Hint">What to do, in plain words.</param>
public sealed record PlainHint(string Sentence, string Kind, string Found, string Hint);

/// <summary>Hints for plain English. They never hold a letter up: people decide.</summary>
public static partial class PlainEnglish
{
    /// <summary>Words of a sentence beyond which people lose the thread; the guidance of GOV.UK.</summary>
    public const int LongestSentence = 25;

    /// <param name="names">Names that must not stand in a letter: small settings that were visited, pseudonyms of tracked children.</param>
    /// <returns>In the order of the letter.</returns>
    public static IReadOnlyList<PlainHint> Hints(Letter letter, IReadOnlyList<JargonTerm> jargon, IReadOnlyList<string> names) =>
        [.. letter.Sentences.Where(s => !s.Id.StartsWith("list/", StringComparison.Ordinal)).SelectMany(s => Of(s, jargon, names))];

    private static IEnumerable<PlainHint> Of(LetterSentence sentence, IReadOnlyList<JargonTerm> jargon, IReadOnlyList<string> names)
    {
        var words = sentence.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > LongestSentence)
        {
            yield return new(sentence.Id, "long", sentence.Text, $"{words} words. Make two sentences of it; {LongestSentence} are enough for one.");
        }

        foreach (var term in jargon.Where(t => Holds(sentence.Text, t.Term)))
        {
            yield return new(sentence.Id, "jargon", term.Term, $"Not everybody knows “{term.Term}”. {term.Plainer}");
        }

        foreach (var name in names.Where(n => Holds(sentence.Text, n)))
        {
            yield return new(sentence.Id, "name", name, $"“{name}” could give a child away. Say what kind of setting or child it is.");
        }

        foreach (Match match in ChildByName().Matches(sentence.Text))
        {
            yield return new(sentence.Id, "name", match.Value, $"“{match.Value}” looks like the name of a child. A letter names none.");
        }
    }

    /// <summary>As whole words; capitals of abbreviations have to agree, others need not.</summary>
    internal static bool Holds(string text, string words)
    {
        var comparison = words.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a pupil called Sam", "Sam, aged 7", "Sam (7)".</summary>
    [GeneratedRegex(@"\b(?:called|named) \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+, aged (?:[1-9]|1\d|2[0-5])\b|\b\p{Lu}\p{Ll}+ \((?:[1-9]|1\d|2[0-5])\)", RegexOptions.None, 1000)]
    private static partial Regex ChildByName();
}
