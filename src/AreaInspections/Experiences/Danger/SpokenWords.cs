using System.Collections.Frozen;
using System.Text;

namespace AreaInspections.Experiences.Danger;

/// <param name="Word">Lower case, without apostrophes, mended where it is listed as a misspelling; "do not" is "dont".</param>
internal readonly record struct SpokenWord(int Start, int End, string Word);

/// <summary>The words of a text as one says them.</summary>
internal static class SpokenWords
{
    private static readonly FrozenSet<string> s_helping =
        new[] { "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would", "should", "will", "can" }.ToFrozenSet(StringComparer.Ordinal);

    public static List<SpokenWord> Of(string text, FrozenDictionary<string, string> written, FrozenDictionary<string, string> pairs)
    {
        var words = new List<SpokenWord>((text.Length / 5) + 1);
        var word = new StringBuilder(24);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            word.Clear();
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsWithin(text, i)))
            {
                if (char.IsLetterOrDigit(text[i])) word.Append(char.ToLowerInvariant(text[i]));
                i++;
            }

            Add(words, new(start, i, word.ToString()), written, pairs);
        }

        return words;
    }

    /// <summary>An apostrophe of any kind, or a sign that is not seen.</summary>
    private static bool IsWithin(string text, int i) =>
        text[i] is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' || (text[i] is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇' && i + 1 < text.Length && char.IsLetter(text[i + 1]));

    private static void Add(List<SpokenWord> words, SpokenWord word, FrozenDictionary<string, string> written, FrozenDictionary<string, string> pairs)
    {
        if (words.Count > 0)
        {
            var before = words[^1];
            if (pairs.TryGetValue($"{before.Word} {word.Word}", out var whole))
            {
                words[^1] = new(before.Start, word.End, whole);
                return;
            }

            if (word.Word == "not" && s_helping.Contains(before.Word))
            {
                words[^1] = new(before.Start, word.End, before.Word == "can" ? "cant" : before.Word == "will" ? "wont" : before.Word + "nt");
                return;
            }
        }

        words.Add(word.Word == "cannot" ? word with { Word = "cant" } : written.TryGetValue(word.Word, out var mended) ? word with { Word = mended } : word);
    }
}
