using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AreaInspections.Documents.Tables;

/// <summary>Describes one table for machines, see <see cref="OpenTable.WriteMetadata"/>.</summary>
internal static class TableMetadata
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true };

    public static string Write(OpenTable table, string csvName)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("@context");
            json.WriteStringValue("http://www.w3.org/ns/csvw");
            json.WriteStartObject();
            json.WriteString("@language", "en-GB");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("url", csvName);
            json.WriteString("dc:title", table.Title);
            Text(json, "dc:description", table.Description);
            Day(json, "dc:date", table.AsAt);
            json.WriteStartObject("dc:license");
            json.WriteString("@id", table.Licence);
            json.WriteEndObject();
            Sources(json, table.Sources);
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                Column(json, column);
            }

            json.WriteEndArray();
            Words(json, "primaryKey", table.Key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Column(Utf8JsonWriter json, TableColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Name);
        json.WriteString("datatype", column.Datatype);
        json.WriteString("dc:description", column.Means);
        if (column.Required)
        {
            json.WriteBoolean("required", true);
        }

        if (column.Absences.Count > 0)
        {
            // Without this an empty cell alone is null; the list replaces that rule, so it names the empty cell too.
            Words(json, "null", ["", .. column.Absences]);
        }

        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        json.WriteStartArray("dc:source");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            Text(json, "@id", source.Address);
            json.WriteString("dc:title", source.Title);
            json.WriteString("dc:publisher", source.Publisher);
            Day(json, "dc:date", source.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } d)
        {
            json.WriteStartObject(name);
            json.WriteString("@value", Cell.Of(d));
            json.WriteString("@type", "date");
            json.WriteEndObject();
        }
    }
}
