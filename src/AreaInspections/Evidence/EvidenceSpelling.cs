using System.Globalization;
using System.Text.Json;

namespace AreaInspections.Evidence;

/// <summary>Reads the one spelling of an item back; see <see cref="EvidenceHash"/>.</summary>
internal static class EvidenceSpelling
{
    public static EvidenceItem Read(string canonical)
    {
        using var json = JsonDocument.Parse(canonical);
        var item = json.RootElement;
        return new EvidenceItem
        {
            Id = Guid.Parse(Needed(item, "id")),
            Inspection = Guid.Parse(Needed(item, "inspection")),
            Parents = [.. List(item, "parents").Select(Guid.Parse)],
            Kind = Enum.Parse<SourceKind>(Needed(item, "kind"), ignoreCase: true),
            Author = Text(item, "author") ?? "",
            WrittenAt = DateTime.ParseExact(
                Needed(item, "writtenAt"), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            Day = Text(item, "day") is { } day ? Day(day) : null,
            With = Text(item, "with"),
            Where = Text(item, "where"),
            Criterion = Text(item, "criterion"),
            Phases = List(item, "phases"),
            Themes = List(item, "themes"),
            Confidentiality = Enum.Parse<Confidentiality>(Needed(item, "confidentiality"), ignoreCase: true),
            Text = Text(item, "text") ?? "",
            Attachments = List(item, "attachments"),
            Transcription = Text(item, "transcribedWrittenOn") is { } on
                ? new Transcription(Text(item, "transcribedFrom") ?? "", Text(item, "transcribedWrittenBy") ?? "", Day(on))
                : null,
        };
    }

    private static string Needed(JsonElement item, string name) => Text(item, name) ?? throw new FormatException($"The item has no {name}.");

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IReadOnlyList<string> List(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString() ?? throw new FormatException($"A value of {name} is missing."))] : [];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
