using System.Collections.Frozen;

namespace AreaInspections.Experiences.Danger;

/// <param name="Word">Lower case, without apostrophes, mended where it is listed as a misspelling; "do not" is "dont". Empty where nothing that is looked for has this word.</param>
internal readonly record struct SpokenWord(int Start, int End, string Word);

/// <summary>The words of a text as one says them, as far as they can be part of what is looked for.</summary>
internal sealed class SpokenWords
{
    /// <summary>A word that is longer is none of ours.</summary>
    private const int Longest = 64;

    private static readonly string[] s_helping = ["do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would", "should", "will", "can"];

    private readonly FrozenDictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly FrozenDictionary<(string, string), string> _pairs;
    private readonly FrozenDictionary<string, string> _denied;

    /// <param name="words">All that are looked for.</param>
    /// <param name="misspellings">Word as it should be, and as it is written; the latter may be two words.</param>
    public SpokenWords(IEnumerable<string> words, IReadOnlyList<(string Word, string Written)> misspellings)
    {
        var pairs = misspellings.Select(m => (m.Word, Written: m.Written.Split(' '))).Where(m => m.Written.Length == 2).ToList();
        _pairs = pairs.ToFrozenDictionary(m => (m.Written[0], m.Written[1]), m => m.Word);
        _denied = s_helping.ToFrozenDictionary(h => h, h => h == "can" ? "cant" : h == "will" ? "wont" : h + "nt", StringComparer.Ordinal);
        var known = words.Concat(pairs.SelectMany(m => m.Written)).Concat(s_helping).Append("not").Distinct(StringComparer.Ordinal).ToDictionary(w => w, w => new Known(w, w), StringComparer.Ordinal);
        foreach (var (word, written) in misspellings.Where(m => !m.Written.Contains(' ', StringComparison.Ordinal)).Append(("cant", "cannot")))
        {
            known[written] = new(written, word);
        }

        _known = known.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public List<SpokenWord> Of(string text)
    {
        var words = new List<SpokenWord>((text.Length / 5) + 1);
        Span<char> word = stackalloc char[Longest];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var (start, length) = (i, 0);
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsWithin(text, i)))
            {
                if (char.IsLetterOrDigit(text[i]) && length++ < Longest) word[length - 1] = char.ToLowerInvariant(text[i]);
                i++;
            }

            Add(words, start, i, length <= Longest && _known.TryGetValue(word[..length], out var known) ? known : Known.None);
        }

        return words;
    }

    /// <summary>An apostrophe of any kind, or a sign that is not seen.</summary>
    private static bool IsWithin(string text, int i) =>
        text[i] is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' || (text[i] is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇' && i + 1 < text.Length && char.IsLetter(text[i + 1]));

    private void Add(List<SpokenWord> words, int start, int end, Known word)
    {
        if (words.Count > 0 && word.Written.Length > 0 && words[^1] is { Word.Length: > 0 } before
            && (_pairs.TryGetValue((before.Word, word.Written), out var whole) || (word.Written == "not" && _denied.TryGetValue(before.Word, out whole))))
        {
            words[^1] = new(before.Start, end, whole);
            return;
        }

        words.Add(new(start, end, word.Mended));
    }

    /// <param name="Written">Lower case, without apostrophes.</param>
    /// <param name="Mended">The word that is meant.</param>
    private readonly record struct Known(string Written, string Mended)
    {
        public static Known None { get; } = new("", "");
    }
}
