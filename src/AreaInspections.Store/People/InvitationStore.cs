using AreaInspections.People;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.People;

/// <summary>A code to be handed to the person, shown this once.</summary>
/// <param name="Expires">UTC.</param>
public sealed record InvitationCode(string Code, DateTime Expires);

/// <summary>Links by which people choose their password: the first one, and again when it is lost.</summary>
public sealed class InvitationStore
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    private readonly InspectionsDatabase _database;

    internal InvitationStore(InspectionsDatabase database) => _database = database;

    /// <summary>Makes a link; those the person had before are no longer good.</summary>
    public Task<InvitationCode> Invite(PersonId person, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            context.RemoveRange(await context.Invitations.Where(i => i.Person == person.Value).ToListAsync(cancel));
            var (code, expires) = (Secret.New(), HistoryWriter.WholeMilliseconds(_database.Time) + Lifetime);
            context.Add(new Invitation { CodeHash = StoreJson.Hash(code), Person = person.Value, Expires = expires });
            await PeopleStore.Note(context, history, person, "invited", cancel);
            return new InvitationCode(code, expires);
        },
        cancel);

    /// <returns>Whom the code invites; nothing where it is unknown, used, too old, or the person is disabled: nobody is told which.</returns>
    public async Task<Person?> Invited(string code, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await Good(context, code, cancel) is { } invitation ? await Open(context, invitation, cancel) : null;
    }

    /// <summary>Sets the password and uses the code up, both or neither. Ends every session and every lock-out.</summary>
    /// <returns>Nothing where the code is not good any more.</returns>
    public Task<Person?> Redeem(string code, string passwordHash, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            if (await Good(context, code, cancel) is not { } invitation || await Open(context, invitation, cancel) is not { } person)
            {
                return null;
            }

            var account = await context.Accounts.SingleAsync(a => a.Id == invitation.Person, cancel);
            (account.PasswordHash, account.SecurityStamp, account.LockoutEnd, account.AccessFailedCount) = (passwordHash, Secret.New(), null, 0);
            context.Remove(invitation);
            return (Person?)await PeopleStore.Note(context, history, person.Id, "password-chosen", cancel);
        },
        cancel);

    private async Task<Invitation?> Good(InspectionsContext context, string code, CancellationToken cancel)
    {
        var (hash, now) = (StoreJson.Hash(code), HistoryWriter.WholeMilliseconds(_database.Time));
        return await context.Invitations.SingleOrDefaultAsync(i => i.CodeHash == hash && i.Expires > now, cancel);
    }

    private static Task<Person?> Open(InspectionsContext context, Invitation invitation, CancellationToken cancel) =>
        context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == new PersonId(invitation.Person) && !p.Disabled, cancel);
}
