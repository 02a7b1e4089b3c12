namespace AreaInspections.Letters;

/// <summary>Where one sentence ends and the next begins.</summary>
public static class SentenceSplit
{
    private static readonly string[] s_abbreviations = ["e.g.", "i.e.", "etc.", "Mr.", "Mrs.", "Ms.", "Dr.", "St.", "No.", "approx."];

    /// <returns>In order, each without blanks around it; empty for an empty text.</returns>
    public static IReadOnlyList<string> Of(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] is '.' or '!' or '?' && EndsHere(text, start, ref i)))
            {
                Add(sentences, text[start..(i + 1)]);
                start = i + 1;
            }
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    private static void Add(List<string> sentences, string sentence)
    {
        var words = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
        {
            sentences.Add(words);
        }
    }

    /// <param name="i">At the full stop; moved over what closes after it.</param>
    private static bool EndsHere(string text, int start, ref int i)
    {
        var stop = i;
        while (i + 1 < text.Length && text[i + 1] is '’' or '”' or '\'' or '"' or ')' or ']')
        {
            i++;
        }

        var next = i + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        var begins = next > i + 1 && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '‘' or '“' or '"' or '(');
        var soFar = text.AsSpan(start, stop + 1 - start);
        foreach (var abbreviation in s_abbreviations)
        {
            begins &= !soFar.EndsWith(abbreviation, StringComparison.Ordinal);
        }

        return begins;
    }
}
