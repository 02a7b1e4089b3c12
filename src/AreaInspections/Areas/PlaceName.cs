using System.Text;

namespace AreaInspections.Areas;

/// <summary>
/// Reduces the many ways of writing a name to one key: without case, signs and accents of layout, "&amp;" as "and", and in two further
/// steps without the words that say what kind of body it is.
/// </summary>
internal static class PlaceName
{
    private static readonly HashSet<string> s_bodies = ["the", "local", "area", "partnership", "authority", "council", "send"];

    private static readonly HashSet<string> s_kinds =
    [
        .. s_bodies, "of", "and", "on", "upon", "county", "city", "borough", "royal", "metropolitan", "district", "london", "unitary",
        "mbc", "mdc", "cc", "bc", "lb",
    ];

    private static readonly HashSet<string> s_health =
    [
        "nhs", "integrated", "care", "board", "icb", "icbs", "ics", "system", "the", "of", "and", "on", "partnership",
    ];

    /// <summary>Keys to try for a local area, the most exact first; never empty ones, none twice.</summary>
    public static List<string> AreaKeys(string name)
    {
        var words = Words(name);
        var keys = new List<string>(3);
        AddNew(string.Join(' ', words));
        AddNew(Without(words, s_bodies));
        AddNew(Without(words, s_kinds));
        return keys;

        void AddNew(string key)
        {
            if (key.Length > 0 && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }
    }

    /// <summary>Key of a board: what is left of "NHS … Integrated Care Board (ICB)".</summary>
    public static string Board(string name)
    {
        var words = Words(name);
        var key = Without(words, s_health);
        return key.Length > 0 ? key : string.Join(' ', words);
    }

    private static string Without(List<string> words, HashSet<string> dropped) => string.Join(' ', words.FindAll(w => !dropped.Contains(w)));

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
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
