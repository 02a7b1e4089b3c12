using AreaInspections.Areas;
using AreaInspections.Reports;
using AreaInspections.Store.Findings;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Reports;

/// <summary>What storing a report did.</summary>
/// <param name="AlreadyThere">The same file had been stored before, and nothing was changed.</param>
public sealed record ReportReceipt(StoredReport Report, bool AlreadyThere);

/// <summary>Published reports: the file, its text and its reading, every version of each.</summary>
public sealed class ReportStore
{
    private readonly InspectionsDatabase _database;

    internal ReportStore(InspectionsDatabase database) => _database = database;

    /// <summary>
    /// Keeps file, text, reading, history and search rows in one transaction: all of it or nothing. The same file again changes nothing; another
    /// file about the same inspection becomes the next version.
    /// </summary>
    /// <param name="file">The bytes the report was read from.</param>
    public async Task<Result<ReportReceipt>> Store(PublishedReport report, ReadOnlyMemory<byte> file, Change change, CancellationToken cancel = default)
    {
        if (StoreJson.Hash(file.Span) is var hash && hash != report.Source.Sha256)
        {
            return new Problem(
                "report.hash-differs",
                $"{report.Source.FileName} was read from a file with hash {report.Source.Sha256}, but the file handed over has {hash}. Read it again.");
        }

        return await _database.Write(change, (context, history) => Store(_database, context, history, report, file, change, cancel), cancel);
    }

    /// <summary>The same within a transaction that does more.</summary>
    internal static async Task<ReportReceipt> Store(
        InspectionsDatabase database, InspectionsContext context, HistoryWriter history, PublishedReport report, ReadOnlyMemory<byte> file, Change change, CancellationToken cancel)
    {
        var hash = report.Source.Sha256;
        var present = await context.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Sha256 == hash, cancel);
        return present is not null
            ? new ReportReceipt(present, AlreadyThere: true)
            : new ReportReceipt(await Add(database, context, history, StoreJson.AsStored(report), file, change, cancel), AlreadyThere: false);
    }

    /// <returns>The current version of every report, by area, kind and start; of one area where one is given.</returns>
    public async Task<IReadOnlyList<StoredReport>> Current(AreaId? area = null, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var current = FindingIndex.Current(context);
        return await (area is { } id ? current.Where(r => r.Area == id) : current).ToListAsync(cancel);
    }

    /// <param name="series">See <see cref="StoredReport.Series"/>.</param>
    /// <returns>Oldest first; empty when there is none.</returns>
    public async Task<IReadOnlyList<StoredReport>> Versions(string series, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Reports.AsNoTracking().Where(r => r.Series == series).OrderBy(r => r.Version).ToListAsync(cancel);
    }

    /// <returns>Nothing when no report has the id.</returns>
    public async Task<StoredReport?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
    }

    /// <param name="sha256">Lower-case hexadecimal.</param>
    /// <returns>Nothing when no file with this content is stored.</returns>
    public async Task<StoredReport?> Find(string sha256, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Sha256 == sha256, cancel);
    }

    /// <returns>The text every span of the report counts in; nothing when no report has the id.</returns>
    public async Task<TextLayer?> Text(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return (await context.ReportTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Report == id, cancel))?.Layer;
    }

    /// <returns>The file as published; nothing when no report has the id.</returns>
    public async Task<ReadOnlyMemory<byte>?> File(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.ReportFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Report == id, cancel) is { } file ? file.Bytes : default(ReadOnlyMemory<byte>?);
    }

    private static async Task<StoredReport> Add(
        InspectionsDatabase database, InspectionsContext context, HistoryWriter history, PublishedReport report, ReadOnlyMemory<byte> file, Change change, CancellationToken cancel)
    {
        var series = StoredReport.SeriesOf(report);
        var last = await context.Reports.Where(r => r.Series == series).MaxAsync(r => (int?)r.Version, cancel);
        var stored = new StoredReport
        {
            Id = Guid.CreateVersion7(database.Time.GetUtcNow()),
            Sha256 = report.Source.Sha256,
            Series = series,
            Version = (last ?? 0) + 1,
            Area = report.Area.Value?.Id,
            StoredAt = HistoryWriter.WholeMilliseconds(database.Time),
            StoredBy = StorableText.Clean(change.Who),
            Report = report with { Text = report.Text with { Pages = [] } },
        };
        context.Add(stored);
        context.Add(new StoredText { Report = stored.Id, Layer = report.Text });
        context.Add(new StoredFile { Report = stored.Id, Bytes = file.ToArray() });
        await history.Append(Streams.Of(stored), "stored", ReportState.Of(stored, report.Text, file.Span).Canonical(), cancel);
        await context.SaveChangesAsync(cancel);
        await FindingIndex.Rebuild(context, stored, cancel);
        return stored;
    }
}
