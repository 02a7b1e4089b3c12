using System.Text.Json;
using AreaInspections.Findings;

namespace AreaInspections.Readers.Findings;

/// <summary>Findings as one JSON object a line.</summary>
internal static class JsonLines
{
    /// <param name="what">What each line is to be, for the message.</param>
    /// <param name="fields">The fields a line is to have, for the message.</param>
    /// <exception cref="FormatException">A line that is none, by its number; no line at all.</exception>
    public static List<T> Read<T>(TextReader reader, string what, string fields, Func<JsonElement, T> read)
    {
        var all = new List<T>(1000);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                all.Add(read(json.RootElement));
            }
            catch (JsonException e)
            {
                throw new FormatException($"Line {number} is no {what}: {e.Message.TrimEnd('.')}.", e);
            }
            catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
            {
                throw new FormatException($"Line {number} is no {what}: expected a JSON object with {fields}.", e);
            }
        }

        return all.Count > 0 ? all : throw new FormatException($"No {what} was found; expected one JSON object a line.");
    }

    /// <exception cref="JsonException">None that is known.</exception>
    public static Polarity PolarityOf(JsonElement line) => line.GetProperty("polarity").GetString() switch
    {
        "strength" => Polarity.Strength,
        "weakness" => Polarity.Weakness,
        "improvement" => Polarity.Improvement,
        "priority" => Polarity.Priority,
        var other => throw new JsonException($"unknown polarity '{other}'"),
    };
}
