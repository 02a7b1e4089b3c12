using AreaInspections.Experiences.Danger;

namespace AreaInspections.Readers.Experiences;

/// <summary>Reads the phrases of danger and their misspellings.</summary>
public static class DangerWordsReader
{
    private static readonly Dictionary<string, DangerKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["harm-to-self"] = DangerKind.HarmToSelf,
        ["harm-from-others"] = DangerKind.HarmFromOthers,
        ["immediate-danger"] = DangerKind.ImmediateDanger,
        ["harm-to-others"] = DangerKind.HarmToOthers,
        ["exploitation"] = DangerKind.Exploitation,
        ["neglect"] = DangerKind.Neglect,
    };

    private static readonly Lazy<DangerWords> s_words = new(() => new DangerWords(
        [.. EmbeddedTable.Open("Experiences/Data/danger-words.csv").Rows.Select(r => new DangerPhrase(s_kinds[r["kind"]], r["pattern"], r.List("unless"), r.Day("from")))],
        Misspellings()));

    /// <summary>The list that the product carries; read once.</summary>
    public static DangerWords Load() => s_words.Value;

    /// <summary>Word as it should be, and as it is written.</summary>
    public static IReadOnlyList<(string Word, string Written)> Misspellings() =>
        [.. EmbeddedTable.Open("Experiences/Data/danger-misspellings.csv").Rows.SelectMany(r => r.List("written").Select(w => (r["word"], w)))];
}
