using System.Text.Json;
using AreaInspections.Findings;

namespace AreaInspections.Readers.Reports.Accuracy;

/// <summary>A report read and corrected by hand, against which the reader is measured. Never used to read a report.</summary>
internal sealed class GoldRecord
{
    private readonly JsonElement _root;

    private GoldRecord(string name, JsonElement root)
    {
        Name = name;
        _root = root;
        Findings =
        [
            .. Bullets("effectiveBullets", Polarity.Strength), .. Bullets("needsToImproveBullets", Polarity.Weakness),
            .. Bullets("areasForPriorityAction", Polarity.Priority), .. Bullets("areasForImprovement", Polarity.Improvement),
        ];
    }

    /// <summary>File name without folder and ending; the report's file has the same.</summary>
    public string Name { get; }

    public IReadOnlyList<(Polarity Polarity, string Text)> Findings { get; }

    /// <exception cref="JsonException">The file is not a gold record.</exception>
    public static GoldRecord Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new GoldRecord(Path.GetFileNameWithoutExtension(path), document.RootElement.Clone());
    }

    /// <returns>The text, or nothing where the record has none.</returns>
    public string? Text(string field) => _root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool Flag(string field) => _root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.True;

    public int Number(string field) => _root.GetProperty(field).GetInt32();

    /// <returns>Members of a list: texts themselves, or the named property of each; empty where the record has no such list.</returns>
    public IEnumerable<string> List(string field, string? property = null) =>
        _root.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(e => property is null ? e.GetString()! : e.GetProperty(property).GetString()!)
            : [];

    public JsonElement? Object(string field) => _root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private IEnumerable<(Polarity, string)> Bullets(string field, Polarity polarity) =>
        _root.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(e => (polarity, WhiteSpace.Fold(e.ValueKind == JsonValueKind.String ? e.GetString()! : e.GetProperty("text").GetString()!)))
            : [];
}

internal static class WhiteSpace
{
    /// <summary>Runs of white space as one blank, none at the ends.</summary>
    public static string Fold(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
