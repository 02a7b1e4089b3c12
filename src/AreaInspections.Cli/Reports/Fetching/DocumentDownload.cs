using System.Net;
using System.Net.Http.Headers;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>What became of one document.</summary>
internal enum FetchState
{
    New,

    /// <summary>Other content than before stands at the address; both are kept.</summary>
    Changed,
    Unchanged,
    Failed,
}

/// <param name="Note">What needs a look; absent where nothing does.</param>
internal sealed record FetchedFile(FetchState State, FetchedDocument? Document, Note? Note);

/// <summary>Brings one document into the folder: only if it changed, going on where an earlier attempt was cut, and only if it is a PDF file.</summary>
internal sealed class DocumentDownload(PoliteClient client, FetchedFolder folder, FetchSettings settings, TimeProvider time)
{
    private const int HeadBytes = 1024;
    private const int TailBytes = 2048;

    public async Task<FetchedFile> Fetch(Provider provider, ListedDocument listed, CancellationToken cancel)
    {
        for (var again = 0; ; again++)
        {
            var held = folder.Find(listed.Address);
            var got = await client.Get(listed.Address, h => Ask(h, listed.Address, held), answer => Take(answer, provider, listed, held), cancel);
            if (!got.Succeeded)
            {
                return Failed(got.Problems[0].Sentence, got.Problems[0].Code);
            }

            if (got.Value.File is { } file)
            {
                return file;
            }

            if (again == 1)
            {
                return Failed("The site does not answer with the part of the file that was asked for. Run the same command again later.", "no matching range");
            }
        }
    }

    /// <param name="File">Absent where the address is to be asked for again, from the beginning.</param>
    private sealed record Taken(FetchedFile? File)
    {
        public static Taken AskAgain { get; } = new((FetchedFile?)null);
    }

    private void Ask(HttpRequestHeaders headers, Uri address, FetchedDocument? held)
    {
        if (held is not null)
        {
            headers.IfModifiedSince = held.Version.LastModified;
            if (Tag(held.Version) is { } tag)
            {
                headers.IfNoneMatch.Add(tag);
            }
        }

        if (folder.Beginning(address) is { } begun && Condition(begun.Version) is { } same)
        {
            headers.Range = new RangeHeaderValue(begun.Length, null);
            headers.IfRange = same;
        }
    }

    /// <summary>Under which condition bytes may be added to a beginning; absent where a site names its versions too weakly for that.</summary>
    private static RangeConditionHeaderValue? Condition(FileVersion version) =>
        Tag(version) is { } tag ? tag.IsWeak ? null : new(tag)
        : version.LastModified is { } day ? new(day)
        : null;

    private static EntityTagHeaderValue? Tag(FileVersion version) => EntityTagHeaderValue.TryParse(version.ETag, out var tag) ? tag : null;

    private async Task<Taken> Take(SiteAnswer answer, Provider provider, ListedDocument listed, FetchedDocument? held)
    {
        switch (answer.Status)
        {
            case HttpStatusCode.NotModified when held is not null:
                return new(new FetchedFile(FetchState.Unchanged, held, null));
            case HttpStatusCode.RequestedRangeNotSatisfiable:
                folder.Drop(listed.Address);
                return Taken.AskAgain;
            case HttpStatusCode.PartialContent when answer.Content.ContentRange?.From != folder.Beginning(listed.Address)?.Length:
                folder.Drop(listed.Address);
                return Taken.AskAgain;
            case HttpStatusCode.OK or HttpStatusCode.PartialContent:
                break;
            default:
                return new(Failed($"The site answers {(int)answer.Status} for a document that its page lists. Open the page and see whether it was withdrawn.", $"{(int)answer.Status} at {listed.Address}"));
        }

        var version = new FileVersion(answer.ETag, answer.Content.LastModified);
        var part = answer.Status == HttpStatusCode.PartialContent ? folder.Continue(listed.Address) : folder.Begin(listed.Address, version);
        var (refused, cut) = await Write(answer, part);
        if (refused is not null)
        {
            folder.Drop(listed.Address);
            return new(refused);
        }

        var document = new FetchedDocument(listed.Address, "", "", time.GetUtcNow(), cut ? FileVersion.None : version) { Title = listed.Title, Published = listed.Published };
        var (kept, isNew) = folder.Keep(document, FetchedName.Of(provider, listed));
        var note = cut
            ? new Note("The file does not end as PDF files end; it is kept, and asked for again next time.", kept.File) { Expected = "%%EOF near the end" }
            : isNew && kept.Earlier.Count > 0 ? new Note("The document was replaced on the site; the one before is kept beside it.", kept.Earlier[^1]) : null;
        return new(new FetchedFile(!isNew ? FetchState.Unchanged : kept.Earlier.Count > 0 ? FetchState.Changed : FetchState.New, kept, note));
    }

    /// <returns>Why the file is not taken, if it is not; and whether its end seems to be missing.</returns>
    private async Task<(FetchedFile? Refused, bool Cut)> Write(SiteAnswer answer, FileStream part)
    {
        await using var closing = part;
        var buffer = new byte[64 << 10];
        var large = part.Length + (answer.Content.ContentLength ?? 0) > settings.LargestFile;
        while (!large && await answer.Read(buffer) is > 0 and var more)
        {
            await part.WriteAsync(buffer.AsMemory(0, more));
            large = part.Length > settings.LargestFile;
            if (part.Length is >= HeadBytes && part.Length - more < HeadBytes && NoPdf(part, answer) is { } early)
            {
                return (early, false);
            }
        }

        part.Flush(flushToDisk: true);
        return large
            ? (Failed("The file is larger than reports are read; it was not taken.", $"{part.Length + (answer.Content.ContentLength ?? 0)} bytes", $"at most {settings.LargestFile} bytes"), false)
            : (NoPdf(part, answer), !Holds(part, Math.Max(0, part.Length - TailBytes), TailBytes, "%%EOF"u8));
    }

    private static FetchedFile? NoPdf(FileStream part, SiteAnswer answer) => Holds(part, 0, HeadBytes, "%PDF-"u8)
        ? null
        : Failed("What the site sent in place of the document is no PDF file; it was not kept. Open the address and see what it is.", $"{answer.Content.ContentType?.MediaType ?? "bytes of no named type"} at {answer.Address}", "a file that begins with %PDF-");

    private static bool Holds(FileStream part, long at, int length, ReadOnlySpan<byte> mark)
    {
        var bytes = new byte[length];
        return bytes.AsSpan(0, RandomAccess.Read(part.SafeFileHandle, bytes, at)).IndexOf(mark) >= 0;
    }

    private static FetchedFile Failed(string message, string found, string? expected = null) =>
        new(FetchState.Failed, null, new Note(message, found) { Expected = expected });
}
