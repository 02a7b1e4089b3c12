using System.Collections.Frozen;

namespace AreaInspections.Publishing;

/// <summary>How hard a text is to read, by the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975) on counted words, sentences and syllables.</summary>
/// <param name="Words">Numbers count as one word of one syllable.</param>
public sealed record Readability(int Words, int Sentences, int Syllables)
{
    /// <summary>Words a minute of an adult reading silently to understand; lower than the mean of 238 (Brysbaert, 2019) because some readers are tired or young.</summary>
    public const int WordsPerMinute = 200;

    /// <summary>Years at school in the United States; can be below nought.</summary>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Age in years at which the text can be read: pupils of grade 1 are 6, so five years more than the grade.</summary>
    public double Age => Words == 0 ? 0 : Math.Max(5, Grade + 5);

    /// <summary>Flesch reading ease, from about 0 (hard) to 100 and a little over.</summary>
    public double Ease => Words == 0 ? 0 : 206.835 - (1.015 * Words / Sentences) - (84.6 * Syllables / Words);

    public TimeSpan ReadingTime => TimeSpan.FromMinutes(Words / (double)WordsPerMinute);

    /// <summary>Each line that ends without a stop is a sentence, as headings, labels and list items are.</summary>
    public static Readability Of(string text)
    {
        var (words, sentences, syllables, inSentence) = (0, 0, 0, false);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var start = i;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
                words++;
                syllables += SyllableCount.Of(text.AsSpan(start, i - start));
                inSentence = true;
                continue;
            }

            if (inSentence && (text[i] is '\n' or '!' or '?' || (text[i] == '.' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))))
            {
                sentences++;
                inSentence = false;
            }

            i++;
        }

        return new(words, sentences + (inSentence ? 1 : 0), syllables);
    }
}

/// <summary>Counts the syllables of an English word by its vowels, with listed words that break the rule.</summary>
public static class SyllableCount
{
    /// <summary>Words of one, two, three … syllables that the rule gets wrong, and abbreviations said letter by letter.</summary>
    private static readonly FrozenDictionary<string, int> s_listed = new[]
    {
        "real home whole one once queue eye eyes the she he we be me sen send fire our hour hours",
        "really being seeing doing going people science quiet diet every something someone sometimes somewhere business evening create poem lion trial social special creature via maybe safety lately lonely movement statement placement unto gp seizure tired cafe",
        "area areas idea ideas everyone everything family created hospital video radio period australian reptilian nhs ehc cqc recipe",
        "experience anxiety society variety usually actually psychiatrist meningitis",
        "experiences paediatrician encephalitis",
        "physiotherapy",
    }.SelectMany((words, i) => words.Split(' ').Select(w => KeyValuePair.Create(w, i + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] s_apart = ["ia", "io", "iu", "ua", "uo", "eo", "ien", "iet", "uin"];
    private static readonly string[] s_together = ["tia", "cia", "tio", "cio", "sio", "gio", "gia", "xio", "cie", "tie", "qua", "quo", "gua", "geo", "gue", "que", "dua", "uou"];

    /// <returns>At least 1.</returns>
    public static int Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[64];
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c) && length < letters.Length) letters[length++] = char.ToLowerInvariant(c);
        }

        if (length == 0) return 1;
        var plain = new string(letters[..length]);
        if (s_listed.TryGetValue(plain, out var listed)) return listed;
        var count = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (Vowel(plain[i]) && (i == 0 || !Vowel(plain[i - 1]))) count++;
        }

        count += s_apart.Count(p => Holds(plain, p)) - s_together.Count(p => Holds(plain, p) && s_apart.Any(a => p.EndsWith(a, StringComparison.Ordinal)));
        if (SilentEnd(plain)) count--;
        return Math.Max(1, count);
    }

    private static bool Holds(string word, string part) => word.Contains(part, StringComparison.Ordinal);

    /// <summary>"made", "makes", "asked"; not "table", "wanted", "places".</summary>
    private static bool SilentEnd(string word)
    {
        if (word.Length < 3) return false;
        if (word[^1] == 'e') return !Vowel(word[^2]) && !(word[^2] == 'l' && !Vowel(word[^3]));
        if (word.EndsWith("es", StringComparison.Ordinal)) return word.Length > 3 && !Vowel(word[^3]) && word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !(word[^3] == 'l' && !Vowel(word[^4]));
        if (word.EndsWith("ed", StringComparison.Ordinal)) return word.Length > 3 && word[^3] is not ('t' or 'd') && !Vowel(word[^3]) && !(word[^3] == 'l' && !Vowel(word[^4]));
        if (word.EndsWith("ely", StringComparison.Ordinal) || word.EndsWith("eful", StringComparison.Ordinal) || word.EndsWith("eless", StringComparison.Ordinal) || word.EndsWith("ement", StringComparison.Ordinal)) return word.Length > 5;
        return false;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'à' or 'é' or 'è' or 'ê' or 'ö' or 'ü';
}
