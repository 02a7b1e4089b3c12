namespace AreaInspections.Findings.Suggestions;

/// <summary>Takes common English endings off, so that the forms of a word count as one. Not a dictionary: it need only be steady.</summary>
public static class WordStem
{
    private static readonly string[] Endings =
        ["ations", "ation", "ments", "ment", "ingly", "ness", "ities", "ity", "ings", "ing", "edly", "ies", "ed", "ers", "er", "es", "ly", "s", "e", "y"];

    /// <returns>The stem; words of up to four letters stay whole but for a plural s.</returns>
    public static string Of(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.Length <= 4) return word.Length == 4 && word[3] == 's' && word[2] != 's' ? word[..3] : word;
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
