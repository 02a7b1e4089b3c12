using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Documents.Letters;
using AreaInspections.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Conduct.Letters;

/// <summary>Versions of a letter as files to take along. The area's officer gets the latest, once the draft was sent.</summary>
internal static class LetterAddresses
{
    public static void MapLetterFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/letter/{version:int}.html", (int version, InspectionAccess access, ConductStore store, CancellationToken cancel) =>
            File(version, access, store, (letter, mark) => Results.Bytes(LetterFiles.Html(letter, mark), "text/html; charset=utf-8", Name(access, version, "html")), cancel)).Needs(Sight.Area | Sight.Team | Sight.Review);
        routes.MapGet("/letter/{version:int}.docx", (int version, InspectionAccess access, ConductStore store, CancellationToken cancel) =>
            File(version, access, store, (letter, mark) => Results.Bytes(LetterFiles.Docx(letter, mark), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Name(access, version, "docx")), cancel)).Needs(Sight.Area | Sight.Team | Sight.Review);
        routes.MapGet("/letter/{version:int}-easy-read.html", (int version, InspectionAccess access, ConductStore store, CancellationToken cancel) =>
            File(version, access, store, (letter, mark) => Results.Bytes(LetterFiles.EasyReadFile(letter, access.Asked!.AreaName, mark), "text/html; charset=utf-8", Name(access, version, "easy-read.html")), cancel)).Needs(Sight.Area | Sight.Team | Sight.Review);
        routes.MapGet("/letter/{version:int}.pdf", Pdf).Needs(Sight.Area | Sight.Team | Sight.Review);
    }

    private static async Task<IResult> Pdf(int version, InspectionAccess access, ConductStore store, ChromiumPdf printer, CancellationToken cancel)
    {
        if (await Find(version, access, store, cancel) is not { } letter)
        {
            return Results.NotFound();
        }

        var printed = await printer.Print(Encoding.UTF8.GetString(LetterFiles.Html(letter, LetterFiles.MarkOf(access.Asked!, letter))), cancel);
        return printed.Succeeded
            ? Results.Bytes(printed.Value, "application/pdf", Name(access, version, "pdf"))
            : Results.Text(string.Join('\n', printed.Problems.Select(p => p.Sentence)), "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> File(int version, InspectionAccess access, ConductStore store, Func<Letter, LetterMark, IResult> write, CancellationToken cancel) =>
        await Find(version, access, store, cancel) is { } letter ? write(letter, LetterFiles.MarkOf(access.Asked!, letter)) : Results.NotFound();

    private static async Task<Letter?> Find(int version, InspectionAccess access, ConductStore store, CancellationToken cancel)
    {
        var inspection = access.Asked!;
        var letters = (await store.Papers.Of(inspection.Id, cancel)).Letters;
        var works = (access.Sight & (Sight.Team | Sight.Review)) != Sight.Nothing;
        return works ? letters.FirstOrDefault(l => l.Version == version)
            : inspection.DraftIsWithTheArea && version == letters.Count ? letters[^1]
            : null;
    }

    private static string Name(InspectionAccess access, int version, string ending) => $"{access.Asked!.Area}-{access.Asked.Edition}-version-{version}.{ending}";
}
