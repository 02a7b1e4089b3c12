using System.Text.Json;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>
/// The folder of fetched documents with its list, <c>fetched.json</c>. The list is replaced whole and names a file before the file gets its name,
/// so a process killed at any moment leaves nothing that the next run cannot go on from. One run at a time works in it.
/// </summary>
internal sealed class FetchedFolder : IDisposable
{
    private const string ListName = "fetched.json";
    private const int Edition = 1;

    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly string _path;
    private readonly FileStream? _lock;
    private readonly Dictionary<Uri, FetchedDocument> _documents;
    private readonly Dictionary<Uri, UnfinishedDocument> _unfinished;

    private FetchedFolder(string path, FileStream? held, Listing list)
    {
        (_path, _lock) = (path, held);
        _documents = list.Documents.DistinctBy(d => d.Address).ToDictionary(d => d.Address);
        _unfinished = list.Unfinished.DistinctBy(d => d.Address).ToDictionary(d => d.Address);
    }

    /// <param name="look">Only look: nothing is made or written.</param>
    public static Result<FetchedFolder> Open(string path, bool look)
    {
        FileStream? held = null;
        try
        {
            if (!look)
            {
                Directory.CreateDirectory(path);
                held = new FileStream(Path.Combine(path, "fetched.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }

            var folder = new FetchedFolder(path, held, ReadList(Path.Combine(path, ListName)));
            if (!look)
            {
                folder.NameWhatWasComplete();
            }

            held = null;
            return folder;
        }
        catch (JsonException unreadable)
        {
            return new Problem("fetch.list-unreadable", $"{Path.Combine(path, ListName)} is not the list of a folder of fetched documents: {unreadable.Message} Move it away; documents are then fetched again.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Problem("fetch.folder", $"The folder {path} cannot be used: {refused.Message} If another run works in it, wait for its end; else check who may write there.");
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>What is kept of the address; absent where nothing is, or the file is gone or is no longer what was fetched.</summary>
    public FetchedDocument? Find(Uri address) =>
        _documents.GetValueOrDefault(address) is { } held && HashOf(held.File) == held.Sha256 ? held : null;

    public string PathOf(FetchedDocument document) => Path.Combine(_path, document.File);

    /// <summary>The beginning that an earlier attempt left, with its length in bytes; absent where it cannot be continued for certain.</summary>
    public (long Length, FileVersion Version)? Beginning(Uri address)
    {
        var part = new FileInfo(PartOf(address));
        return part is { Exists: true, Length: > 0 } && _unfinished.GetValueOrDefault(address) is { } begun && begun.Version != FileVersion.None
            ? (part.Length, begun.Version) : null;
    }

    /// <summary>Begins a download anew; whatever was there of it is dropped.</summary>
    public FileStream Begin(Uri address, FileVersion version)
    {
        Drop(address);
        _unfinished[address] = new UnfinishedDocument(address, version);
        WriteList();
        return new FileStream(PartOf(address), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Goes on where <see cref="Beginning"/> ends.</summary>
    public FileStream Continue(Uri address)
    {
        var part = new FileStream(PartOf(address), FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        part.Seek(0, SeekOrigin.End);
        return part;
    }

    public void Drop(Uri address)
    {
        File.Delete(PartOf(address));
        if (_unfinished.Remove(address))
        {
            WriteList();
        }
    }

    /// <summary>Keeps the finished download. Content that is here already is not kept twice; no file with other content is replaced.</summary>
    /// <param name="name">Wanted name, without ending.</param>
    /// <returns>The document as kept, and whether its content is new for this address.</returns>
    public (FetchedDocument Kept, bool New) Keep(FetchedDocument document, string name)
    {
        var part = PartOf(document.Address);
        var hash = HashOf(Path.GetFileName(part))!;
        var before = _documents.GetValueOrDefault(document.Address);
        var other = $"{name}_{hash[..8]}.pdf";
        string[] wanted = before?.Sha256 == hash ? [before.File, $"{name}.pdf", other] : [$"{name}.pdf", other];
        var file = wanted.FirstOrDefault(f => HashOf(f) is not { } there || there == hash) ?? other;
        var kept = document with
        {
            File = file,
            Sha256 = hash,
            FetchedAt = before?.Sha256 == hash ? before.FetchedAt : document.FetchedAt,
            Earlier = before is null || before.File == file ? before?.Earlier ?? [] : [.. before.Earlier, before.File],
        };
        _unfinished.Remove(document.Address);
        _documents[document.Address] = kept;
        WriteList();
        File.Move(part, Path.Combine(_path, file), overwrite: true);
        return (kept, before?.Sha256 != hash);
    }

    public void Dispose() => _lock?.Dispose();

    private sealed record Listing(int Edition, IReadOnlyList<FetchedDocument> Documents, IReadOnlyList<UnfinishedDocument> Unfinished);

    private static Listing ReadList(string path)
    {
        if (!File.Exists(path))
        {
            return new Listing(Edition, [], []);
        }

        var list = JsonSerializer.Deserialize<Listing>(File.ReadAllBytes(path), s_json);
        if (list is not { Edition: Edition, Documents: not null, Unfinished: not null })
        {
            throw new JsonException($"It is of edition {list?.Edition}; this version reads edition {Edition}.");
        }

        if (list.Documents.Select(d => d.Address).Concat(list.Unfinished.Select(d => d.Address)).FirstOrDefault(a => !a.IsAbsoluteUri) is { } relative)
        {
            throw new JsonException($"It has \"{relative}\" where a web address is expected.");
        }

        return list.Documents.FirstOrDefault(d => d.File != Path.GetFileName(d.File) || d.File.Length == 0) is { } strange
            ? throw new JsonException($"It names \"{strange.File}\", which is no plain file name.")
            : list;
    }

    private void WriteList()
    {
        var list = new Listing(Edition, [.. _documents.Values.OrderBy(d => d.File, StringComparer.Ordinal)], [.. _unfinished.Values]);
        var unfinished = Path.Combine(_path, ListName + ".unfinished");
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(stream, list, s_json);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, Path.Combine(_path, ListName), overwrite: true);
    }

    /// <summary>A run was killed after the list named the file and before the file had its name.</summary>
    private void NameWhatWasComplete()
    {
        foreach (var document in _documents.Values)
        {
            var part = PartOf(document.Address);
            if (File.Exists(part) && !File.Exists(PathOf(document)) && HashOf(Path.GetFileName(part)) == document.Sha256)
            {
                File.Move(part, PathOf(document));
            }
        }
    }

    private string PartOf(Uri address) => Path.Combine(_path, FetchedName.Part(address));

    /// <summary>Absent where there is no such file.</summary>
    private string? HashOf(string name) => File.Exists(Path.Combine(_path, name)) ? FetchedName.Hash(File.ReadAllBytes(Path.Combine(_path, name))) : null;
}
