using AreaInspections.Experiences.Marking;

namespace AreaInspections.Readers.Experiences;

/// <summary>Reads the word lists that marking of personal details rests on.</summary>
public static class MarkingWordsReader
{
    private static readonly Dictionary<string, WordKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["stop"] = WordKind.Stop,
        ["verb"] = WordKind.Verb,
        ["kin"] = WordKind.Kin,
        ["role"] = WordKind.Role,
        ["title"] = WordKind.Title,
        ["modal"] = WordKind.Modal,
        ["month"] = WordKind.Month,
        ["day"] = WordKind.Day,
        ["ordinary"] = WordKind.Ordinary,
        ["place"] = WordKind.Place,
        ["public"] = WordKind.Public,
        ["street"] = WordKind.Street,
        ["weak-street"] = WordKind.WeakStreet,
        ["school"] = WordKind.School,
        ["school-further"] = WordKind.SchoolFurther,
        ["school-word"] = WordKind.SchoolWord,
        ["saint"] = WordKind.Saint,
        ["before-school"] = WordKind.BeforeSchool,
        ["birth"] = WordKind.Birth,
        ["event"] = WordKind.Event,
    };

    private static readonly Lazy<MarkingWords> s_words = new(Read);

    /// <summary>The lists that the product carries; read once.</summary>
    public static MarkingWords Load() => s_words.Value;

    private static MarkingWords Read()
    {
        var rows = EmbeddedTable.Open("Experiences/Data/words.csv").Rows;
        var endings = rows.Where(r => r["kind"] == "school-ending").SelectMany(r => r.List("words"));
        var words = rows.Where(r => r["kind"] != "school-ending").SelectMany(r => r.List("words").Select(w => (s_kinds[r["kind"]], w)));
        return new MarkingWords([.. words, .. Names("given-names", WordKind.Given), .. Names("surnames", WordKind.Surname)], endings);
    }

    private static IEnumerable<(WordKind Kind, string Word)> Names(string table, WordKind kind) =>
        EmbeddedTable.Open($"Experiences/Data/{table}.csv").Rows.SelectMany(r => r.List("names")).Select(n => (kind, n));
}
