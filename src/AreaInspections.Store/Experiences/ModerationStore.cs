using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>An account, unlocked. Absent parts were not asked for or are not there.</summary>
public sealed record OpenedExperience(Experience Experience, Account? Facts, Account? Words, Account? Contact);

/// <param name="Urgent">Speaks of danger about which nothing was done yet.</param>
public sealed record QueueCount(ExperienceStage Stage, bool Urgent, int Count);

/// <summary>What is asked of the queue.</summary>
/// <param name="Area">Absent for all.</param>
/// <param name="Skip">How many come before.</param>
public sealed record QueuePage(ExperienceStage Stage, AreaId? Area = null, int Skip = 0, int Take = 50);

/// <summary>Accounts as moderators, analysts and inspectors reach them. Whoever opens one is written down.</summary>
public sealed class ModerationStore
{
    private readonly InspectionsDatabase _database;
    private readonly Locker _locker;

    internal ModerationStore(InspectionsDatabase database, Locker locker)
    {
        _database = database;
        _locker = locker;
    }

    /// <summary>How many there are at each stage.</summary>
    public async Task<IReadOnlyList<QueueCount>> Counts(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var counts = await context.Experiences.GroupBy(e => new { e.Stage, e.Urgent }).Select(g => new { g.Key.Stage, g.Key.Urgent, Count = g.Count() }).ToListAsync(cancel);
        return [.. counts.Select(c => new QueueCount(c.Stage, c.Urgent, c.Count))];
    }

    /// <returns>Danger first, then the longest waiting.</returns>
    public async Task<IReadOnlyList<Experience>> Queue(QueuePage page, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var rows = await context.Experiences.AsNoTracking()
            .Where(e => e.Stage == page.Stage && (page.Area == null || e.Area == page.Area))
            .OrderByDescending(e => e.Urgent).ThenBy(e => e.ReceivedAt).ThenBy(e => e.Id)
            .Skip(page.Skip).Take(page.Take).ToListAsync(cancel);
        return [.. rows.Select(r => r.Read())];
    }

    /// <returns>Every account that speaks of danger about which nothing was done yet, the longest waiting first.</returns>
    public async Task<IReadOnlyList<Experience>> Urgent(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var rows = await context.Experiences.AsNoTracking().Where(e => e.Urgent).OrderBy(e => e.ReceivedAt).ToListAsync(cancel);
        return [.. rows.Select(r => r.Read())];
    }

    /// <summary>All that are held, without unlocking any: for finding copies and for the clock.</summary>
    public async Task<IReadOnlyList<Experience>> All(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var rows = await context.Experiences.AsNoTracking().Where(e => e.Stage != ExperienceStage.Withdrawn && e.Stage != ExperienceStage.Expired).OrderBy(e => e.ReceivedAt).ToListAsync(cancel);
        return [.. rows.Select(r => r.Read())];
    }

    /// <returns>Absent where there is none.</returns>
    public async Task<Experience?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return (await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel))?.Read();
    }

    /// <summary>Unlocks accounts for somebody to read; each reading is written down before anything is shown.</summary>
    /// <param name="reading">Who reads, and why.</param>
    public async Task<Result<IReadOnlyList<OpenedExperience>>> Open(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<AccountPart> parts, Change reading, CancellationToken cancel = default)
    {
        var (rows, locked) = await _database.Write(
            reading,
            async (context, history) =>
            {
                var rows = await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancel);
                var locked = await context.ExperienceParts.AsNoTracking().Where(p => ids.Contains(p.Experience) && parts.Contains(p.Part)).ToListAsync(cancel);
                var what = string.Join(' ', parts.Order()).ToLowerInvariant();
                foreach (var row in rows.Where(r => locked.Any(p => p.Experience == r.Id)))
                {
                    await history.Append(Streams.ReadingsOf(row.Id), $"read {what}", "", cancel);
                }

                return (rows, locked);
            },
            cancel);
        return Unlocked(rows, locked);
    }

    /// <summary>What is counted of all accounts that may be: no words, no contact, and nobody reads them.</summary>
    public async Task<Result<IReadOnlyList<OpenedExperience>>> Facts(Consent use, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        var rows = await context.Experiences.AsNoTracking().Where(e => e.Stage == ExperienceStage.Read || e.Stage == ExperienceStage.Coded).ToListAsync(cancel);
        var locked = await context.ExperienceParts.AsNoTracking()
            .Where(p => p.Part == AccountPart.Facts && context.Experiences.Any(e => e.Id == p.Experience && (e.Stage == ExperienceStage.Read || e.Stage == ExperienceStage.Coded))).ToListAsync(cancel);
        return Unlocked([.. rows.Where(r => r.Read().MayBeUsed(use))], locked, withoutDamaged: true);
    }

    /// <summary>One step of moderation.</summary>
    /// <param name="seen">Version the person saw.</param>
    /// <param name="change">Its reason stays in the history for ever: nothing of the account may stand in it.</param>
    public async Task<Result<Experience>> Change(Guid id, int seen, Func<Experience, Result<Experience>> step, string verb, Change change, CancellationToken cancel = default)
    {
        var changed = await ChangeAll([new(id, seen)], step, verb, change, cancel);
        return changed[0];
    }

    /// <summary>The same step for many, in one transaction; each is refused or done by itself.</summary>
    /// <returns>In the order asked for, each account once.</returns>
    public Task<IReadOnlyList<Result<Experience>>> ChangeAll(IReadOnlyList<SeenExperience> seen, Func<Experience, Result<Experience>> step, string verb, Change change, CancellationToken cancel = default) => _database.Write<IReadOnlyList<Result<Experience>>>(
        change,
        async (context, history) =>
        {
            var ids = seen.Select(s => s.Id).ToList();
            var rows = await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancel);
            var parts = (await context.ExperienceParts.AsNoTracking().Where(p => ids.Contains(p.Experience)).ToListAsync(cancel)).ToLookup(p => p.Experience);
            var answers = new List<Result<Experience>>();
            foreach (var (id, version) in seen.DistinctBy(s => s.Id))
            {
                answers.Add(!rows.TryGetValue(id, out var row) ? ExperienceProblems.Unknown
                    : row.Version != version ? ExperienceProblems.Stale
                    : await Step(context, history, row, parts[id], step, verb, cancel));
            }

            return answers;
        },
        cancel);

    /// <summary>Erases something from an account's own words: they are locked anew under a new key, and the old key and text are destroyed.</summary>
    public async Task<Result<Experience>> Redact(Guid id, int seen, ExperienceForm form, IReadOnlyList<Redaction> redactions, Change change, CancellationToken cancel = default)
    {
        var redacted = await _database.Write<Result<Experience>>(
            change,
            async (context, history) =>
            {
                var row = await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel);
                var parts = await context.ExperienceParts.AsNoTracking().Where(p => p.Experience == id).ToListAsync(cancel);
                if (row is null || row.Version != seen || parts.Find(p => p.Part == AccountPart.Words) is not { } words)
                {
                    return row is null ? ExperienceProblems.Unknown : ExperienceProblems.Stale;
                }

                var read = _locker.Unlock<Account>(words.Locked, words.Place);
                var erased = read.Succeeded ? read.Value.Erase(form, redactions) : read;
                if (!erased.Succeeded)
                {
                    return Result<Experience>.Refused(erased.Problems);
                }

                var fresh = StoredPart.Of(id, AccountPart.Words, _locker.Lock(erased.Value, words.Place));
                context.Update(fresh);
                var at = HistoryWriter.WholeMilliseconds(_database.Time);
                return await Step(
                    context,
                    history,
                    row,
                    [.. parts.Where(p => p != words), fresh],
                    e => e with
                    {
                        Handling = e.Handling with
                        {
                            Erasures = [.. e.Handling.Erasures, .. redactions.Select(r => new Erasure(r.Place.Question, r.Kind, r.Length, change.Who, at))],
                            Sketch = WordSketch.Of(erased.Value.InOwnWords(form).Select(w => w.Words), _locker.SketchKey),
                        },
                    },
                    "redacted",
                    cancel);
            },
            cancel);
        if (redacted.Succeeded)
        {
            await ExperienceErasure.Sweep(_database, cancel);
        }

        return redacted;
    }

    private static async Task<Result<Experience>> Step(
        InspectionsContext context, HistoryWriter history, StoredExperience row, IEnumerable<StoredPart> parts, Func<Experience, Result<Experience>> step, string verb, CancellationToken cancel)
    {
        var stepped = step(row.Read());
        if (!stepped.Succeeded)
        {
            return stepped;
        }

        return await row.Become(stepped.Value, parts, verb, context, history, cancel);
    }

    /// <param name="withoutDamaged">One account that was altered keeps nobody from counting the others; <c>inspections verify</c> names it.</param>
    private Result<IReadOnlyList<OpenedExperience>> Unlocked(List<StoredExperience> rows, List<StoredPart> locked, bool withoutDamaged = false)
    {
        var parts = locked.ToLookup(p => p.Experience);
        var opened = new List<OpenedExperience>();
        foreach (var row in rows)
        {
            var read = new Dictionary<AccountPart, Account>();
            foreach (var part in parts[row.Id])
            {
                var account = _locker.Unlock<Account>(part.Locked, part.Place);
                if (account.Succeeded)
                {
                    read[part.Part] = account.Value;
                }
                else if (!withoutDamaged || !account.Problems.Contains(ExperienceProblems.Damaged))
                {
                    return Result<IReadOnlyList<OpenedExperience>>.Refused(account.Problems);
                }
            }

            opened.Add(new(row.Read(), read.GetValueOrDefault(AccountPart.Facts), read.GetValueOrDefault(AccountPart.Words), read.GetValueOrDefault(AccountPart.Contact)));
        }

        return opened;
    }
}

/// <param name="Version">Which the person saw.</param>
public readonly record struct SeenExperience(Guid Id, int Version);
