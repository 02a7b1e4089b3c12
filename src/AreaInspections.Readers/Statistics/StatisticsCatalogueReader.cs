using System.Security.Cryptography;
using System.Text;
using AreaInspections.Statistics;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Statistics;

/// <summary>The declared sources and indicators (<c>Statistics/Data</c>): one file of sources, one file of indicators for each subject.</summary>
public static class StatisticsCatalogueReader
{
    private const string SourcesFile = "Statistics/Data/sources.yaml";
    private const string IndicatorsFolder = "Statistics/Data/indicators/";

    private static readonly Lazy<StatisticsCatalogue> s_catalogue = new(ReadAll);

    /// <summary>What the product is delivered with; read once.</summary>
    public static StatisticsCatalogue Load() => s_catalogue.Value;

    /// <param name="sources">YAML of the sources.</param>
    /// <param name="indicators">YAML of indicators, by the name of their file.</param>
    /// <exception cref="FormatException">A field is missing or names something that is not declared; the message says where.</exception>
    public static StatisticsCatalogue Read(string sources, IReadOnlyDictionary<string, string> indicators)
    {
        var file = Parse<SourcesFile>(SourcesFile, sources);
        var declared = file.Sources.Select(s => s.ToSource(file.SymbolSets)).ToList();
        var found = indicators
            .OrderBy(i => i.Key, StringComparer.Ordinal)
            .SelectMany(i => Parse<IndicatorsFile>(i.Key, i.Value).Indicators.Select(entry => Known(i.Key, entry.ToIndicator(i.Key), declared, file.Topics)))
            .OrderBy(i => file.Topics.IndexOf(i.Topic))
            .ToList();
        return new StatisticsCatalogue(declared, found, Version(sources, indicators));
    }

    private static StatisticsCatalogue ReadAll() => Read(
        Text(SourcesFile),
        typeof(StatisticsCatalogueReader).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(IndicatorsFolder, StringComparison.Ordinal))
            .ToDictionary(n => n, Text, StringComparer.Ordinal));

    private static string Text(string name)
    {
        using var reader = new StreamReader(EmbeddedFile.Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static T Parse<T>(string name, string yaml)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<T>(new RepeatedParts(new StringReader(yaml)));
        }
        catch (YamlException fault)
        {
            throw new FormatException($"{name}, line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
    }

    private static Indicator Known(string file, Indicator indicator, List<StatisticsSource> sources, List<string> topics)
    {
        var place = $"{file}: indicator {indicator.Id}";
        if (!topics.Contains(indicator.Topic))
        {
            throw new FormatException($"{place} stands under {indicator.Topic}, which is not among the topics.");
        }

        foreach (var rule in indicator.Rules)
        {
            if (!sources.Exists(s => s.Id == rule.Source))
            {
                throw new FormatException($"{place} has a rule for {rule.Source}, which is not among the sources.");
            }

            var unknown = rule.Groups.Values.Append(rule.Group).FirstOrDefault(g => g is not null && g != rule.Of && !indicator.Groups.Any(i => i.Id == g));
            if (unknown is not null)
            {
                throw new FormatException($"{place} has a rule for the group {unknown}, which is not among its groups.");
            }

            if (rule.Value is null && rule.Numerator.Count == 0)
            {
                throw new FormatException($"{place} has a rule for {rule.Source} with neither value nor numerator.");
            }
        }

        return indicator;
    }

    private static string Version(string sources, IReadOnlyDictionary<string, string> indicators)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(sources));
        foreach (var (name, yaml) in indicators.OrderBy(i => i.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{name}\0{yaml}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
