using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Evidence;

/// <summary>
/// The one spelling of an item, and its hash. The same few lines can be written for a browser: a JSON object with names in ordinal order, no white space,
/// absent and empty values left out, every value a string or an array of strings; enumerations in camel case, days as <c>2026-01-31</c>, moments as
/// <c>2026-01-31T09:30:00.123Z</c>, ids in lower case with hyphens; within strings only <c>"</c> and <c>\</c> are escaped, and characters below the blank as
/// <c>\u000a</c>. The hash is SHA-256 of its UTF-8 bytes in lower-case hexadecimal.
/// </summary>
public static class EvidenceHash
{
    /// <returns>64 characters of lower-case hexadecimal.</returns>
    public static string Of(EvidenceItem item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(item))));

    /// <exception cref="FormatException">It is not the spelling of an item.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON.</exception>
    public static EvidenceItem Read(string canonical) => EvidenceSpelling.Read(canonical);

    public static string Canonical(EvidenceItem item)
    {
        var text = new StringBuilder("{");
        Strings(text, "attachments", item.Attachments);
        String(text, "author", item.Author);
        String(text, "confidentiality", Camel(item.Confidentiality));
        String(text, "criterion", item.Criterion);
        String(text, "day", Day(item.Day));
        String(text, "id", item.Id.ToString("D"));
        String(text, "inspection", item.Inspection.ToString("D"));
        String(text, "kind", Camel(item.Kind));
        Strings(text, "parents", [.. item.Parents.Select(p => p.ToString("D"))]);
        Strings(text, "phases", item.Phases);
        String(text, "text", item.Text);
        Strings(text, "themes", item.Themes);
        String(text, "transcribedFrom", item.Transcription?.From);
        String(text, "transcribedWrittenBy", item.Transcription?.WrittenBy);
        String(text, "transcribedWrittenOn", Day(item.Transcription?.WrittenOn));
        String(text, "where", item.Where);
        String(text, "with", item.With);
        String(text, "writtenAt", item.WrittenAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        return text.Append('}').ToString();
    }

    private static void String(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Quoted(Name(text, name), value);
        }
    }

    private static void Strings(StringBuilder text, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        Name(text, name).Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            Quoted(i == 0 ? text : text.Append(','), values[i]);
        }

        text.Append(']');
    }

    private static StringBuilder Name(StringBuilder text, string name) => (text.Length > 1 ? text.Append(',') : text).Append('"').Append(name).Append("\":");

    private static void Quoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
