using AreaInspections.Store.Conduct;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Findings;
using AreaInspections.Store.National;
using AreaInspections.Store.Reports;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.History;

/// <summary>Compares what is stored with what the history tells of it; statistics apart, see <see cref="Statistics.StoredStatistics"/>.</summary>
internal static class StoredState
{
    private const string SearchRows = "findings in force";

    /// <param name="told">The state by stream as the last entry has it.</param>
    public static async Task<IReadOnlyList<HistoryBreak>> Check(InspectionsContext context, Dictionary<string, string> told, CancellationToken cancel)
    {
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        var breaks = new List<HistoryBreak>();
        await Look(breaks, "areas", () => Add(context.Areas, Streams.Of, StoreJson.Canonical, stored, cancel));
        await Look(breaks, "inspections", () => Add(context.Inspections, Streams.Of, StoreJson.Canonical, stored, cancel));
        await Look(breaks, "findings", () => Add(context.CodedFindings, Streams.Of, StoreJson.Canonical, stored, cancel));
        await Look(breaks, "reports", async () =>
        {
            foreach (var report in await context.Reports.AsNoTracking().ToListAsync(cancel))
            {
                // One at a time: the files are large.
                stored[Streams.Of(report)] = await Report(context, report, told.GetValueOrDefault(Streams.Of(report)), cancel);
            }
        });
        await Look(breaks, "releases", async () =>
        {
            foreach (var release in await context.Releases.AsNoTracking().ToListAsync(cancel))
            {
                var files = await context.ReleaseFiles.AsNoTracking().Where(f => f.Release == release.Id).ToListAsync(cancel);
                var state = ReleaseState.Of(release, files);
                stored[Streams.Of(release)] = (Tells(told.GetValueOrDefault(Streams.Of(release)), "frozenAt") ? state : state.AsToldBefore()).Canonical();
            }
        });
        await Look(breaks, "people", () => Add(context.People, p => Streams.Of(p.Id), StoreJson.Canonical, stored, cancel));
        await Look(breaks, "conduct", () => ConductState.Add(context, told, stored, cancel));
        await Look(breaks, "experiences", () => ExperienceState.Add(context, told, stored, cancel));
        foreach (var stream in told.Keys.Union(stored.Keys, StringComparer.Ordinal).Where(s => s != Streams.Seed && !Streams.IsEvidence(s) && !s.StartsWith(Streams.Statistics, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            breaks.AddRange(Compare(stream, told.GetValueOrDefault(stream), stored.GetValueOrDefault(stream)));
        }

        await Look(breaks, SearchRows, async () => breaks.AddRange(await FindingsInForce(context, cancel)));
        return breaks;
    }

    private static async Task Add<T>(IQueryable<T> rows, Func<T, string> streamOf, Func<T, string> spell, Dictionary<string, string> stored, CancellationToken cancel)
        where T : class
    {
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            stored[streamOf(row)] = spell(row);
        }
    }

    /// <summary>A row that was made unreadable must not keep the others from being looked at.</summary>
    private static async Task Look(List<HistoryBreak> breaks, string rows, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception unreadable) when (Readable.IsNot(unreadable))
        {
            breaks.Add(new HistoryBreak(rows, null, BreakKind.StateDiffers, $"A row of {rows} cannot be read: {unreadable.Message}"));
        }
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

    private static bool Tells(string? what, string property) => what?.Contains($"\"{property}\":", StringComparison.Ordinal) == true;

    private static async Task<string> Report(InspectionsContext context, StoredReport report, string? what, CancellationToken cancel)
    {
        var file = await context.ReportFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Report == report.Id, cancel);
        var text = await context.ReportTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Report == report.Id, cancel);
        if (file is null || text is null)
        {
            return "incomplete";
        }

        var state = ReportState.Of(report, text.Layer, file.Bytes);
        return (Tells(what, "storedAt") ? state : state.AsToldBefore()).Canonical();
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
