using System.Text.Json;

namespace AreaInspections.Web.Tests.Api;

/// <summary>The API held against its own document: every path, every parameter, every kind of answer.</summary>
internal sealed class ApiContract(HttpClient client, JsonElement document)
{
    private readonly JsonShape _shape = new(document);

    public JsonElement Document => document;

    /// <summary>How many statements of schemas have been held against answers so far.</summary>
    public int Checked => _shape.Checked;

    public static async Task<ApiContract> Of(HttpClient client) =>
        new(client, JsonDocument.Parse(await client.GetStringAsync("/api/v1/openapi.json")).RootElement);

    /// <summary>Path template and its reading operation.</summary>
    public IEnumerable<(string Path, JsonElement Operation)> Operations => document.GetProperty("paths").EnumerateObject().Select(p => (p.Name, p.Value.GetProperty("get")));

    public static IEnumerable<JsonElement> Parameters(JsonElement operation, string where) => operation.GetProperty("parameters").EnumerateArray().Where(p => p.GetProperty("in").GetString() == where);

    /// <summary>The path with the examples of the document in it.</summary>
    public static string Example(string path, JsonElement operation) => Parameters(operation, "path").Aggregate(path, (at, p) => at.Replace($"{{{p.GetProperty("name")}}}", p.GetProperty("example").ToString(), StringComparison.Ordinal));

    /// <summary>Asks, and says what of status, media type and body is not as documented.</summary>
    public async Task<IReadOnlyList<string>> Faults(JsonElement operation, string address, string status)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        if (((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture) != status)
        {
            return [$"{address}: expected {status}, found {(int)response.StatusCode}: {body}"];
        }

        var documented = operation.GetProperty("responses").GetProperty(status);
        var content = documented.GetProperty("content").EnumerateObject().Single();
        var faults = new List<string>(_shape.Faults(JsonDocument.Parse(body).RootElement, content.Value.GetProperty("schema")).Select(f => $"{address} {f}"));
        if (response.Content.Headers.ContentType?.MediaType != content.Name)
        {
            faults.Add($"{address}: expected {content.Name}, found {response.Content.Headers.ContentType}");
        }

        var promised = documented.TryGetProperty("headers", out var headers) ? headers.EnumerateObject().Select(h => h.Name) : [];
        faults.AddRange(promised.Where(h => !response.Headers.Contains(h)).Select(h => $"{address}: the header {h} is missing"));
        return faults;
    }
}
