using System.Text.Json;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads coded findings: one JSON object a line with id, polarity, text, themes, subtypes and phases.</summary>
public static class CodingReader
{
    /// <exception cref="FormatException">A line that is no coded finding, by its number.</exception>
    public static IReadOnlyList<CodedFinding> Read(TextReader reader) => JsonLines.Read(reader, "coded finding", "id, polarity, text and themes", line => new CodedFinding(
        line.GetProperty("id").GetString() ?? "",
        JsonLines.PolarityOf(line),
        line.GetProperty("text").GetString() ?? "",
        Words(line, "themes"),
        Words(line, "subtypes"),
        Words(line, "phases")));

    private static List<string> Words(JsonElement line, string name) =>
        line.TryGetProperty(name, out var words) ? [.. words.EnumerateArray().Select(w => w.GetString() ?? "")] : [];
}
