using System.Text;
using AreaInspections.National;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.National;

/// <summary>A national report about to be frozen.</summary>
/// <param name="Files">Name and content of what can be downloaded, the report to read first.</param>
public sealed record ReleaseDraft(NationalReport Report, string Title, IReadOnlyList<(string Name, string Content)> Files)
{
    /// <summary>What stands beside it; absent where nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>What freezing did.</summary>
/// <param name="AlreadyThere">The same was frozen before under this title, and nothing was changed.</param>
public sealed record ReleaseReceipt(Release Release, bool AlreadyThere);

/// <summary>Frozen national reports. A release is added and read, never changed or removed.</summary>
public sealed class ReleaseStore
{
    private readonly InspectionsDatabase _database;

    internal ReleaseStore(InspectionsDatabase database) => _database = database;

    /// <summary>Keeps the report, its numbers and its files with an entry of the history in one transaction.</summary>
    public async Task<Result<ReleaseReceipt>> Freeze(ReleaseDraft draft, Change change, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(draft.Title) || draft.Title.Length > 200)
        {
            return new Problem("release.title", $"The title has {draft.Title.Trim().Length} characters; a release needs one of 1 to 200. Give it with --title.");
        }

        if (draft.Files.Count == 0)
        {
            return new Problem("release.no-files", "There is no file to freeze; a release holds at least the report to read.");
        }

        return await _database.Write(change, (context, history) => Freeze(context, history, draft, change, cancel), cancel);
    }

    /// <returns>Newest first, without their claims.</returns>
    public async Task<IReadOnlyList<Release>> List(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var rows = await context.Releases.AsNoTracking()
            .OrderByDescending(r => r.FrozenAt).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Title, r.AsAt, r.Edition, r.Rule, r.Note, r.FrozenAt, r.FrozenBy, r.Files, r.ContentHash })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new Release
            {
                Id = r.Id,
                Title = r.Title,
                AsAt = r.AsAt,
                Edition = r.Edition,
                Rule = r.Rule,
                Note = r.Note,
                FrozenAt = r.FrozenAt,
                FrozenBy = r.FrozenBy,
                Files = r.Files,
                ContentHash = r.ContentHash,
                Claims = [],
            }),
        ];
    }

    /// <returns>Nothing where no release has the id.</returns>
    public async Task<Release?> Find(string id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Releases.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
    }

    /// <returns>The file as frozen; nothing where the release or the file is not there.</returns>
    public async Task<ReadOnlyMemory<byte>?> File(string id, string name, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.ReleaseFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Release == id && f.Name == name, cancel) is { } file ? file.Bytes : default(ReadOnlyMemory<byte>?);
    }

    private async Task<ReleaseReceipt> Freeze(InspectionsContext context, HistoryWriter history, ReleaseDraft draft, Change change, CancellationToken cancel)
    {
        var report = draft.Report;
        List<ReleasedBytes> files = [.. draft.Files.Select(f => new ReleasedBytes { Release = "", Name = f.Name, Bytes = Encoding.UTF8.GetBytes(StorableText.Clean(f.Content)) })];
        IReadOnlyList<ReleaseFile> described = [.. files.Select(f => new ReleaseFile(f.Name, f.Bytes.Length, StoreJson.Hash(f.Bytes)))];
        var (title, hash) = (draft.Title.Trim(), ReleaseState.ContentHash(described));
        var same = await context.Releases.AsNoTracking().FirstOrDefaultAsync(r => r.ContentHash == hash && r.Title == title, cancel);
        if (same is not null)
        {
            return new(same, AlreadyThere: true);
        }

        var release = StoreJson.AsStored(new Release
        {
            Id = Release.IdOf(report.AsAt, title, await context.Releases.Select(r => r.Id).ToListAsync(cancel)),
            Title = title,
            AsAt = report.AsAt,
            Edition = report.Edition,
            Rule = report.Rule,
            Note = string.IsNullOrWhiteSpace(draft.Note) ? null : draft.Note.Trim(),
            FrozenAt = HistoryWriter.WholeMilliseconds(_database.Time),
            FrozenBy = change.Who,
            Claims = [.. report.Claims.Select(ReleasedClaim.From)],
            Files = described,
            ContentHash = hash,
        });
        files = [.. files.Select(f => f with { Release = release.Id })];
        context.Add(release);
        context.AddRange(files);
        await history.Append(Streams.Of(release), "frozen", ReleaseState.Of(release, files).Canonical(), cancel);
        return new(release, AlreadyThere: false);
    }
}
