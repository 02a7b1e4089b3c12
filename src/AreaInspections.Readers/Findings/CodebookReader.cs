using AreaInspections.Findings;
using YamlDotNet.RepresentationModel;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads a codebook from YAML.</summary>
public static class CodebookReader
{
    /// <returns>The codebook that the product carries.</returns>
    public static Codebook Load()
    {
        using var reader = new StreamReader(EmbeddedFile.Open("Findings/Data/codebook.yaml"));
        return Read(reader);
    }

    /// <exception cref="FormatException">A part that every codebook has is missing.</exception>
    public static Codebook Read(TextReader reader)
    {
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = yaml.Documents.Count == 1 && yaml.Documents[0].RootNode is YamlMappingNode map ? map : throw new FormatException("A codebook is one YAML mapping.");
        return new Codebook(
            int.Parse(Text(root, "version")),
            [.. Pairs(root, "aspects").Select(a => new CodebookAspect(a.Key, a.Value))],
            Words(root, "phases"),
            Words(root, "agencies"),
            [.. ((YamlSequenceNode)Node(root, "themes")).OfType<YamlMappingNode>().Select(ReadTheme)]);
    }

    private static Theme ReadTheme(YamlMappingNode theme) => new(
        Text(theme, "id"), Text(theme, "name"), Text(theme, "definition"), Words(theme, "aspects"), Pairs(theme, "subtypes"), Pairs(theme, "excludes"));

    private static YamlNode Node(YamlMappingNode of, string key) =>
        of.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : throw new FormatException($"'{key}' is missing from the codebook, line {of.Start.Line}.");

    private static string Text(YamlMappingNode of, string key) => ((YamlScalarNode)Node(of, key)).Value ?? "";

    private static List<string> Words(YamlMappingNode of, string key) => [.. ((YamlSequenceNode)Node(of, key)).OfType<YamlScalarNode>().Select(n => n.Value ?? "")];

    private static Dictionary<string, string> Pairs(YamlMappingNode of, string key) =>
        of.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlMappingNode map
            ? map.Children.ToDictionary(p => ((YamlScalarNode)p.Key).Value ?? "", p => ((YamlScalarNode)p.Value).Value ?? "", StringComparer.Ordinal)
            : [];
}
