using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Store.Findings;
using AreaInspections.Store.History;
using AreaInspections.Store.Reports;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Inspections;

/// <summary>The public record that the product brings along: everything known before any report is read.</summary>
/// <param name="CodedFindings">Coding by people, without words.</param>
public sealed record RecordSeed(
    IReadOnlyList<LocalArea> Areas, IReadOnlyList<InspectionRecord> Inspections, IReadOnlyList<FindingFact> CodedFindings)
{
    /// <summary>
    /// Something that differs when the seed differs, such as a hash of its files; kept with the load, so that a later start need not read the seed at
    /// all (<see cref="RecordStore.HasLoaded"/>). Absent when that is not wanted.
    /// </summary>
    public string? Fingerprint { get; init; }
}

/// <summary>What loading the seed did; all but <paramref name="Unchanged"/> are 0 the second time.</summary>
public sealed record RecordLoaded(int Recorded, int Changed, int Withdrawn, int Unchanged);

/// <summary>Everything the national picture is computed from.</summary>
/// <param name="Areas">By id.</param>
/// <param name="Inspections">Those of the record and those that only a stored report tells of; by start, then area.</param>
/// <param name="Findings">Coded by people where they did, suggested where only a stored report has the finding; with words where the report is stored.</param>
public sealed record StoredRecord(
    IReadOnlyList<LocalArea> Areas, IReadOnlyList<InspectionRecord> Inspections, IReadOnlyList<FindingFact> Findings)
{
    /// <summary>Every version of every stored report, by series, then version.</summary>
    public IReadOnlyList<ReportVersion> Reports { get; init; } = [];

    /// <summary>See <see cref="RecordStore.Version"/>; of the same moment as everything else here.</summary>
    public string Version { get; init; } = "";
}

/// <summary>Areas, inspections and coded findings of the public record.</summary>
public sealed class RecordStore
{
    private readonly InspectionsDatabase _database;

    internal RecordStore(InspectionsDatabase database) => _database = database;

    /// <summary>
    /// Makes the record equal to the seed in one transaction, with a history entry for each row recorded, changed or withdrawn. A part of the seed
    /// that is empty withdraws nothing: that is a seed not brought along, not a record without inspections.
    /// </summary>
    public Task<RecordLoaded> Load(RecordSeed seed, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            await history.LoadHeads(cancel);
            RecordLoaded[] parts =
            [
                await Load(context, history, seed.Areas, Streams.Of, cancel),
                await Load(context, history, seed.Inspections, Streams.Of, cancel),
                await Load(context, history, seed.CodedFindings, Streams.Of, cancel),
            ];
            var all = new RecordLoaded(
                parts.Sum(p => p.Recorded), parts.Sum(p => p.Changed), parts.Sum(p => p.Withdrawn), parts.Sum(p => p.Unchanged));
            if (seed.Fingerprint is { } fingerprint && await LastFingerprint(context, cancel) != fingerprint)
            {
                await history.Append(Streams.Seed, "loaded", fingerprint, cancel);
            }

            if (all.Recorded + all.Changed + all.Withdrawn > 0)
            {
                await FindingIndex.Clear(context, cancel);
                await context.SaveChangesAsync(cancel);
                await FindingIndex.RebuildAll(context, cancel);
            }

            return all;
        },
        cancel);

    /// <returns>Whether the last seed loaded had this fingerprint, so that loading it again would change nothing.</returns>
    public async Task<bool> HasLoaded(string fingerprint, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await LastFingerprint(context, cancel) == fingerprint;
    }

    public async Task<IReadOnlyList<LocalArea>> Areas(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Areas.AsNoTracking().OrderBy(a => a.Id).ToListAsync(cancel);
    }

    public async Task<StoredRecord> LoadNationalRecord(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        var areas = await context.Areas.AsNoTracking().OrderBy(a => a.Id).ToListAsync(cancel);
        var inspections = await context.Inspections.AsNoTracking().ToListAsync(cancel);
        var reports = await context.Reports.AsNoTracking().OrderBy(r => r.Series).ThenBy(r => r.Version).ToListAsync(cancel);
        var current = reports.GroupBy(r => r.Series, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        var currentIds = current.Select(r => r.Id).ToHashSet();
        var known = new KnownInspections(inspections, current);
        var findings = await context.FindingsInForce.AsNoTracking().OrderBy(f => f.Row).ToListAsync(cancel);
        return new StoredRecord(
            areas,
            [.. known.All.OrderBy(i => i.Start).ThenBy(i => i.Key, StringComparer.Ordinal)],
            [.. findings.Select(f => f.ToFact())])
        {
            Reports = [.. reports.Select(r => ReportVersion.Of(r, currentIds.Contains(r.Id), known))],
            Version = await VersionOf(context, cancel),
        };
    }

    /// <returns>Another text after every change of the public record, and after nothing else. Cheap enough to be asked for often.</returns>
    public async Task<string> Version(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await VersionOf(context, cancel);
    }

    /// <remarks>What inspections under way and people have done is no change of the public record. Every other change lengthens the chain of some stream, so the number of entries never comes back to what it was.</remarks>
    private static async Task<string> VersionOf(InspectionsContext context, CancellationToken cancel) =>
        (await context.Heads.Where(h => !h.Stream.StartsWith(Streams.Restricted)).SumAsync(h => (long)h.Sequence, cancel)).ToString(CultureInfo.InvariantCulture);

    private static Task<string?> LastFingerprint(InspectionsContext context, CancellationToken cancel) => context.History
        .Where(e => e.Stream == Streams.Seed).OrderByDescending(e => e.Sequence).Select(e => e.What).FirstOrDefaultAsync(cancel);

    private static async Task<RecordLoaded> Load<T>(
        InspectionsContext context, HistoryWriter history, IReadOnlyList<T> seed, Func<T, string> streamOf, CancellationToken cancel)
        where T : class
    {
        var present = await context.Set<T>().AsNoTracking().ToDictionaryAsync(streamOf, StringComparer.Ordinal, cancel);
        var added = new List<T>();
        var changed = 0;
        foreach (var row in seed)
        {
            var stream = streamOf(row);
            var state = StoreJson.Canonical(row);
            if (!present.Remove(stream, out var old))
            {
                added.Add(StoreJson.AsStored(row));
                await history.Append(stream, "recorded", state, cancel);
            }
            else if (StoreJson.Canonical(old) != state)
            {
                changed++;
                context.Update(StoreJson.AsStored(row));
                await history.Append(stream, "changed", state, cancel);
            }
        }

        var withdrawn = seed.Count == 0 ? 0 : present.Count;
        foreach (var (stream, row) in seed.Count == 0 ? [] : present)
        {
            context.Remove(row);
            await history.Append(stream, "withdrawn", "", cancel);
        }

        await context.InsertAll(added, cancel);
        return new RecordLoaded(added.Count, changed, withdrawn, seed.Count - added.Count - changed);
    }
}
