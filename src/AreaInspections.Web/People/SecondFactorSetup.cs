using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>Setting up the app that gives codes. The old one stays good until the new one has shown a code.</summary>
public sealed class SecondFactorSetup(UserManager<Account> users, IUserStore<Account> store, SignInFlow flow, PeopleStore people, TimeProvider time)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    public const int Codes = 10;

    private const string Place = "second factor";
    private const string Pending = "pending key";

    public async Task<Account> Of(Person person) => await users.FindByIdAsync(person.Id.ToString()) ?? throw new InvalidOperationException($"{person.Id} has no account.");

    /// <summary>The key that is being set up; the same until it is done, however often the page is loaded.</summary>
    public async Task<string> PendingKey(Account account)
    {
        if (await users.GetAuthenticationTokenAsync(account, Place, Pending) is { } key)
        {
            return key;
        }

        var made = Totp.NewKey();
        await users.SetAuthenticationTokenAsync(account, Place, Pending, made);
        return made;
    }

    /// <returns>Recovery codes to be noted down; nothing where the code is not of the key that is being set up.</returns>
    public async Task<IReadOnlyList<string>?> Finish(Account account, string code, Change change)
    {
        if (await users.GetAuthenticationTokenAsync(account, Place, Pending) is not { } key || Totp.StepOf(code, key, time.GetUtcNow()) is null)
        {
            return null;
        }

        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
        await users.RemoveAuthenticationTokenAsync(account, Place, Pending);
        await users.SetTwoFactorEnabledAsync(account, enabled: true); // ends every other session
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes);
        await people.Note(new PersonId(account.Id), "second-factor-set-up", change);
        await flow.Again(account, secondFactor: true);
        return [.. codes!];
    }

    /// <summary>New recovery codes; those before are no longer good.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Account account, Change change)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes);
        await people.Note(new PersonId(account.Id), "recovery-codes-made", change);
        return [.. codes!];
    }

    public Task<int> CodesLeft(Account account) => users.CountRecoveryCodesAsync(account);
}
