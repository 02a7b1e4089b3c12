using System.Globalization;
using System.Text.Json.Nodes;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AreaInspections.Web.Api;

/// <summary>What the document says of the API as a whole.</summary>
internal sealed class ApiDocument(IConfiguration configuration) : IOpenApiDocumentTransformer
{
    private static readonly (string Name, string Says)[] s_tags =
    [
        ("Areas", "Local areas as they are and were, with their codes and health bodies."),
        ("Inspections", "Inspections, revisits and monitoring inspections as published sources state them."),
        ("Reports", "Published reports in this store, as they were read."),
        ("Findings", "What reports say, statement by statement, with its coding."),
        ("Themes", "The codebook."),
        ("Claims", "What can be said of all areas, with every area behind each figure."),
        ("Statistics", "Figures of official statistics as published, symbols among them, and areas beside England, region, neighbours and all areas."),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "AreaInspections",
            Version = "1",
            Description = "Area SEND inspections in England: areas, inspections, reports, findings, themes, national claims and official statistics. For reading, without a key. "
                + "Every address answers GET, HEAD and OPTIONS, from any site. Answers carry an ETag that holds until the record or the day changes. "
                + "Lists come in pages with a Link header. A value that is not there says why by its status. Unknown parameters are refused.",
            License = new() { Name = "Open Government Licence v3.0", Url = new("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/") },
            Contact = configuration["Site:Contact"] is { Length: > 0 } contact ? new() { Email = contact } : null,
        };
        document.Servers = [new() { Url = "/", Description = "The site this document came from." }];
        document.Tags = new HashSet<OpenApiTag>(s_tags.Select(t => new OpenApiTag { Name = t.Name, Description = t.Says }));
        foreach (var path in document.Paths.Values.OfType<OpenApiPathItem>())
        {
            path.Operations?.Remove(HttpMethod.Head);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Documents each parameter from what its operation checks it against, and the headers of each answer.</summary>
internal sealed class ApiOperations(PublicRecords records) : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var parameters = context.Description.ActionDescriptor.EndpointMetadata.OfType<ParameterList>().SingleOrDefault()?.All ?? [];
        var record = await records.Now(cancellationToken);
        operation.Parameters = [.. parameters.Select(p => Describe(p, record))];
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is OpenApiResponse answer)
            {
                answer.Description = Describe(status);
                answer.Headers = Headers(status, parameters.Contains(Parameter.Page));
            }
        }
    }

    private static OpenApiParameter Describe(Parameter parameter, PublicRecord record)
    {
        var whole = parameter.Kind == ParameterKind.Whole;
        var values = parameter.Values?.Invoke(record).ToList();
        JsonNode Value(string text) => whole ? JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)) : JsonValue.Create(text);
        return new()
        {
            Name = parameter.Name,
            In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.InPath,
            Description = parameter.Says,
            Example = Value(parameter.ExampleOf?.Invoke(record) ?? parameter.Example),
            Schema = new OpenApiSchema
            {
                Type = whole ? JsonSchemaType.Integer : JsonSchemaType.String,
                Format = parameter.Kind == ParameterKind.Day ? "date" : null,
                Enum = values is { Count: <= 60 } ? [.. values.Select(v => (JsonNode)JsonValue.Create(v))] : null,
                Minimum = whole ? parameter.Least.ToString(CultureInfo.InvariantCulture) : null,
                Maximum = whole ? parameter.Most.ToString(CultureInfo.InvariantCulture) : null,
                MaxLength = parameter is { Kind: ParameterKind.Text, Values: null, InPath: false } ? 200 : null,
                Default = parameter.Default is { } otherwise ? Value(otherwise) : null,
            },
        };
    }

    private static string Describe(string status) => status switch
    {
        "200" => "What was asked for.",
        "400" => "A parameter was refused; errors names each, what was found and what was expected.",
        "404" => "Nothing has this name; detail says where to look.",
        "429" => "Asked too fast; Retry-After says how many seconds to wait.",
        _ => "",
    };

    private static Dictionary<string, IOpenApiHeader> Headers(string status, bool list)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        if (status == "200")
        {
            headers["ETag"] = Header("Holds until the record or the day changes; sent back as If-None-Match it saves the answer.");
            if (list)
            {
                headers["Link"] = Header("First, prev, next and last page, as RFC 8288 has it.");
            }
        }
        else if (status == "429")
        {
            headers["Retry-After"] = Header("Seconds to wait.");
        }

        return headers;
    }

    private static OpenApiHeader Header(string says) => new() { Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}

/// <summary>Says of members what is true of answers: one that is absent is left out, never null.</summary>
internal sealed class ApiSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Type is { } type)
        {
            schema.Type = type & ~JsonSchemaType.Null;
        }

        if (schema.Enum is { Count: > 0 })
        {
            schema.Type = JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }
}
