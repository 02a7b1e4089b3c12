using System.Text.Json;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads findings that were written to learn from: one JSON object a line with polarity, text and codings, each a list of themes.</summary>
public static class WrittenFindingReader
{
    /// <exception cref="FormatException">A line that is no written finding, by its number.</exception>
    public static IReadOnlyList<WrittenFinding> Read(TextReader reader) => JsonLines.Read(reader, "written finding", line => new WrittenFinding(
        JsonLines.PolarityOf(line),
        line.GetProperty("text").GetString() ?? "",
        Codings(line)));

    private static List<IReadOnlyList<string>> Codings(JsonElement line)
    {
        var codings = line.GetProperty("codings").EnumerateArray().Select(c => (IReadOnlyList<string>)[.. c.EnumerateArray().Select(t => t.GetString() ?? "")]).ToList();
        return codings.Count > 0 ? codings : throw new JsonException("nobody coded it");
    }
}
