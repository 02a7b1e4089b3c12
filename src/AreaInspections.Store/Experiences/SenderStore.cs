using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>The answer to an account that is durable.</summary>
/// <param name="AlreadyThere">It had come before; nothing was changed.</param>
public sealed record SentExperience(Experience Experience, bool AlreadyThere);

/// <summary>What a sender does, who has nothing but a receipt code: fill in, send, look what became of it, take back.</summary>
public sealed class SenderStore
{
    private readonly InspectionsDatabase _database;
    private readonly Locker _locker;
    private readonly Intake _intake;
    private readonly GroupWriter<Keeping, ExperienceDraft> _keeping;
    private readonly Func<InspectionsContext, string, Task<StoredDraft?>> _draft =
        EF.CompileAsyncQuery((InspectionsContext context, string receipt) => context.ExperienceDrafts.AsNoTracking().SingleOrDefault(d => d.Receipt == receipt && !context.SentForms.Any(s => s.Id == d.Id)));

    internal SenderStore(InspectionsDatabase database, Locker locker, Reception? reception)
    {
        _database = database;
        _locker = locker;
        _intake = new(database, locker, reception);
        _keeping = new(KeepAll);
    }

    /// <summary>Whether accounts can be taken in: there is a master key.</summary>
    public bool IsReady => _locker.IsReady;

    /// <summary>Whether somebody waits to be told that their form was sent.</summary>
    public bool IsBusy => _intake.IsBusy;

    /// <summary>Kept secret; see <see cref="WordSketch"/>.</summary>
    public byte[] SketchKey => _locker.SketchKey;

    /// <returns>Absent where no form is being filled in with this code: none was, or it was sent.</returns>
    public async Task<Result<ExperienceDraft?>> Draft(ReceiptCode code, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        await using var context = _database.Create();
        if (await _draft(context, receipt) is not { } stored)
        {
            return Result<ExperienceDraft?>.Of(null);
        }

        var account = _locker.Unlock<Account>(stored.Locked, StoredDraft.PlaceOf(stored.Id));
        return account.Succeeded ? new ExperienceDraft(stored.Id, account.Value, stored.Version, stored.ChangedAt) : Result<ExperienceDraft?>.Refused(account.Problems);
    }

    /// <summary>Keeps the form as far as it is filled in; answers once that is durable.</summary>
    /// <param name="draft">With the version somebody saw; 0 for a new one.</param>
    /// <returns>The draft with its new version, or a refusal where it was changed or sent in between.</returns>
    public async Task<Result<ExperienceDraft>> Keep(ReceiptCode code, ExperienceDraft draft, CancellationToken cancel = default)
    {
        if (!IsReady)
        {
            return ExperienceProblems.NoKey;
        }

        var kept = draft with { Version = draft.Version + 1, ChangedAt = HistoryWriter.WholeMilliseconds(_database.Time) };
        var locked = _locker.Lock(kept.Account, StoredDraft.PlaceOf(kept.Id));
        return await _keeping.Write(new Keeping(kept, new StoredDraft { Id = kept.Id, Receipt = code.Hash, Version = kept.Version, ChangedAt = kept.ChangedAt, MasterKey = locked.MasterKey, Key = locked.Key, Text = locked.Text, IsFinished = _intake.IsFinished(kept.Account) }), cancel);
    }

    /// <summary>Sends the form as it is kept; answers once that is durable. The same again changes nothing. It becomes an account when it is first asked for, or with <see cref="TakeIn"/>.</summary>
    /// <param name="version">Of the form as the sender looked at it.</param>
    /// <returns>A refusal where the form was changed or taken back in between, or lacks what it cannot do without.</returns>
    public async Task<Result<SentForm>> Send(ReceiptCode code, int version, ComingIn coming, CancellationToken cancel = default)
    {
        if (!IsReady)
        {
            return ExperienceProblems.NoKey;
        }

        var sent = await _intake.Send(code.Hash, version, coming, cancel);
        if (sent.Succeeded || sent.Problems[0].Code != ExperienceProblems.UnfinishedCode)
        {
            return sent;
        }

        // The form may have asked for more when this was kept than it does now.
        return await Draft(code, cancel) is { Succeeded: true, Value: { } draft } && draft.Version == version && _intake.IsFinished(draft.Account) && await Keep(code, draft, cancel) is { Succeeded: true, Value: var kept }
            ? await _intake.Send(code.Hash, kept.Version, coming, cancel)
            : sent;
    }

    /// <summary>Makes accounts of forms that were sent, longest waiting first.</summary>
    public Task<IntakeCount> TakeIn(int most, CancellationToken cancel = default) => _intake.Take(most, cancel);

    /// <summary>Takes many accounts in that no form was filled in for here, in one transaction: all of them or none. The same account again changes nothing.</summary>
    /// <returns>In their order.</returns>
    public async Task<Result<IReadOnlyList<SentExperience>>> SendTogether(IReadOnlyList<(ReceiptCode Code, NewExperience Account)> accounts, CancellationToken cancel = default)
    {
        if (!IsReady)
        {
            return ExperienceProblems.NoKey;
        }

        var arrivals = accounts.Select(a => _intake.Locked(a.Code.Hash, a.Account)).ToList();
        return await _database.Write(new Change("sender", "An account came in."), (context, history) => WriteAll(arrivals, context, history, cancel), cancel);
    }

    /// <returns>Those of these accounts that came in before.</returns>
    public async Task<IReadOnlyList<Guid>> There(IReadOnlyCollection<Guid> ids, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Experiences.Where(e => ids.Contains(e.Id)).Select(e => e.Id).ToListAsync(cancel);
    }

    /// <summary>For whoever has just sent it: nothing is waited for.</summary>
    /// <returns>Kinds of danger its words speak of; absent where nothing was sent with this code, or nothing is left of it.</returns>
    public async Task<IReadOnlyList<string>?> DangersOf(ReceiptCode code, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        if (await _intake.Dangers(receipt, cancel) is { } dangers)
        {
            return dangers;
        }

        await using var context = _database.Create();
        return (await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Receipt == receipt, cancel))?.Read() is { IsGone: false } held ? held.Handling.Dangers : null;
    }

    /// <summary>Takes it in where it still waits.</summary>
    /// <returns>Absent where nothing was sent with this code; a refusal where it was and cannot be opened.</returns>
    public async Task<Result<Experience?>> Sent(ReceiptCode code, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        if ((await _intake.Take(receipt, cancel)).Closed > 0)
        {
            return ExperienceProblems.Locked;
        }

        await using var context = _database.Create();
        return Result<Experience?>.Of((await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Receipt == receipt, cancel))?.Read());
    }

    /// <summary>Destroys the keys and everything of the account, or the form that was not sent yet. Left are the fact, the day and, where somebody acted on danger, who was told when.</summary>
    /// <returns>Whether there was something to destroy.</returns>
    public async Task<bool> Withdraw(ReceiptCode code, DateOnly today, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        await _intake.Take(receipt, cancel);
        var gone = await _database.Write(
            new Change("sender", "The sender took it back."),
            async (context, history) =>
            {
                // One that was sent and is still there does not open, or was sent a moment ago.
                if (await context.SentForms.AsNoTracking().SingleOrDefaultAsync(s => context.ExperienceDrafts.Any(d => d.Id == s.Id && d.Receipt == receipt), cancel) is { } waiting)
                {
                    await Intake.Destroy(context, history, waiting, ExperienceStage.Withdrawn, today, cancel);
                    return true;
                }

                var drafts = await context.ExperienceDrafts.Where(d => d.Receipt == receipt).ExecuteDeleteAsync(cancel);
                var stored = await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Receipt == receipt, cancel);
                if (stored is null || stored.Read().IsGone)
                {
                    return drafts > 0;
                }

                await ExperienceErasure.Erase(context, history, stored, ExperienceStage.Withdrawn, today, cancel);
                return true;
            },
            cancel);
        if (gone)
        {
            await ExperienceErasure.Sweep(_database, cancel);
        }

        return gone;
    }

    /// <summary>The sender no longer agrees to one use; where that is to be reached, how to is destroyed.</summary>
    /// <returns>Absent where nothing was sent with this code, or nothing is left of it.</returns>
    public async Task<Experience?> TakeBack(ReceiptCode code, Consent use, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        await _intake.Take(receipt, cancel);
        var (changed, destroyed) = await _database.Write(
            new Change("sender", "The sender no longer agrees to a use."),
            async (context, history) =>
            {
                if (await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Receipt == receipt, cancel) is not { } stored || stored.Read().Without(use) is not { Succeeded: true, Value: var next })
                {
                    return ((Experience?)null, 0);
                }

                if (next.Consents.Count == stored.Read().Consents.Count)
                {
                    return (next, 0);
                }

                var gone = use == Consent.Contact ? await context.ExperienceParts.Where(p => p.Experience == stored.Id && p.Part == AccountPart.Contact).ExecuteDeleteAsync(cancel) : 0;
                var left = await context.ExperienceParts.AsNoTracking().Where(p => p.Experience == stored.Id).ToListAsync(cancel);
                return (await stored.Become(next, left, "consent taken back", context, history, cancel), gone);
            },
            cancel);
        if (destroyed > 0)
        {
            await ExperienceErasure.Sweep(_database, cancel);
        }

        return changed;
    }

    private Task<List<Result<ExperienceDraft>>> KeepAll(IReadOnlyList<Keeping> batch) => _database.Write(
        new Change("sender", "A form was filled in."),
        async (context, _) =>
        {
            var ids = batch.Select(k => k.Stored.Id).Distinct().ToList();
            var versions = await context.ExperienceDrafts.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Version);
            var sent = (await context.Experiences.Where(e => ids.Contains(e.Id)).Select(e => e.Id).Union(context.SentForms.Where(s => ids.Contains(s.Id)).Select(s => s.Id)).ToListAsync()).ToHashSet();
            var answers = new List<Result<ExperienceDraft>>();
            foreach (var (draft, stored) in batch)
            {
                if (sent.Contains(stored.Id))
                {
                    answers.Add(ExperienceProblems.AlreadySent);
                    continue;
                }

                if (versions.GetValueOrDefault(stored.Id) != stored.Version - 1)
                {
                    answers.Add(ExperienceProblems.DraftStale);
                    continue;
                }

                if (stored.Version == 1)
                {
                    await context.InsertAll([stored], default);
                }
                else
                {
                    await context.ExperienceDrafts.Where(d => d.Id == stored.Id).ExecuteUpdateAsync(d => d
                        .SetProperty(x => x.Version, stored.Version).SetProperty(x => x.ChangedAt, stored.ChangedAt)
                        .SetProperty(x => x.MasterKey, stored.MasterKey).SetProperty(x => x.Key, stored.Key).SetProperty(x => x.Text, stored.Text).SetProperty(x => x.IsFinished, stored.IsFinished));
                }

                versions[stored.Id] = stored.Version;
                answers.Add(draft);
            }

            return answers;
        },
        default);

    private static async Task<Result<IReadOnlyList<SentExperience>>> WriteAll(IReadOnlyList<Arrival> arrivals, InspectionsContext context, HistoryWriter history, CancellationToken cancel)
    {
        var ids = arrivals.Select(a => a.Experience.Id).Distinct().ToList();
        var present = (await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancel)).ToDictionary(e => e.Id, e => e.Read());
        var (answers, fresh) = (new List<SentExperience>(), new List<Arrival>());
        foreach (var arrival in arrivals)
        {
            if (!present.TryAdd(arrival.Experience.Id, arrival.Experience))
            {
                answers.Add(new SentExperience(present[arrival.Experience.Id], AlreadyThere: true));
                continue;
            }

            fresh.Add(arrival);
            history.Begin(Streams.OfExperience(arrival.Experience.Id), "received", arrival.Told, Intake.TypedIn(arrival.Experience.TypedBy));
            answers.Add(new SentExperience(arrival.Experience, AlreadyThere: false));
        }

        await context.InsertAll(fresh.Select(a => a.Stored), cancel);
        await context.InsertAll(fresh.SelectMany(a => a.Parts), cancel);
        return Result<IReadOnlyList<SentExperience>>.Of(answers);
    }

    private sealed record Keeping(ExperienceDraft Draft, StoredDraft Stored);
}
