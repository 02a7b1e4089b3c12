using AreaInspections.People;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.People;

/// <summary>A person with what is needed to know whether a session of theirs still holds.</summary>
/// <param name="Stamp">Changes whenever every session of the person has to end.</param>
public sealed record KnownPerson(Person Person, string? Stamp);

/// <summary>How a person can sign in; nothing secret.</summary>
public sealed record SignInMeans(bool Password, bool SecondFactor, int Passkeys, bool SingleSignOn);

/// <summary>People, with every change of them in the history.</summary>
public sealed class PeopleStore
{
    private readonly InspectionsDatabase _database;

    internal PeopleStore(InspectionsDatabase database) => _database = database;

    /// <returns>By name.</returns>
    public async Task<IReadOnlyList<Person>> All(CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return [.. (await context.People.AsNoTracking().ToListAsync(cancel)).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Email, StringComparer.Ordinal)];
    }

    public async Task<Person?> Find(PersonId id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
    }

    public async Task<Person?> FindByEmail(string email, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var name = NameOf(email);
        var account = await context.Accounts.AsNoTracking().Where(a => a.NormalizedUserName == name).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancel);
        return account is { } id ? await context.People.AsNoTracking().SingleAsync(p => p.Id == new PersonId(id), cancel) : null;
    }

    /// <summary>For every request of somebody signed in.</summary>
    public async Task<KnownPerson?> Known(PersonId id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is { } person
            ? new KnownPerson(person, await context.Accounts.Where(a => a.Id == id.Value).Select(a => a.SecurityStamp).SingleAsync(cancel))
            : null;
    }

    public async Task<SignInMeans> MeansOf(PersonId id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var account = await context.Accounts.AsNoTracking().SingleAsync(a => a.Id == id.Value, cancel);
        return new SignInMeans(
            account.PasswordHash is not null,
            account.TwoFactorEnabled,
            await context.Passkeys.CountAsync(p => p.UserId == id.Value, cancel),
            await context.Logins.AnyAsync(l => l.UserId == id.Value, cancel));
    }

    /// <summary>What happened to the person's entry, newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> HistoryOf(PersonId id, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var stream = Streams.Of(id);
        return await context.History.AsNoTracking().Where(e => e.Stream == stream).OrderByDescending(e => e.Sequence).ToListAsync(cancel);
    }

    /// <summary>Adds a person and an account without a password; an invitation leads to one.</summary>
    /// <param name="person">Its version is of no account.</param>
    public async Task<Result<Person>> Add(Person person, Change change, CancellationToken cancel = default) => await _database.Write(
        change,
        async (context, history) =>
        {
            var tidy = PersonRules.Tidy(person) with { Version = 1 };
            if (await Problems(context, tidy, cancel) is { Count: > 0 } problems)
            {
                return Result<Person>.Refused(problems);
            }

            context.Add(tidy);
            context.Add(new Account
            {
                Id = tidy.Id.Value,
                UserName = tidy.Email,
                NormalizedUserName = NameOf(tidy.Email),
                SecurityStamp = Secret.New(),
                ConcurrencyStamp = Secret.New(),
                LockoutEnabled = true,
            });
            await history.Append(Streams.Of(tidy.Id), "added", StoreJson.Canonical(tidy), cancel);
            return tidy;
        },
        cancel);

    /// <summary>Keeps the person as they are to be. A change of roles, body or area, or disabling, ends their sessions.</summary>
    /// <param name="person">With the version it was drafted on.</param>
    /// <param name="by">The administrator or person who changes; absent for the command line.</param>
    public Task<Result<Person>> Update(Person person, PersonId? by, Change change, CancellationToken cancel = default) =>
        _database.Write(change, (context, history) => Update(context, history, person, by, cancel), cancel);

    /// <summary>Notes something that happened to how the person signs in; the person stays as they are.</summary>
    /// <param name="verb">For example <c>password-changed</c>.</param>
    public Task Note(PersonId id, string verb, Change change, CancellationToken cancel = default) =>
        _database.Write(change, (context, history) => Note(context, history, id, verb, cancel), cancel);

    /// <summary>Takes second factor, recovery codes and passkeys away and ends every session; a new second factor has to be set up at the next sign-in.</summary>
    public Task ResetSecondFactor(PersonId id, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            var account = await context.Accounts.SingleAsync(a => a.Id == id.Value, cancel);
            (account.TwoFactorEnabled, account.SecurityStamp) = (false, Secret.New());
            context.RemoveRange(await context.Tokens.Where(t => t.UserId == id.Value).ToListAsync(cancel));
            context.RemoveRange(await context.Passkeys.Where(p => p.UserId == id.Value).ToListAsync(cancel));
            return await Note(context, history, id, "second-factor-reset", cancel);
        },
        cancel);

    /// <summary>As addresses are compared.</summary>
    internal static string NameOf(string email) => email.Trim().ToUpperInvariant();

    internal static async Task<Result<Person>> Update(InspectionsContext context, HistoryWriter history, Person person, PersonId? by, CancellationToken cancel)
    {
        var before = await context.People.AsNoTracking().SingleAsync(p => p.Id == person.Id, cancel);
        if (before.Version != person.Version)
        {
            return new Problem("person.changed-meanwhile", $"{before.Name} was changed by somebody else since you opened this page. Look at what stands there now and change it again.");
        }

        var after = PersonRules.Tidy(person) with { Version = before.Version + 1, Demonstration = before.Demonstration };
        IReadOnlyList<Problem> problems = [.. await Problems(context, after, cancel), .. PersonRules.Check(before, after, by, await Administrators(context, cancel))];
        if (problems.Count > 0)
        {
            return Result<Person>.Refused(problems);
        }

        if (StoreJson.Canonical(after with { Version = before.Version }) == StoreJson.Canonical(before))
        {
            return before;
        }

        context.Update(after).Property(p => p.Version).OriginalValue = before.Version;
        var account = await context.Accounts.SingleAsync(a => a.Id == person.Id.Value, cancel);
        if (!after.Roles.SequenceEqual(before.Roles) || after.Body != before.Body || after.Area != before.Area || after.Disabled)
        {
            account.SecurityStamp = Secret.New();
        }

        await history.Append(Streams.Of(after.Id), after.Disabled == before.Disabled ? "changed" : after.Disabled ? "disabled" : "enabled", StoreJson.Canonical(after), cancel);
        return after;
    }

    internal static async Task<Person> Note(InspectionsContext context, HistoryWriter history, PersonId id, string verb, CancellationToken cancel)
    {
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == id, cancel);
        await history.Append(Streams.Of(id), verb, StoreJson.Canonical(person), cancel);
        return person;
    }

    private static async Task<IReadOnlyList<Problem>> Problems(InspectionsContext context, Person person, CancellationToken cancel)
    {
        var problems = PersonRules.Check(person, await context.Areas.Select(a => a.Id).ToListAsync(cancel));
        var name = NameOf(person.Email);
        return await context.Accounts.AnyAsync(a => a.NormalizedUserName == name && a.Id != person.Id.Value, cancel)
            ? [.. problems, new Problem("person.email-taken", $"Somebody with the address {person.Email} is there already.")]
            : problems;
    }

    private static async Task<IReadOnlyCollection<PersonId>> Administrators(InspectionsContext context, CancellationToken cancel) =>
        [.. (await context.People.AsNoTracking().ToListAsync(cancel)).Where(p => p.Holds(Role.Administrator) && !p.Disabled).Select(p => p.Id)];
}
