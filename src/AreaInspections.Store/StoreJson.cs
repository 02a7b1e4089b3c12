using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AreaInspections.Areas;
using AreaInspections.People;

namespace AreaInspections.Store;

/// <summary>How values are written into columns, and the one spelling of them that is hashed.</summary>
internal static class StoreJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // What a type computes is not state: a new computed property must not change a hash.
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new AreaIdJson(), new PersonIdJson(), new DateRangeJson(), new StorableText() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A stored value is null.");

    /// <summary>The value as it will be read back.</summary>
    public static T AsStored<T>(T value) => Read<T>(Write(value));

    /// <summary>
    /// Properties in ordinal order, no white space, only the escapes JSON demands; absent and empty are left out, so that a type may gain an
    /// optional property without a new hash for every old value.
    /// </summary>
    public static string Canonical<T>(T value)
    {
        var text = new StringBuilder();
        Append(text, JsonSerializer.SerializeToElement(value, Options));
        return text.ToString();
    }

    /// <returns>SHA-256 of the UTF-8 bytes in lower-case hexadecimal.</returns>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var named = element.EnumerateObject().Where(p => !IsEmpty(p.Value)).OrderBy(p => p.Name, StringComparer.Ordinal);
                AppendAll(text, '{', '}', named, p =>
                {
                    AppendString(text, p.Name);
                    text.Append(':');
                    Append(text, p.Value);
                });
                break;
            case JsonValueKind.Array:
                AppendAll(text, '[', ']', element.EnumerateArray(), e => Append(text, e));
                break;
            case JsonValueKind.String:
                AppendString(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static bool IsEmpty(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0);

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(item);
        }

        text.Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
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
}

internal sealed class AreaIdJson : JsonConverter<AreaId>
{
    public override AreaId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, AreaId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class PersonIdJson : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>Days as <c>2024-05-01/2024-05-03</c>, the interval of ISO 8601.</summary>
internal sealed class DateRangeJson : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var days = reader.GetString()!.Split('/');
        return new DateRange(Day(days[0]), Day(days[1]));
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Start:yyyy-MM-dd}/{value.End:yyyy-MM-dd}"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>
/// Puts U+FFFD for what not every database can hold (U+0000, lone surrogates): one character for one, so that spans stay valid.
/// </summary>
internal sealed class StorableText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Clean(value));

    public static string Clean(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !value.Contains('\0', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            text.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return text.ToString();
    }
}
