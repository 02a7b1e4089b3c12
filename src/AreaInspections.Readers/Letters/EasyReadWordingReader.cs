using System.Collections.Concurrent;
using System.Text;
using AreaInspections.Letters;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Letters;

/// <summary>Fixed wording of the easy-read summary, one file for each edition, with the list of hard words, from beside this reader (<c>Letters/Data</c>).</summary>
public static class EasyReadWordingReader
{
    private static readonly ConcurrentDictionary<string, EasyReadWording> s_wordings = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<EasyWord>> s_words = new(() =>
        [.. EmbeddedTable.Open("Letters/Data/easy-words.csv").Rows.Select(r => new EasyWord(r["term"], Given(r["instead"]), Given(r["means"])))]);

    /// <summary>Read once.</summary>
    /// <exception cref="FileNotFoundException">The product is not delivered with easy-read wording for this edition.</exception>
    public static EasyReadWording Load(string edition) => s_wordings.GetOrAdd(edition, id =>
    {
        using var reader = new StreamReader(EmbeddedFile.Open($"Letters/Data/easy-read-{id}.yaml"), Encoding.UTF8);
        return Read(reader, s_words.Value);
    });

    /// <exception cref="FormatException">A field is missing.</exception>
    public static EasyReadWording Read(TextReader yaml, IReadOnlyList<EasyWord> words)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<WordingFile>(yaml);
        return new EasyReadWording(
            Needed(file.Edition, "edition"),
            Needed(file.Title, "title"),
            Lead(file.About, "about"),
            Lead(file.Good, "good"),
            Lead(file.Better, "better"),
            Lead(file.Urgent, "urgent"),
            Needed(file.NextHeading, "nextHeading"),
            file.Next.Count > 0 ? file.Next.ToDictionary(n => n.Key, IReadOnlyList<string> (n) => n.Value, StringComparer.Ordinal) : throw new FormatException("The easy-read wording has no next."),
            Needed(file.WordsHeading, "wordsHeading"),
            words);
    }

    private static EasyReadLead Lead(LeadEntry? entry, string field) => entry is null ? throw new FormatException($"The easy-read wording has no {field}.") : new(Needed(entry.Heading, field), entry.Lines);

    private static string Needed(string? value, string field) => string.IsNullOrWhiteSpace(value) ? throw new FormatException($"The easy-read wording has no {field}.") : value;

    private static string? Given(string cell) => cell.Length > 0 ? cell : null;

    internal sealed class WordingFile
    {
        public string? Edition { get; set; }

        public string? Title { get; set; }

        public LeadEntry? About { get; set; }

        public LeadEntry? Good { get; set; }

        public LeadEntry? Better { get; set; }

        public LeadEntry? Urgent { get; set; }

        public string? NextHeading { get; set; }

        public Dictionary<string, List<string>> Next { get; set; } = [];

        public string? WordsHeading { get; set; }
    }

    internal sealed class LeadEntry
    {
        public string? Heading { get; set; }

        public List<string> Lines { get; set; } = [];
    }
}
