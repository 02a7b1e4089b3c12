using AreaInspections.Findings;

namespace AreaInspections.Web.Findings;

/// <summary>Finds themes of the codebook by what people type.</summary>
public static class ThemeSearch
{
    private const int ShortestWord = 3;

    /// <returns>Themes with every word typed in their name, then in name or definition, then with any of the words; the first best.</returns>
    public static IEnumerable<Theme> Find(Codebook codebook, string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem).Where(w => w.Length >= ShortestWord).ToList();
        return words.Count == 0
            ? []
            : codebook.Themes
                .Select(t => (Theme: t, Name: words.Count(w => Has(t.Name, w)), All: words.Count(w => Has(t.Name, w) || Has(t.Definition, w))))
                .Where(t => t.All > 0 && (t.Name > 0 || t.All == words.Count))
                .OrderByDescending(t => t.Name).ThenByDescending(t => t.All)
                .Select(t => t.Theme);
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without signs and without the endings that most often differ.</summary>
    private static string Stem(string word)
    {
        var letters = new string([.. word.Where(char.IsLetterOrDigit)]);
        return letters.Length > 5 && letters.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? letters[..^3] : letters.Length > 4 && letters.EndsWith('s') ? letters[..^1] : letters;
    }
}
