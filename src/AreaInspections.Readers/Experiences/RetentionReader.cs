using System.Globalization;
using System.Text;
using AreaInspections.Experiences;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Experiences;

/// <summary>How long accounts and what goes with them are kept, from <c>Experiences/Data/retention.yaml</c>.</summary>
public static class RetentionReader
{
    private const string ForEver = "for-ever";

    private static readonly Lazy<RetentionRules> s_rules = new(() =>
    {
        using var reader = new StreamReader(EmbeddedFile.Open("Experiences/Data/retention.yaml"), Encoding.UTF8);
        return Read(reader);
    });

    /// <summary>The table the product is delivered with; read once.</summary>
    public static RetentionRules Load() => s_rules.Value;

    /// <exception cref="FormatException">A rule says neither a number of days nor that it is for ever.</exception>
    public static RetentionRules Read(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build().Deserialize<RetentionFile>(yaml);
        return new([.. file.Rules.Select(r => new RetentionRule(r.Id, r.What, Days(r), r.From, r.Why))]);
    }

    private static int? Days(RuleEntry rule) => rule.Days == ForEver ? null
        : int.TryParse(rule.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days
        : throw new FormatException($"Rule {rule.Id} of the table of retention says {rule.Days} where a number of days or {ForEver} is expected.");

    internal sealed class RetentionFile
    {
        public List<RuleEntry> Rules { get; set; } = [];
    }

    internal sealed class RuleEntry
    {
        public string Id { get; set; } = "";

        public string What { get; set; } = "";

        public string Days { get; set; } = "";

        public string From { get; set; } = "";

        public string Why { get; set; } = "";
    }
}
