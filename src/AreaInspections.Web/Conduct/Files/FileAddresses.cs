using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;

namespace AreaInspections.Web.Conduct.Files;

/// <summary>Files of an inspection on their way in, piece by piece, and out, always to be saved and never to be shown as a page.</summary>
internal static class FileAddresses
{
    private const string Offset = "Upload-Offset";

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/files/{hash}", Send).Needs(Sight.Area | Sight.Team | Sight.Review);
        routes.MapMethods("/uploads/{upload:guid}", [HttpMethods.Head], Ask).Needs(Sight.Area | Sight.Team);
        routes.MapPatch("/uploads/{upload:guid}", Add).Needs(Sight.Area | Sight.Team);
    }

    /// <remarks>
    /// An area's officer gets what the area sent: answers to requests and to the draft. Team and reviewers get everything but what only evidence names that they
    /// may not read.
    /// </remarks>
    private static async Task<IResult> Send(string hash, HttpContext http, InspectionAccess access, ConductStore inspections, EvidenceStore files, EvidenceIntake evidence, CancellationToken cancel)
    {
        var inspection = access.Asked!;
        var works = (access.Sight & (Sight.Team | Sight.Review)) != Sight.Nothing;
        if (!works || (await evidence.Seen(inspection, Member.Of(http)!.Person, cancel)).HidesFile(hash))
        {
            var own = inspection.Requests.SelectMany(r => r.Answers).SelectMany(a => a.Files).Select(f => f.Sha256);
            var points = (await inspections.Papers.Of(inspection.Id, cancel)).Points.SelectMany(p => p.Attachments);
            if (!own.Concat(points).Contains(hash, StringComparer.Ordinal))
            {
                return Results.NotFound();
            }
        }

        if (await files.Attachment(inspection.Id, hash, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        return Results.Bytes(file.Bytes, file.ContentType, file.Name);
    }

    /// <summary>How much has arrived.</summary>
    private static IResult Ask(Guid upload, HttpContext http, InspectionAccess access, UploadParts parts)
    {
        http.Response.Headers[Offset] = parts.Length(access.Asked!.Id, Member.Of(http)!.Person.Id, upload).ToString(CultureInfo.InvariantCulture);
        return Results.NoContent();
    }

    private static async Task<IResult> Add(Guid upload, HttpContext http, InspectionAccess access, UploadParts parts, IAntiforgery antiforgery, CancellationToken cancel)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        if (!long.TryParse(http.Request.Headers[Offset], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) || http.Request.ContentLength is null or > UploadParts.LongestPiece)
        {
            return Results.BadRequest();
        }

        var added = await parts.Add(access.Asked!.Id, Member.Of(http)!.Person.Id, upload, Uri.UnescapeDataString(http.Request.Headers["Upload-Name"].ToString()), offset, http.Request.Body, cancel);
        http.Response.Headers[Offset] = parts.Length(access.Asked!.Id, Member.Of(http)!.Person.Id, upload).ToString(CultureInfo.InvariantCulture);
        return added.Succeeded ? Results.NoContent() : Results.Conflict(added.Problems);
    }
}
