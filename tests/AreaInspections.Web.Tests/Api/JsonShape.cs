using System.Globalization;
using System.Text.Json;

namespace AreaInspections.Web.Tests.Api;

/// <summary>
/// Holds a JSON value against a schema of an OpenAPI 3.1 document. Stricter than the standard on purpose: a member the schema does not name is a fault,
/// and so is a keyword this class does not know, so that nothing is passed over in silence.
/// </summary>
internal sealed class JsonShape(JsonElement document)
{
    private static readonly string[] s_said = ["description", "format", "default", "examples"];

    /// <summary>How many keywords have been held against a value so far.</summary>
    public int Checked { get; private set; }

    /// <returns>What differs, each with its place; empty where the value is as the schema says.</returns>
    public IReadOnlyList<string> Faults(JsonElement value, JsonElement schema, string at = "$")
    {
        var faults = new List<string>();
        foreach (var keyword in schema.EnumerateObject().Where(k => !s_said.Contains(k.Name)))
        {
            Checked++;
            faults.AddRange(keyword.Name switch
            {
                "$ref" => Faults(value, Resolve(keyword.Value.GetString()!), at),
                "type" => Is(value, keyword.Value.GetString()!) ? [] : [$"{at}: expected {keyword.Value}, found {value.ValueKind}"],
                "enum" => keyword.Value.EnumerateArray().Any(v => v.ValueEquals(value.GetString())) ? [] : [$"{at}: {value} is not one of {keyword.Value}"],
                "required" => keyword.Value.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{at}: {n} is missing"),
                "properties" => Members(value, keyword.Value, at),
                "additionalProperties" => value.EnumerateObject().SelectMany(m => Faults(m.Value, keyword.Value, $"{at}.{m.Name}")),
                "items" => value.EnumerateArray().SelectMany((item, i) => Faults(item, keyword.Value, $"{at}[{i}]")),
                var unknown => [$"{at}: this test does not know the keyword {unknown}"],
            });
        }

        if (schema.TryGetProperty("format", out var format) && !Fits(value.ToString(), format.GetString()!))
        {
            faults.Add($"{at}: {value} is no {format}");
        }

        return faults;
    }

    private IEnumerable<string> Members(JsonElement value, JsonElement properties, string at) => value.EnumerateObject().SelectMany(m =>
        properties.TryGetProperty(m.Name, out var schema) ? Faults(m.Value, schema, $"{at}.{m.Name}") : [$"{at}: {m.Name} is not in the document"]);

    private JsonElement Resolve(string reference) => reference.Split('/')[1..].Aggregate(document, (at, step) => at.GetProperty(step));

    private static bool Is(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };

    private static bool Fits(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && text.EndsWith('Z'),
        "uuid" => Guid.TryParse(text, out _),
        "int32" => int.TryParse(text, out _),
        "double" => double.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
