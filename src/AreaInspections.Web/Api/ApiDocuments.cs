using System.Text;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AreaInspections.Web.Api;

/// <summary>The document of the API, made once for each version of the record: the values it lists follow from the record.</summary>
public sealed class ApiDocuments([FromKeyedServices("v1")] IOpenApiDocumentProvider provider, PublicRecords records)
{
    private volatile WrittenDocument? _last;

    public async ValueTask<WrittenDocument> Now(CancellationToken cancel)
    {
        var version = (await records.Now(cancel)).Version;
        if (_last is { } last && last.Version == version)
        {
            return last;
        }

        var document = await provider.GetOpenApiDocumentAsync(cancel);
        return _last = new(version, document, Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel)));
    }

    internal static async Task<IResult> Answer(ApiDocuments documents, CancellationToken cancel) =>
        TypedResults.Bytes((await documents.Now(cancel)).Json, "application/json; charset=utf-8");
}

/// <param name="Version">Of the record it was made for.</param>
/// <param name="Json">The document as programs get it, UTF-8.</param>
public sealed record WrittenDocument(string Version, OpenApiDocument Document, ReadOnlyMemory<byte> Json);
