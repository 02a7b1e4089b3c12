using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>Numbers about families' accounts: the one place where accounts are counted, the gate is asked and what left is kept. It gives away nothing but what left.</summary>
public sealed class CountStore
{
    private readonly InspectionsDatabase _database;
    private readonly Locker _locker;
    private readonly ModerationStore _accounts;

    internal CountStore(InspectionsDatabase database, Locker locker, ModerationStore accounts)
    {
        _database = database;
        _locker = locker;
        _accounts = accounts;
    }

    /// <summary>Counts accounts whose senders agreed to the national analysis; what leaves is public from then on.</summary>
    /// <param name="day">The day it is in England.</param>
    public async Task<Result<CountResult>> Release(ExperienceForm form, DateOnly day, Change change, CancellationToken cancel = default)
    {
        var facts = await _accounts.Facts(Consent.Analysis, cancel);
        if (!facts.Succeeded)
        {
            return Result<CountResult>.Refused(facts.Problems);
        }

        await using var context = _database.Create();
        var regions = await context.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Region, cancel);
        IReadOnlyList<string> names = [.. regions.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        IReadOnlyList<CountedAccount> accounts =
        [
            .. facts.Value.Where(f => f.Facts is not null).Select(f => new CountedAccount(f.Experience.Id, f.Experience.Area is { } area ? regions.GetValueOrDefault(area) : null, DateOnly.FromDateTime(f.Experience.ReceivedAt), f.Facts!)),
        ];
        return await Run(CountPlan.National(form, names), accounts, true, day, change, cancel);
    }

    /// <summary>Counts accounts of one area whose senders agreed to be read by its inspectors, for these alone.</summary>
    /// <returns>What they may see: everything about the area that left so far.</returns>
    public async Task<Result<IReadOnlyList<ReleasedFigures>>> Brief(ExperienceForm form, AreaId area, DateOnly day, Change change, CancellationToken cancel = default)
    {
        var facts = await _accounts.Facts(Consent.Inspectors, cancel);
        if (!facts.Succeeded)
        {
            return Result<IReadOnlyList<ReleasedFigures>>.Refused(facts.Problems);
        }

        IReadOnlyList<CountedAccount> accounts = [.. facts.Value.Where(f => f.Experience.Area == area && f.Facts is not null).Select(f => new CountedAccount(f.Experience.Id, null, DateOnly.FromDateTime(f.Experience.ReceivedAt), f.Facts!))];
        var run = await Run(CountPlan.Briefing(form, area.Value), accounts, false, day, change, cancel);
        var kept = run.Succeeded ? await Latest(false, cancel) : Result<IReadOnlyList<ReleasedFigures>>.Refused(run.Problems);
        return kept.Succeeded ? Result<IReadOnlyList<ReleasedFigures>>.Of([.. kept.Value.Where(k => k.Table.Population.Place == area.Value)]) : kept;
    }

    /// <summary>What left for everybody and stands, in the order in which it left.</summary>
    public Task<Result<IReadOnlyList<ReleasedFigures>>> Public(CancellationToken cancel = default) => Latest(true, cancel);

    private async Task<Result<IReadOnlyList<ReleasedFigures>>> Latest(bool open, CancellationToken cancel)
    {
        var kept = await Kept(open, cancel);
        return kept.Succeeded
            ? Result<IReadOnlyList<ReleasedFigures>>.Of([.. kept.Value.Where((k, i) => !kept.Value.Skip(i + 1).Any(later => later.Follows(k)))])
            : kept;
    }

    /// <returns>In order; a refusal where they cannot be unlocked.</returns>
    private async Task<Result<IReadOnlyList<ReleasedFigures>>> Kept(bool? open, CancellationToken cancel)
    {
        await using var context = _database.Create();
        var kept = new List<ReleasedFigures>();
        foreach (var row in await context.ExperienceCounts.AsNoTracking().Where(c => open == null || c.Public == open).OrderBy(c => c.Sequence).ToListAsync(cancel))
        {
            var read = _locker.Unlock<KeptRelease>(row.Locked, row.Place);
            if (!read.Succeeded)
            {
                return read.Problems.Contains(ExperienceProblems.Damaged) ? CountProblems.Damaged(row.Sequence) : Result<IReadOnlyList<ReleasedFigures>>.Refused(read.Problems);
            }

            kept.Add(ReleasedFigures.Read(read.Value));
        }

        return kept;
    }

    /// <remarks>The gate is asked outside of the transaction, so that no sender waits for it; if something left in between, nothing is kept.</remarks>
    private async Task<Result<CountResult>> Run(IReadOnlyList<DeclaredTable> plan, IReadOnlyList<CountedAccount> accounts, bool open, DateOnly day, Change change, CancellationToken cancel)
    {
        var kept = await Kept(null, cancel);
        if (!kept.Succeeded)
        {
            return Result<CountResult>.Refused(kept.Problems);
        }

        var result = CountRun.Run(plan, accounts, kept.Value, day);
        return result.Left.Count == 0 ? result : await _database.Write<Result<CountResult>>(
            change,
            async (context, history) =>
            {
                if (await context.ExperienceCounts.CountAsync(cancel) != kept.Value.Count)
                {
                    return CountProblems.Meanwhile;
                }

                foreach (var (left, at) in result.Left.Select((l, i) => (l, i)))
                {
                    var sequence = kept.Value.Count + at + 1;
                    var locked = _locker.Lock(left.Keep(), StoredCounts.PlaceOf(sequence));
                    var row = new StoredCounts { Sequence = sequence, Day = day, Public = open, MasterKey = locked.MasterKey, Key = locked.Key, Text = locked.Text };
                    context.Add(row);
                    await history.Append(row.Stream, "left", row.Told(), cancel);
                }

                if (open)
                {
                    await SayUsed(result.Counted, day, context, history, cancel);
                }

                return result;
            },
            cancel);
    }

    /// <summary>Each sender sees by their receipt code that they were counted; said once.</summary>
    private static async Task SayUsed(IReadOnlySet<Guid> counted, DateOnly day, InspectionsContext context, HistoryWriter history, CancellationToken cancel)
    {
        var use = new Use(Use.OfEngland, "", day);
        var ids = counted.ToList();
        var rows = await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancel);
        var parts = (await context.ExperienceParts.AsNoTracking().Where(p => ids.Contains(p.Experience)).ToListAsync(cancel)).ToLookup(p => p.Experience);
        foreach (var row in rows)
        {
            var experience = row.Read();
            if (!experience.IsGone && experience.Used(use) is var used && used != experience)
            {
                await row.Become(used, parts[row.Id], "used", context, history, cancel);
            }
        }
    }
}

/// <summary>Why nothing was counted.</summary>
internal static class CountProblems
{
    public static Problem Meanwhile { get; } = new("experience.counts-meanwhile", "Other numbers left while these were counted. Nothing was kept; count again.");

    public static Problem Damaged(int sequence) => new("experience.counts-damaged", $"What left as number {sequence} cannot be unlocked: it was altered. Run: inspections verify");
}
