using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>What was destroyed because its time was over.</summary>
/// <param name="Records">What was done about danger, of accounts that are long gone.</param>
public sealed record ExpiredCount(int Drafts, int Contacts, int Accounts, int Records)
{
    public bool Any => Drafts + Contacts + Accounts + Records > 0;
}

/// <summary>Keeps accounts no longer than is said, and their keys fresh.</summary>
public sealed class ExperienceUpkeep
{
    private const int AtOnce = 200;

    private readonly InspectionsDatabase _database;
    private readonly Locker _locker;

    internal ExperienceUpkeep(InspectionsDatabase database, Locker locker)
    {
        _database = database;
        _locker = locker;
    }

    /// <summary>Destroys what the table of retention no longer keeps, and sweeps up what was destroyed before; each account is proven by an entry of the history, drafts by one for all.</summary>
    public async Task<ExpiredCount> Expire(RetentionRules rules, DateOnly today, Change change, CancellationToken cancel = default)
    {
        var expired = await _database.Write(
            change,
            async (context, history) =>
            {
                var drafts = await context.ExperienceDrafts.Where(d => !context.SentForms.Any(s => s.Id == d.Id)).Select(d => new { d.Id, d.ChangedAt }).ToListAsync(cancel);
                var oldDrafts = drafts.Where(d => rules["draft"].IsOver(DateOnly.FromDateTime(d.ChangedAt), today)).Select(d => d.Id).ToList();
                await context.ExperienceDrafts.Where(d => oldDrafts.Contains(d.Id)).ExecuteDeleteAsync(cancel);
                if (oldDrafts.Count > 0)
                {
                    await history.Append(Streams.ExpiredDrafts, $"{oldDrafts.Count} expired", "", cancel);
                }

                var (contacts, accounts, records) = (0, 0, 0);
                foreach (var sent in (await context.SentForms.AsNoTracking().ToListAsync(cancel)).Where(s => rules["account"].IsOver(DateOnly.FromDateTime(s.At), today)))
                {
                    await Intake.Destroy(context, history, sent, ExperienceStage.Expired, today, cancel);
                    accounts++;
                }

                var reachable = (await context.ExperienceParts.Where(p => p.Part == AccountPart.Contact).Select(p => p.Experience).ToListAsync(cancel)).ToHashSet();
                foreach (var row in await context.Experiences.AsNoTracking().ToListAsync(cancel))
                {
                    var experience = row.Read();
                    if (experience.IsGone)
                    {
                        records += await ForgetEscalations(context, history, row, rules["safeguarding-record"], today, cancel) ? 1 : 0;
                    }
                    else if (rules[experience.RetentionRule].IsOver(experience.KeptSince, today))
                    {
                        await ExperienceErasure.Erase(context, history, row, ExperienceStage.Expired, today, cancel);
                        accounts++;
                    }
                    else if (reachable.Contains(row.Id) && rules["contact"].IsOver(DateOnly.FromDateTime(row.ReceivedAt), today))
                    {
                        await context.ExperienceParts.Where(p => p.Experience == row.Id && p.Part == AccountPart.Contact).ExecuteDeleteAsync(cancel);
                        contacts++;
                        await row.Become(experience, await context.ExperienceParts.AsNoTracking().Where(p => p.Experience == row.Id).ToListAsync(cancel), "contact expired", context, history, cancel);
                    }
                }

                return new ExpiredCount(oldDrafts.Count, contacts, accounts, records);
            },
            cancel);
        if (expired.Any)
        {
            await ExperienceErasure.Sweep(_database, cancel);
        }

        await ExperienceErasure.SweepAll(_database, cancel);
        return expired;
    }

    /// <summary>Locks the keys of everything under the master key that locks now. Can be stopped and begun again at any time.</summary>
    /// <param name="progress">How many accounts and drafts are done.</param>
    /// <returns>How many were locked anew, or a refusal where a master key is missing.</returns>
    public async Task<Result<int>> Rotate(Change change, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var done = 0;
        while (true)
        {
            var some = await RotateSome(change, cancel);
            if (!some.Succeeded || some.Value == 0)
            {
                return some.Succeeded ? done : some;
            }

            done += some.Value;
            progress?.Report(done);
        }
    }

    /// <summary>Ids of master keys in use.</summary>
    public async Task<IReadOnlyList<string>> MasterKeysInUse(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var ids = await context.ExperienceParts.Select(p => p.MasterKey).Union(context.ExperienceDrafts.Select(d => d.MasterKey)).Union(context.ExperienceCounts.Select(c => c.MasterKey)).ToListAsync(cancel);
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    /// <summary>Of an account that is gone, what was done about danger goes too once it is old enough.</summary>
    private static async Task<bool> ForgetEscalations(InspectionsContext context, HistoryWriter history, StoredExperience row, RetentionRule rule, DateOnly today, CancellationToken cancel)
    {
        var experience = row.Read();
        if (experience.Handling.Escalations is not [.., var last] || !rule.IsOver(DateOnly.FromDateTime(last.At), today))
        {
            return false;
        }

        await row.Become(experience with { Handling = new Handling() }, [], "safeguarding record expired", context, history, cancel);
        return true;
    }

    private Task<Result<int>> RotateSome(Change change, CancellationToken cancel) => _database.Write<Result<int>>(
        change,
        async (context, history) =>
        {
            var current = _locker.Current;
            var drafts = await context.ExperienceDrafts.AsNoTracking().Where(d => d.MasterKey != current).Take(AtOnce).ToListAsync(cancel);
            foreach (var draft in drafts)
            {
                if (_locker.Rotated(draft.Locked, StoredDraft.PlaceOf(draft.Id)) is not { } locked)
                {
                    return ExperienceProblems.Locked;
                }

                await context.ExperienceDrafts.Where(d => d.Id == draft.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.MasterKey, locked.MasterKey).SetProperty(x => x.Key, locked.Key), cancel);
                if (await context.SentForms.AsNoTracking().SingleOrDefaultAsync(s => s.Id == draft.Id, cancel) is { } sent)
                {
                    await history.Append(Streams.OfExperience(draft.Id), "locked anew", sent.Told(draft with { MasterKey = locked.MasterKey, Key = locked.Key }), cancel);
                }
            }

            var ids = await context.ExperienceParts.Where(p => p.MasterKey != current).Select(p => p.Experience).Distinct().Take(AtOnce).ToListAsync(cancel);
            foreach (var row in await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancel))
            {
                foreach (var part in await context.ExperienceParts.AsNoTracking().Where(p => p.Experience == row.Id && p.MasterKey != current).ToListAsync(cancel))
                {
                    if (_locker.Rotated(part.Locked, part.Place) is not { } locked)
                    {
                        return ExperienceProblems.Locked;
                    }

                    await context.ExperienceParts.Where(p => p.Experience == part.Experience && p.Part == part.Part)
                        .ExecuteUpdateAsync(p => p.SetProperty(x => x.MasterKey, locked.MasterKey).SetProperty(x => x.Key, locked.Key), cancel);
                }

                await row.Become(row.Read(), await context.ExperienceParts.AsNoTracking().Where(p => p.Experience == row.Id).ToListAsync(cancel), "locked anew", context, history, cancel);
            }

            var counts = await context.ExperienceCounts.AsNoTracking().Where(c => c.MasterKey != current).Take(AtOnce).ToListAsync(cancel);
            foreach (var row in counts)
            {
                if (_locker.Rotated(row.Locked, row.Place) is not { } locked)
                {
                    return ExperienceProblems.Locked;
                }

                var fresh = row with { MasterKey = locked.MasterKey, Key = locked.Key };
                context.Update(fresh);
                await history.Append(fresh.Stream, "locked anew", fresh.Told(), cancel);
            }

            return drafts.Count + ids.Count + counts.Count;
        },
        cancel);
}
