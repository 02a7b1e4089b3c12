using AreaInspections.Store.Inspections;
using AreaInspections.Store.Reports;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Findings;

/// <summary>Writes the findings in force within the transaction that changes what they follow from; the database keeps the full-text index beside them.</summary>
internal static class FindingIndex
{
    public static Task Clear(InspectionsContext context, CancellationToken cancel) => context.FindingsInForce.ExecuteDeleteAsync(cancel);

    public static async Task RebuildAll(InspectionsContext context, CancellationToken cancel)
    {
        await Clear(context, cancel);
        await context.InsertAll(await Compute(context, cancel), cancel);
    }

    /// <summary>For a report that was just stored: only the findings of its inspection follow from it.</summary>
    public static async Task Rebuild(InspectionsContext context, StoredReport stored, CancellationToken cancel)
    {
        if (stored.Area is not { } area)
        {
            return;
        }

        var inspections = await context.Inspections.AsNoTracking().Where(i => i.Area == area).ToListAsync(cancel);
        var reports = await Current(context).Where(r => r.Area == area).ToListAsync(cancel);
        var known = new KnownInspections(inspections, reports);
        if (known.Of(stored.Report)?.Key is not { } key)
        {
            return;
        }

        var areas = await context.Areas.AsNoTracking().Where(a => a.Id == area).ToDictionaryAsync(a => a.Id, cancel);
        var coded = await context.CodedFindings.AsNoTracking().Where(f => f.Inspection == key).OrderBy(f => f.Label).ToListAsync(cancel);
        await context.FindingsInForce.Where(f => f.Inspection == key).ExecuteDeleteAsync(cancel);
        await context.InsertAll(FindingsInForce.Of(coded, reports.Where(r => known.Of(r.Report)?.Key == key), known, areas), cancel);
    }

    /// <returns>What the table should hold.</returns>
    public static async Task<IReadOnlyList<FindingInForce>> Compute(InspectionsContext context, CancellationToken cancel)
    {
        var areas = await context.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, cancel);
        var inspections = await context.Inspections.AsNoTracking().ToListAsync(cancel);
        var coded = await context.CodedFindings.AsNoTracking().OrderBy(f => f.Label).ToListAsync(cancel);
        var reports = await CurrentReports(context, cancel);
        return [.. FindingsInForce.Of(coded, reports, new KnownInspections(inspections, reports), areas)];
    }

    public static Task<List<StoredReport>> CurrentReports(InspectionsContext context, CancellationToken cancel) =>
        Current(context).ToListAsync(cancel);

    /// <returns>The highest version of each series, by series.</returns>
    public static IQueryable<StoredReport> Current(InspectionsContext context) => context.Reports.AsNoTracking()
        .Where(r => !context.Reports.Any(later => later.Series == r.Series && later.Version > r.Version))
        .OrderBy(r => r.Series);
}
