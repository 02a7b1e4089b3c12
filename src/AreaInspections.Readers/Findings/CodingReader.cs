using System.Text.Json;
using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads coded findings: one JSON object a line with id, polarity, text, themes, subtypes and phases.</summary>
public static class CodingReader
{
    /// <exception cref="FormatException">A line that is no coded finding, by its number.</exception>
    public static IReadOnlyList<CodedFinding> Read(TextReader reader)
    {
        var findings = new List<CodedFinding>(1000);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                findings.Add(ReadFinding(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"Line {number} is no coded finding: {e.Message}", e);
            }
        }

        return findings;
    }

    private static CodedFinding ReadFinding(JsonElement line) => new(
        line.GetProperty("id").GetString() ?? "",
        line.GetProperty("polarity").GetString() switch
        {
            "strength" => Polarity.Strength,
            "weakness" => Polarity.Weakness,
            "improvement" => Polarity.Improvement,
            "priority" => Polarity.Priority,
            var other => throw new JsonException($"unknown polarity '{other}'"),
        },
        line.GetProperty("text").GetString() ?? "",
        Words(line, "themes"),
        Words(line, "subtypes"),
        Words(line, "phases"));

    private static List<string> Words(JsonElement line, string name) =>
        line.TryGetProperty(name, out var words) ? [.. words.EnumerateArray().Select(w => w.GetString() ?? "")] : [];
}
