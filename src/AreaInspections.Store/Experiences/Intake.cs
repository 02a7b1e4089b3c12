using System.Collections.Concurrent;
using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Experiences;

/// <summary>The answer to a form that was sent and is durable.</summary>
/// <param name="Id">Of the account it becomes.</param>
/// <param name="AlreadyThere">It had been sent before; nothing was changed.</param>
public sealed record SentForm(Guid Id, bool AlreadyThere);

/// <summary>What was done with forms that wait.</summary>
/// <param name="Found">Forms that waited and were tried.</param>
/// <param name="Taken">Accounts made of them; fewer than <paramref name="Found"/> also where somebody else was quicker.</param>
/// <param name="Closed">Forms that did not open: their master key is not there, they were altered, or a fault kept them closed. They stay.</param>
public sealed record IntakeCount(int Found, int Taken, int Closed)
{
    /// <summary>Types of faults and where they happened, without a word of any account; empty where there was none.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}

/// <summary>
/// How a form becomes an account. To send is to say of a form that is kept already that it is sent: that is durable at once, for many in one transaction. The account is made
/// of it afterwards, once, by whoever asks for it first; nothing else looks at a form that was sent.
/// </summary>
internal sealed class Intake
{
    /// <summary>So long a form that did not open is left alone, unless its sender asks for it.</summary>
    private static readonly TimeSpan s_closedFor = TimeSpan.FromMinutes(5);

    private readonly InspectionsDatabase _database;
    private readonly Locker _locker;
    private readonly Reception? _reception;
    private readonly GroupWriter<Sending, SentForm> _sending;
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _closed = new();

    /// <summary>Asked in every transaction of those who send, so compiled once.</summary>
    private readonly Func<InspectionsContext, List<string>, IAsyncEnumerable<StoredDraft>> _drafts =
        EF.CompileAsyncQuery((InspectionsContext context, List<string> receipts) => context.ExperienceDrafts.AsNoTracking().Where(d => receipts.Contains(d.Receipt)));

    private readonly Func<InspectionsContext, List<Guid>, IAsyncEnumerable<Guid>> _sent =
        EF.CompileAsyncQuery((InspectionsContext context, List<Guid> ids) => context.SentForms.Where(s => ids.Contains(s.Id)).Select(s => s.Id));

    /// <param name="reception">Absent where no form is offered: then forms that were sent wait for a process that has it.</param>
    public Intake(InspectionsDatabase database, Locker locker, Reception? reception)
    {
        _database = database;
        _locker = locker;
        _reception = reception;
        _sending = new(SendAll);
    }

    /// <summary>Whether somebody waits to be told that their form was sent.</summary>
    public bool IsBusy => _sending.HasWaiting;

    /// <returns>Whether the form can be sent as it is; without a form to compare with it can.</returns>
    public bool IsFinished(Account account) => _reception is null || _reception.Missing(account).Count == 0;

    /// <summary>Says of a form that it is sent; answers once that is durable.</summary>
    /// <param name="receipt">Hash of its code.</param>
    /// <param name="version">Of the form somebody looked at.</param>
    /// <returns>A refusal where there is none with this code, it was changed in between, lacks answers or could not be opened.</returns>
    public Task<Result<SentForm>> Send(string receipt, int version, ComingIn coming, CancellationToken cancel) => _sending.Write(new Sending(receipt, version, coming), cancel);

    /// <summary>Makes accounts of forms that wait, longest first, without those that did not open shortly before.</summary>
    public async Task<IntakeCount> Take(int most, CancellationToken cancel)
    {
        await using var context = _database.Create();
        var now = _database.Time.GetUtcNow();
        var closed = _closed.Where(c => now - c.Value < s_closedFor).Select(c => c.Key).ToList();
        var (count, left) = await Take(await context.SentForms.AsNoTracking().Where(s => !closed.Contains(s.Id)).OrderBy(s => s.At).ThenBy(s => s.Id).Take(most)
            .Join(context.ExperienceDrafts.AsNoTracking(), s => s.Id, d => d.Id, (s, d) => new Waiting(s, d)).ToListAsync(cancel), cancel);
        foreach (var id in left)
        {
            _closed[id] = now;
        }

        return count;
    }

    /// <summary>The same of one form; nothing where none with this code waits.</summary>
    public async Task<IntakeCount> Take(string receipt, CancellationToken cancel)
    {
        await using var context = _database.Create();
        return (await Take(await Waits(context, receipt, cancel) is { } one ? [one] : [], cancel)).Count;
    }

    /// <summary>Looks at a form that waits without taking it in.</summary>
    /// <returns>Kinds of danger its words speak of, empty also where it does not open; absent where no form with this code waits.</returns>
    public async Task<IReadOnlyList<string>?> Dangers(string receipt, CancellationToken cancel)
    {
        await using var context = _database.Create();
        return await Waits(context, receipt, cancel) is not { } one ? null
            : _reception is not null && _locker.Unlock<Account>(one.Draft.Locked, StoredDraft.PlaceOf(one.Draft.Id)) is { Succeeded: true, Value: var account } ? _reception.Dangers.KindsIn(account, _reception.Form)
            : [];
    }

    /// <summary>Destroys a form that was sent and never opened; the fact and the day are left, as of any account.</summary>
    public static async Task Destroy(InspectionsContext context, HistoryWriter history, StoredSentForm sent, ExperienceStage stage, DateOnly day, CancellationToken cancel)
    {
        var receipt = await context.ExperienceDrafts.Where(d => d.Id == sent.Id).Select(d => d.Receipt).SingleAsync(cancel);
        await context.SentForms.Where(s => s.Id == sent.Id).ExecuteDeleteAsync(cancel);
        await context.ExperienceDrafts.Where(d => d.Id == sent.Id).ExecuteDeleteAsync(cancel);
        var left = StoredExperience.Of(new Experience { Id = sent.Id, ReceivedAt = sent.At }.Gone(stage, day), receipt);
        await context.InsertAll([left], cancel);
        await history.Append(Streams.OfExperience(sent.Id), stage == ExperienceStage.Withdrawn ? "withdrawn" : "expired", left.Told([]), cancel);
    }

    /// <summary>An account in its parts, locked, ready to be written.</summary>
    public Arrival Locked(string receipt, NewExperience account)
    {
        var id = account.Experience.Id;
        var parts = Enum.GetValues<AccountPart>()
            .Where(p => p != AccountPart.Contact || account.Contact.Given.Count > 0)
            .Select(p => StoredPart.Of(id, p, _locker.Lock(account.Part(p), StoredPart.PlaceOf(id, p)))).ToList();
        var stored = StoredExperience.Of(account.Experience, receipt);
        return new Arrival(account.Experience, stored, parts, stored.Told(parts));
    }

    private static async Task<Waiting?> Waits(InspectionsContext context, string receipt, CancellationToken cancel) =>
        await context.ExperienceDrafts.AsNoTracking().Where(d => d.Receipt == receipt).Join(context.SentForms.AsNoTracking(), d => d.Id, s => s.Id, (d, s) => new Waiting(s, d)).SingleOrDefaultAsync(cancel);

    /// <returns>With the ids of those that stay closed.</returns>
    private async Task<(IntakeCount Count, IReadOnlyList<Guid> Closed)> Take(IReadOnlyList<Waiting> waiting, CancellationToken cancel)
    {
        if (_reception is null || waiting.Count == 0)
        {
            return (new IntakeCount(0, 0, 0), []);
        }

        var (arrivals, closed, faults) = (new List<Arrival>(), new List<Guid>(), new List<string>());
        foreach (var one in waiting)
        {
            if (Opened(one, _reception, faults) is { } arrival)
            {
                arrivals.Add(arrival);
            }
            else
            {
                closed.Add(one.Draft.Id);
            }
        }

        var taken = await Write(arrivals, closed, faults, cancel);
        return (new IntakeCount(waiting.Count, taken, closed.Count) { Faults = faults }, closed);
    }

#pragma warning disable CA1031 // One account that anything stumbles over keeps no other waiting; what happened is told.
    /// <returns>Absent where it does not open.</returns>
    private Arrival? Opened(Waiting waiting, Reception reception, List<string> faults)
    {
        var (sent, draft) = waiting;
        try
        {
            var account = _locker.Unlock<Account>(draft.Locked, StoredDraft.PlaceOf(draft.Id));
            return account.Succeeded ? Locked(draft.Receipt, reception.Receive(draft.Id, account.Value, new ComingIn(sent.Way, sent.TypedBy, sent.At), _locker.SketchKey)) : null;
        }
        catch (Exception fault)
        {
            faults.Add(Named(fault));
            return null;
        }
    }

    /// <summary>All in one transaction; where that fails each by itself. Where each fails it is the database, and nothing is closed.</summary>
    private async Task<int> Write(List<Arrival> arrivals, List<Guid> closed, List<string> faults, CancellationToken cancel)
    {
        Task<int> Together(IReadOnlyList<Arrival> some) => _database.Write(new Change("sender", "An account came in."), (context, history) => Write(some, context, history, cancel), cancel);

        try
        {
            return arrivals.Count == 0 ? 0 : await Together(arrivals);
        }
        catch (Exception) when (arrivals.Count > 1 && !cancel.IsCancellationRequested)
        {
            var (taken, failed) = (0, new List<(Guid Id, Exception Fault)>());
            foreach (var arrival in arrivals)
            {
                try
                {
                    taken += await Together([arrival]);
                }
                catch (Exception fault)
                {
                    failed.Add((arrival.Experience.Id, fault));
                }
            }

            if (failed.Count == arrivals.Count)
            {
                throw;
            }

            closed.AddRange(failed.Select(f => f.Id));
            faults.AddRange(failed.Select(f => Named(f.Fault)));
            return taken;
        }
    }
#pragma warning restore CA1031

    /// <summary>Without its message, which may hold words of an account.</summary>
    private static string Named(Exception fault) => $"{fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}.{fault.TargetSite?.Name}";

    /// <summary>What somebody else took in, or a sender took back, in between is no longer there and is left alone.</summary>
    private static async Task<int> Write(IReadOnlyList<Arrival> arrivals, InspectionsContext context, HistoryWriter history, CancellationToken cancel)
    {
        var ids = arrivals.Select(a => a.Experience.Id).ToList();
        var there = (await context.SentForms.Where(s => ids.Contains(s.Id)).Select(s => s.Id).ToListAsync(cancel)).ToHashSet();
        var fresh = arrivals.Where(a => there.Contains(a.Experience.Id)).ToList();
        foreach (var arrival in fresh)
        {
            await history.Append(Streams.OfExperience(arrival.Experience.Id), "received", arrival.Told, cancel, TypedIn(arrival.Experience.TypedBy));
        }

        await context.InsertAll(fresh.Select(a => a.Stored), cancel);
        await context.InsertAll(fresh.SelectMany(a => a.Parts), cancel);
        await context.SentForms.Where(s => there.Contains(s.Id)).ExecuteDeleteAsync(cancel);
        await context.ExperienceDrafts.Where(d => there.Contains(d.Id)).ExecuteDeleteAsync(cancel);
        return fresh.Count;
    }

    public static Change? TypedIn(string? by) => by is null ? null : new Change(by, "An account was typed in.");

    private Task<List<Result<SentForm>>> SendAll(IReadOnlyList<Sending> batch) => _database.Write(
        new Change("sender", "A form was sent."),
        async (context, history) =>
        {
            var receipts = batch.Select(s => s.Receipt).Distinct().ToList();
            var drafts = await _drafts(context, receipts).ToDictionaryAsync(d => d.Receipt);
            var ids = drafts.Values.Select(d => d.Id).ToList();
            var sent = await _sent(context, ids).ToHashSetAsync();
            var others = receipts.Where(r => !drafts.ContainsKey(r)).ToList();
            var taken = others.Count == 0 ? [] : await context.Experiences.Where(e => others.Contains(e.Receipt)).ToDictionaryAsync(e => e.Receipt, e => e.Id);
            var (answers, rows) = (new List<Result<SentForm>>(), new List<StoredSentForm>());
            foreach (var (receipt, version, coming) in batch)
            {
                if (!drafts.TryGetValue(receipt, out var draft))
                {
                    answers.Add(taken.TryGetValue(receipt, out var account) ? new SentForm(account, AlreadyThere: true) : ExperienceProblems.Unknown);
                }
                else if (sent.Contains(draft.Id))
                {
                    answers.Add(new SentForm(draft.Id, AlreadyThere: true));
                }
                else if (Refusal(draft, version) is { } refusal)
                {
                    answers.Add(refusal);
                }
                else
                {
                    var row = new StoredSentForm { Id = draft.Id, At = coming.At, Way = coming.Way, TypedBy = coming.TypedBy };
                    history.Begin(Streams.OfExperience(draft.Id), "sent", row.Told(draft), TypedIn(coming.TypedBy));
                    rows.Add(row);
                    sent.Add(draft.Id);
                    answers.Add(new SentForm(draft.Id, AlreadyThere: false));
                }
            }

            await context.InsertAll(rows, default);
            return answers;
        },
        default);

    private Problem? Refusal(StoredDraft draft, int version) =>
        draft.Version != version ? ExperienceProblems.DraftStale
        : !_locker.Knows(draft.MasterKey) ? ExperienceProblems.Locked
        : !draft.IsFinished ? ExperienceProblems.Unfinished("see the form")
        : null;

    private sealed record Sending(string Receipt, int Version, ComingIn Coming);

    private sealed record Waiting(StoredSentForm Sent, StoredDraft Draft);
}

/// <param name="Told">What its entry of the history says: worked out before the one writer's turn.</param>
internal sealed record Arrival(Experience Experience, StoredExperience Stored, IReadOnlyList<StoredPart> Parts, string Told);
