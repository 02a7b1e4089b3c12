using System.Buffers;
using System.Text;
using System.Text.Json;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Describes one table for machines, after the W3C recommendation "Metadata Vocabulary for Tabular Data" (17 December 2015).</summary>
internal static class CsvMetadata
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true };

    public static string Write(string file, string title, Column[] columns, string[] key, NationalReport report)
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
            json.WriteString("url", file);
            json.WriteString("dc:title", $"{title}, as at {NationalJson.Iso(report.AsAt)}, framework of {report.Edition}");
            json.WriteString("dc:description", "The project's own coding of published inspection reports; not endorsed by Ofsted or the Care Quality Commission.");
            json.WriteStartObject("dc:license");
            json.WriteString("@id", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
            json.WriteEndObject();
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (var column in columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("titles", column.Name);
                json.WriteString("datatype", column.Type);
                json.WriteString("dc:description", column.Means);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("primaryKey");
            foreach (var name in key)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
