using AreaInspections.Store.Findings;
using AreaInspections.Store.National;
using AreaInspections.Store.Reports;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.History;

/// <summary>Compares what is stored with what the history tells of it.</summary>
internal static class StoredState
{
    private const string SearchRows = "findings in force";

    /// <param name="told">The state by stream as the last entry has it.</param>
    public static async Task<IReadOnlyList<HistoryBreak>> Check(InspectionsContext context, Dictionary<string, string> told, CancellationToken cancel)
    {
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var area in context.Areas.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            stored[Streams.Of(area)] = StoreJson.Canonical(area);
        }

        await foreach (var inspection in context.Inspections.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            stored[Streams.Of(inspection)] = StoreJson.Canonical(inspection);
        }

        await foreach (var finding in context.CodedFindings.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            stored[Streams.Of(finding)] = StoreJson.Canonical(finding);
        }

        foreach (var report in await context.Reports.AsNoTracking().ToListAsync(cancel))
        {
            // One at a time: the files are large.
            stored[Streams.Of(report)] = await Report(context, report, cancel);
        }

        foreach (var release in await context.Releases.AsNoTracking().ToListAsync(cancel))
        {
            var files = await context.ReleaseFiles.AsNoTracking().Where(f => f.Release == release.Id).ToListAsync(cancel);
            stored[Streams.Of(release)] = ReleaseState.Of(release, files).Canonical();
        }

        foreach (var person in await context.People.AsNoTracking().ToListAsync(cancel))
        {
            stored[Streams.Of(person.Id)] = StoreJson.Canonical(person);
        }

        foreach (var participation in await context.Participations.AsNoTracking().ToListAsync(cancel))
        {
            stored[Streams.Of(participation)] = StoreJson.Canonical(participation);
        }

        var breaks = new List<HistoryBreak>();
        foreach (var stream in told.Keys.Union(stored.Keys, StringComparer.Ordinal).Where(s => s != Streams.Seed).Order(StringComparer.Ordinal))
        {
            breaks.AddRange(Compare(stream, told.GetValueOrDefault(stream), stored.GetValueOrDefault(stream)));
        }

        breaks.AddRange(await FindingsInForce(context, cancel));
        return breaks;
    }

    private static IEnumerable<HistoryBreak> Compare(string stream, string? told, string? stored)
    {
        if (told is null)
        {
            yield return new HistoryBreak(stream, null, BreakKind.Unrecorded, $"{stream} is stored, but no entry of the history tells of it.");
        }
        else if (told != (stored ?? ""))
        {
            var what = stored is null ? "is not there" : "is not what its last entry says";
            yield return new HistoryBreak(stream, null, BreakKind.StateDiffers, $"What is stored of {stream} {what}.");
        }
    }

    private static async Task<string> Report(InspectionsContext context, StoredReport report, CancellationToken cancel)
    {
        var file = await context.ReportFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Report == report.Id, cancel);
        var text = await context.ReportTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Report == report.Id, cancel);
        return file is null || text is null ? "incomplete" : ReportState.Of(report, text.Layer, file.Bytes).Canonical();
    }

    private static async Task<IEnumerable<HistoryBreak>> FindingsInForce(InspectionsContext context, CancellationToken cancel)
    {
        var expected = await FindingIndex.Compute(context, cancel);
        var found = await context.FindingsInForce.AsNoTracking().ToListAsync(cancel);
        var differing = Spell(expected).ToHashSet(StringComparer.Ordinal);
        differing.SymmetricExceptWith(Spell(found));
        return differing.Count == 0 && expected.Count == found.Count
            ? []
            : [new HistoryBreak(SearchRows, null, BreakKind.StateDiffers, "The findings that are searched and counted do not follow from the coding and the stored reports.")];
    }

    private static IEnumerable<string> Spell(IEnumerable<FindingInForce> findings) => findings.Select(f => StoreJson.Canonical(f with { Row = 0 }));
}
