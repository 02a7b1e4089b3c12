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
    private readonly GroupWriter<Sending, SentExperience> _sending;
    private readonly GroupWriter<Keeping, ExperienceDraft> _keeping;
    private readonly Func<InspectionsContext, string, Task<StoredDraft?>> _draft =
        EF.CompileAsyncQuery((InspectionsContext context, string receipt) => context.ExperienceDrafts.AsNoTracking().SingleOrDefault(d => d.Receipt == receipt));

    internal SenderStore(InspectionsDatabase database, Locker locker)
    {
        _database = database;
        _locker = locker;
        _sending = new(SendAll);
        _keeping = new(KeepAll);
    }

    /// <summary>Whether accounts can be taken in: there is a master key.</summary>
    public bool IsReady => _locker.IsReady;

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
        return await _keeping.Write(new Keeping(kept, new StoredDraft { Id = kept.Id, Receipt = code.Hash, Version = kept.Version, ChangedAt = kept.ChangedAt, MasterKey = locked.MasterKey, Key = locked.Key, Text = locked.Text }), cancel);
    }

    /// <summary>Takes an account in; its draft goes in the same transaction. Answers once that is durable; the same account again changes nothing.</summary>
    /// <param name="draft">Version of the form it was made of; absent where there was none.</param>
    /// <returns>A refusal where the form was changed or taken back in between, and so is not what was looked at.</returns>
    public async Task<Result<SentExperience>> Send(ReceiptCode code, NewExperience account, int? draft = null, CancellationToken cancel = default) =>
        IsReady ? await _sending.Write(Locked(code, account, draft), cancel) : ExperienceProblems.NoKey;

    /// <summary>Takes many in, in one transaction: all of them or none.</summary>
    /// <returns>In their order.</returns>
    public async Task<Result<IReadOnlyList<SentExperience>>> SendTogether(IReadOnlyList<(ReceiptCode Code, NewExperience Account)> accounts, CancellationToken cancel = default)
    {
        if (!IsReady)
        {
            return ExperienceProblems.NoKey;
        }

        cancel.ThrowIfCancellationRequested();
        var sent = await SendAll([.. accounts.Select(a => Locked(a.Code, a.Account, null))]);
        return sent.Find(s => !s.Succeeded) is { } refused ? Result<IReadOnlyList<SentExperience>>.Refused(refused.Problems) : Result<IReadOnlyList<SentExperience>>.Of([.. sent.Select(s => s.Value)]);
    }

    /// <returns>Those of these accounts that came in before.</returns>
    public async Task<IReadOnlyList<Guid>> There(IReadOnlyCollection<Guid> ids, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Experiences.Where(e => ids.Contains(e.Id)).Select(e => e.Id).ToListAsync(cancel);
    }

    /// <returns>Absent where nothing was sent with this code.</returns>
    public async Task<Experience?> Sent(ReceiptCode code, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        await using var context = _database.Create();
        return (await context.Experiences.AsNoTracking().SingleOrDefaultAsync(e => e.Receipt == receipt, cancel))?.Read();
    }

    /// <summary>Destroys the keys and everything of the account, or the form that was not sent yet. Left are the fact, the day and, where somebody acted on danger, who was told when.</summary>
    /// <returns>Whether there was something to destroy.</returns>
    public async Task<bool> Withdraw(ReceiptCode code, DateOnly today, CancellationToken cancel = default)
    {
        var receipt = code.Hash;
        var gone = await _database.Write(
            new Change("sender", "The sender took it back."),
            async (context, history) =>
            {
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

    private Sending Locked(ReceiptCode code, NewExperience account, int? draft)
    {
        var id = account.Experience.Id;
        var parts = Enum.GetValues<AccountPart>()
            .Where(p => p != AccountPart.Contact || account.Contact.Given.Count > 0)
            .Select(p => StoredPart.Of(id, p, _locker.Lock(account.Part(p), StoredPart.PlaceOf(id, p)))).ToList();
        var stored = StoredExperience.Of(account.Experience, code.Hash);
        return new Sending(account.Experience, stored, parts, stored.Told(parts), draft);
    }

    private Task<List<Result<ExperienceDraft>>> KeepAll(IReadOnlyList<Keeping> batch) => _database.Write(
        new Change("sender", "A form was filled in."),
        async (context, _) =>
        {
            var ids = batch.Select(k => k.Stored.Id).Distinct().ToList();
            var versions = await context.ExperienceDrafts.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Version);
            var sent = (await context.Experiences.Where(e => ids.Contains(e.Id)).Select(e => e.Id).ToListAsync()).ToHashSet();
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
                        .SetProperty(x => x.MasterKey, stored.MasterKey).SetProperty(x => x.Key, stored.Key).SetProperty(x => x.Text, stored.Text));
                }

                versions[stored.Id] = stored.Version;
                answers.Add(draft);
            }

            return answers;
        },
        default);

    private Task<List<Result<SentExperience>>> SendAll(IReadOnlyList<Sending> batch) => _database.Write(
        new Change("sender", "An account came in."),
        async (context, history) =>
        {
            var ids = batch.Select(s => s.Experience.Id).Distinct().ToList();
            var present = (await context.Experiences.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync()).ToDictionary(e => e.Id, e => e.Read());
            var drafts = await context.ExperienceDrafts.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Version);
            var (answers, fresh) = (new List<Result<SentExperience>>(), new List<Sending>());
            foreach (var sending in batch)
            {
                if (present.TryGetValue(sending.Experience.Id, out var there))
                {
                    answers.Add(new SentExperience(there, AlreadyThere: true));
                    continue;
                }

                if (sending.Draft is { } seen && drafts.GetValueOrDefault(sending.Experience.Id) != seen)
                {
                    answers.Add(ExperienceProblems.DraftStale);
                    continue;
                }

                present.Add(sending.Experience.Id, sending.Experience);
                fresh.Add(sending);
                history.Begin(Streams.OfExperience(sending.Experience.Id), "received", sending.Told, sending.Experience.TypedBy is { } by ? new Change(by, "An account was typed in.") : null);
                answers.Add(new SentExperience(sending.Experience, AlreadyThere: false));
            }

            await context.InsertAll(fresh.Select(s => s.Stored), default);
            await context.InsertAll(fresh.SelectMany(s => s.Parts), default);
            var gone = fresh.Select(s => s.Experience.Id).ToList();
            await context.ExperienceDrafts.Where(d => gone.Contains(d.Id)).ExecuteDeleteAsync();
            return answers;
        },
        default);

    private sealed record Keeping(ExperienceDraft Draft, StoredDraft Stored);

    /// <param name="Told">What its entry of the history says: worked out before the one writer's turn.</param>
    private sealed record Sending(Experience Experience, StoredExperience Stored, IReadOnlyList<StoredPart> Parts, string Told, int? Draft);
}
