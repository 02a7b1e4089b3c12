using System.Text.Json;
using System.Text.RegularExpressions;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads findings that were written to learn from, and what a language model made of them and of others put together from their sentences.</summary>
public static partial class WrittenFindingReader
{
    /// <summary>One JSON object a line with polarity, text and codings, each a list of themes.</summary>
    /// <exception cref="FormatException">A line that is no written finding, by its number.</exception>
    public static IReadOnlyList<WrittenFinding> Read(TextReader reader) => JsonLines.Read(reader, "written finding", "polarity, text and codings (a list of lists of themes)", line => new WrittenFinding(
        JsonLines.PolarityOf(line),
        line.GetProperty("text").GetString() ?? "",
        Codings(line)));

    /// <summary>
    /// One JSON object a line: <c>of</c>, the sentences it is put together from, each by the place of its written finding and its own place in there, both counted from 0;
    /// <c>likely</c>, in hundredths how likely each theme is, those left out being below two. The polarity is that of the first sentence's finding.
    /// </summary>
    /// <returns>The written findings, with how likely their themes are where a line holds all of their sentences, and after them those put together.</returns>
    /// <exception cref="FormatException">A line that is none, by its number; a sentence that no written finding has.</exception>
    public static IReadOnlyList<WrittenFinding> Combine(IReadOnlyList<WrittenFinding> written, TextReader reader)
    {
        var sentences = written.Select(f => BetweenSentences().Split(f.Text)).ToList();
        var whole = written.ToArray();
        var combined = new List<WrittenFinding>();
        foreach (var (of, likely) in JsonLines.Read(reader, "combined finding", "of (a list of pairs of whole numbers) and likely (whole hundredths by theme)", line => (Of: Places(line, sentences), Likely: Likely(line))))
        {
            var first = of[0].Finding;
            if (of.Count == sentences[first].Length && of.Select((o, i) => o == (first, i)).All(same => same)) whole[first] = whole[first] with { Likely = likely };
            else combined.Add(new WrittenFinding(written[first].Polarity, string.Join(' ', of.Select(o => sentences[o.Finding][o.Sentence])), []) { Likely = likely });
        }

        return [.. whole, .. combined];
    }

    private static List<IReadOnlyList<string>> Codings(JsonElement line)
    {
        var codings = line.GetProperty("codings").EnumerateArray().Select(c => (IReadOnlyList<string>)[.. c.EnumerateArray().Select(t => t.GetString() ?? "")]).ToList();
        return codings.Count > 0 ? codings : throw new JsonException("nobody coded it");
    }

    private static List<(int Finding, int Sentence)> Places(JsonElement line, List<string[]> sentences)
    {
        var places = line.GetProperty("of").EnumerateArray().Select(o => (Finding: o[0].GetInt32(), Sentence: o[1].GetInt32())).ToList();
        if (places.Count == 0) throw new JsonException("it is put together from nothing");
        foreach (var (finding, sentence) in places)
        {
            if (finding < 0 || finding >= sentences.Count || sentence < 0 || sentence >= sentences[finding].Length)
            {
                throw new JsonException($"there is no sentence {sentence} in a written finding {finding}; was it made from other written findings?");
            }
        }

        return places;
    }

    private static Dictionary<string, float> Likely(JsonElement line) =>
        line.GetProperty("likely").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetInt32() / 100f, StringComparer.Ordinal);

    [GeneratedRegex("(?<=[.?!;])\\s+(?=[A-Z‘“])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BetweenSentences();
}
