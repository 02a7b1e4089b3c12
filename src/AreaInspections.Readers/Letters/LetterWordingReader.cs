using System.Collections.Concurrent;
using System.Text;
using AreaInspections.Letters;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Letters;

/// <summary>Fixed wording of letters and reports, one file for each edition, and the list of jargon, from beside this reader (<c>Letters/Data</c>).</summary>
public static class LetterWordingReader
{
    private static readonly ConcurrentDictionary<string, LetterWording> s_wordings = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<JargonTerm>> s_jargon = new(() =>
        [.. EmbeddedTable.Open("Letters/Data/jargon.csv").Rows.Select(r => new JargonTerm(r["term"], r["plainer"]))]);

    /// <summary>Read once.</summary>
    /// <exception cref="FileNotFoundException">The product is not delivered with wording for this edition.</exception>
    public static LetterWording Load(string edition) => s_wordings.GetOrAdd(edition, id =>
    {
        using var reader = new StreamReader(EmbeddedFile.Open($"Letters/Data/wording-{id}.yaml"), Encoding.UTF8);
        return Read(reader);
    });

    public static IReadOnlyList<JargonTerm> LoadJargon() => s_jargon.Value;

    /// <exception cref="FormatException">A field is missing, or a line has both a text and a list, or neither.</exception>
    public static LetterWording Read(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<WordingFile>(yaml);
        return new LetterWording(Needed(file.Edition, "edition"), Needed(file.Title, "title"), Needed(file.Headlines, "headlines"), [.. file.Lines.Select(ToLine)])
        {
            Asks = [.. file.Facts.Select(f => new AskedFact(Needed(f.Name, "facts.name"), Needed(f.Asks, "facts.asks"), Needed(f.Hint, "facts.hint"), f.List))],
        };
    }

    private static WordingLine ToLine(LineEntry entry) => entry.Text is null == entry.Each is null
        ? throw new FormatException($"Line {entry.Key} of the wording needs either a text or a list.")
        : new WordingLine(Needed(entry.Section, "section"), Needed(entry.Key, "key"), entry.Text, entry.Each, entry.When, entry.After, entry.Bullets);

    private static string Needed(string? value, string field) => string.IsNullOrWhiteSpace(value) ? throw new FormatException($"The wording has an entry without {field}.") : value;

    internal sealed class WordingFile
    {
        public string? Edition { get; set; }

        public string? Title { get; set; }

        public string? Headlines { get; set; }

        public List<LineEntry> Lines { get; set; } = [];

        public List<FactEntry> Facts { get; set; } = [];
    }

    internal sealed class FactEntry
    {
        public string? Name { get; set; }

        public string? Asks { get; set; }

        public string? Hint { get; set; }

        public bool List { get; set; }
    }

    internal sealed class LineEntry
    {
        public string? Section { get; set; }

        public string? Key { get; set; }

        public string? Text { get; set; }

        public string? Each { get; set; }

        public string? When { get; set; }

        public bool After { get; set; }

        public bool Bullets { get; set; }
    }
}
