using System.Security.Claims;
using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>How an attempt to sign in ended.</summary>
public enum Attempt
{
    /// <summary>Nobody is told why: an unknown address, a wrong password, a lock and a disabled person look the same.</summary>
    Refused,

    /// <summary>The second factor is asked for next.</summary>
    CodeNeeded,

    SignedIn,
}

/// <summary>Every way to sign in, in one place, so that each asks the same: is this person there, allowed, and shown to be who they say.</summary>
public sealed class SignInFlow(UserManager<Account> users, SignInManager<Account> sessions, PeopleStore people, DemonstrationMode demonstration, TimeProvider time)
{
    /// <summary>Hash of a password nobody has, checked where there is no account so that the answer takes as long.</summary>
    private static readonly Lazy<string> s_nobody = new(() => new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString()));

    public async Task<Attempt> Password(string email, string password)
    {
        var account = await users.FindByNameAsync(email.Trim());
        if (account is null || account.PasswordHash is null || await users.IsLockedOutAsync(account))
        {
            users.PasswordHasher.VerifyHashedPassword(new Account(), s_nobody.Value, password);
            return Attempt.Refused;
        }

        if (!(await sessions.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded || !await IsAdmitted(account))
        {
            return Attempt.Refused;
        }

        return account.TwoFactorEnabled ? await AskForCode(account) : await Enter(account, SessionClaims.Password);
    }

    /// <summary>Whoever has shown a password and is asked for a code.</summary>
    public async Task<bool> AwaitsCode() => await sessions.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<Attempt> Code(string code)
    {
        var account = await sessions.GetTwoFactorAuthenticationUserAsync();
        return account is not null && await IsAdmitted(account) && (await sessions.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)).Succeeded
            ? Attempt.SignedIn
            : Attempt.Refused;
    }

    /// <summary>A code that was noted down when the second factor was set up; each is good once.</summary>
    public async Task<Attempt> RecoveryCode(string code)
    {
        var account = await sessions.GetTwoFactorAuthenticationUserAsync();
        if (account is null || !await IsAdmitted(account) || await users.IsLockedOutAsync(account))
        {
            return Attempt.Refused;
        }

        var result = await sessions.TwoFactorRecoveryCodeSignInAsync(code.Trim());
        if (!result.Succeeded)
        {
            await users.AccessFailedAsync(account);
            return Attempt.Refused;
        }

        await people.Note(new PersonId(account.Id), "recovery-code-used", await ChangeBy(account, "The person signed in with a recovery code."));
        return Attempt.SignedIn;
    }

    /// <param name="credential">What the browser answered, in JSON.</param>
    public async Task<Attempt> Passkey(string credential)
    {
        var shown = await sessions.PerformPasskeyAssertionAsync(credential);
        if (!shown.Succeeded || !await IsAdmitted(shown.User))
        {
            return Attempt.Refused;
        }

        await users.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return await Enter(shown.User, shown.Passkey.IsUserVerified ? SessionClaims.MultiFactor : SessionClaims.Password);
    }

    /// <summary>
    /// Somebody another site vouches for: known by its name for them, or, the first time, by an address it has verified. An administrator must have added
    /// them before; nobody is made here.
    /// </summary>
    public async Task<Attempt> SingleSignOn(ClaimsPrincipal vouched, SingleSignOnSettings settings)
    {
        if (vouched.FindFirstValue("sub") is not { Length: > 0 } subject)
        {
            return Attempt.Refused;
        }

        var account = await users.FindByLoginAsync(SingleSignOnSettings.Scheme, subject) ?? await Link(vouched, subject, settings);
        if (account is null || !await IsAdmitted(account))
        {
            return Attempt.Refused;
        }

        var sure = settings.AlwaysMultiFactor || vouched.FindAll("amr").Any(c => c.Value == SessionClaims.MultiFactor);
        return !sure && account.TwoFactorEnabled ? await AskForCode(account) : await Enter(account, sure ? SessionClaims.MultiFactor : "fed");
    }

    /// <summary>Begins the session anew after something it rests on was changed; what was shown stays shown.</summary>
    public Task Again(Account account, bool secondFactor) => Enter(account, secondFactor ? SessionClaims.MultiFactor : SessionClaims.Password);

    private async Task<Account?> Link(ClaimsPrincipal vouched, string subject, SingleSignOnSettings settings)
    {
        var verified = bool.TryParse(vouched.FindFirstValue("email_verified"), out var told) && told;
        if (!verified || vouched.FindFirstValue("email") is not { } email || await users.FindByNameAsync(email) is not { } account || !await IsAdmitted(account)
            || (await users.GetLoginsAsync(account)).Any(l => l.LoginProvider == SingleSignOnSettings.Scheme))
        {
            return null;
        }

        if (!(await users.AddLoginAsync(account, new UserLoginInfo(SingleSignOnSettings.Scheme, subject, settings.Name))).Succeeded)
        {
            return null;
        }

        await people.Note(new PersonId(account.Id), "linked", await ChangeBy(account, $"The person signed in with {settings.Name} for the first time, which had verified the address."));
        return account;
    }

    private async Task<bool> IsAdmitted(Account account) => await people.Find(new PersonId(account.Id)) is { } person && demonstration.Admits(person);

    private async Task<Attempt> AskForCode(Account account)
    {
        await sessions.Context.SignInAsync(
            IdentityConstants.TwoFactorUserIdScheme,
            new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme)),
            new AuthenticationProperties { IssuedUtc = time.GetUtcNow() });
        return Attempt.CodeNeeded;
    }

    private async Task<Attempt> Enter(Account account, string method)
    {
        await users.ResetAccessFailedCountAsync(account);
        await sessions.SignInWithClaimsAsync(account, isPersistent: false, [new(SessionClaims.Method, method)]);
        return Attempt.SignedIn;
    }

    private async Task<Change> ChangeBy(Account account, string why) => new((await people.Find(new PersonId(account.Id)))!.Email, why);
}
