using AreaInspections.Web.Api;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Html;
using Microsoft.OpenApi;

namespace AreaInspections.Web.Pages.Api;

/// <summary>The document of the API as a page, written on the server from that document alone.</summary>
public sealed class ReferenceModel(ApiDocuments documents) : PublicPage
{
    /// <summary>Problems by the names that answers give them, and what to do about each.</summary>
    public static IReadOnlyList<(string Name, string Says)> Problems { get; } =
    [
        ("bad-parameter", "400: a parameter is unknown, was given twice, or has a value that is not understood. The member errors names each, what was found and what was expected."),
        ("not-found", "404: nothing has this name. The member detail says where to look, with near names where there are any."),
        ("method-not-allowed", "405: the API is for reading."),
        ("too-many-requests", "429: asked too fast. The header Retry-After says how many seconds to wait."),
        ("bad-request", "400: the request as such could not be understood."),
        ("fault", "500: the fault is on our side and has been logged."),
    ];

    public OpenApiDocument Document { get; private set; } = null!;

    /// <summary>By tag, in the order of the document.</summary>
    public IEnumerable<(OpenApiTag Tag, IReadOnlyList<ApiOperation> Operations)> Groups => (Document.Tags ?? new HashSet<OpenApiTag>())
        .Select(tag => (tag, (IReadOnlyList<ApiOperation>)[.. Document.Paths.SelectMany(p => p.Value.Operations?.Values.Select(o => new ApiOperation(p.Key, o)) ?? []).Where(o => o.Operation.Tags?.Any(t => t.Name == tag.Name) == true)]));

    /// <summary>What answers are made of, by name; lists in pages are described once for all.</summary>
    public IEnumerable<(string Name, IOpenApiSchema Schema)> Schemas =>
        (Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Where(s => !s.Key.StartsWith("ApiPageOf", StringComparison.Ordinal)).Select(s => (s.Key, s.Value));

    /// <summary>A kind of value in a few words, with links to what it is made of.</summary>
    public static IHtmlContent Shape(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference { Reference.Id: { } name } => new HtmlContentBuilder().AppendHtml("<a class=\"govuk-link\" href=\"#").Append(name).AppendHtml("\">").Append(name).AppendHtml("</a>"),
        { Type: JsonSchemaType.Array, Items: { } items } => new HtmlContentBuilder().Append("list of ").AppendHtml(Shape(items)),
        { AdditionalProperties: { } named } => new HtmlContentBuilder().Append("object of ").AppendHtml(Shape(named)).Append(" by name"),
        _ => new HtmlContentBuilder().Append($"{schema.Type}".ToLowerInvariant()).Append(schema.Format is { Length: > 0 } format and not ("int32" or "double") ? $" ({format})" : ""),
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Document = (await documents.Now(cancel)).Document;
        Frame = new("API reference")
        {
            Description = "Every address of the JSON API with its parameters, answers and an example.",
            Crumbs = [new("Home", "/"), new("Data and API", "/data")],
            Part = "data",
            SchemaType = "TechArticle",
        };
    }
}

/// <summary>An operation of the document as the page shows it.</summary>
public sealed record ApiOperation(string Path, OpenApiOperation Operation)
{
    public string Id => Operation.OperationId ?? Path;

    public IEnumerable<IOpenApiParameter> Parameters => Operation.Parameters ?? [];

    /// <summary>An address that answers: the examples of the path, and the first parameter that narrows a list.</summary>
    public string Example
    {
        get
        {
            var path = Parameters.Where(p => p.In == ParameterLocation.Path).Aggregate(Path, (at, p) => at.Replace($"{{{p.Name}}}", Uri.EscapeDataString($"{p.Example}"), StringComparison.Ordinal));
            var narrow = Parameters.FirstOrDefault(p => p is { In: ParameterLocation.Query, Schema.Enum.Count: > 0 }) ?? Parameters.FirstOrDefault(p => p.In == ParameterLocation.Query);
            return narrow is null ? path : $"{path}?{narrow.Name}={Uri.EscapeDataString($"{narrow.Example}")}";
        }
    }

    /// <summary>Name of the schema of the answer, and whether it comes in pages.</summary>
    public (string Name, bool Pages) Answer
    {
        get
        {
            var schema = Operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault()?.Schema;
            var name = (schema as OpenApiSchemaReference)?.Reference.Id ?? "";
            return name.StartsWith("ApiPageOf", StringComparison.Ordinal) ? (name["ApiPageOf".Length..], true) : (name, false);
        }
    }
}
