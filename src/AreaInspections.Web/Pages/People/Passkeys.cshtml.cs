using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.People;

/// <summary>Passkeys of one's own: what there are, one more, one less.</summary>
[OwnAccount]
public sealed class PasskeysModel(UserManager<Account> users, SignInManager<Account> sessions, SignInFlow flow, PeopleStore people) : MemberPage
{
    private const int LongestName = 60;
    private const int Most = 20;

    private Account _account = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public Task OnGet() => Show();

    /// <summary>What the browser needs to make a passkey, in JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptions()
    {
        await Show();
        return MayChange
            ? Content(await sessions.MakePasskeyCreationOptionsAsync(new() { Id = _account.Id.ToString(), Name = Me.Person.Email, DisplayName = Me.Person.Name }), "application/json")
            : NotFound();
    }

    public async Task<IActionResult> OnPostAdd(string? name, string? credential)
    {
        await Show();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > LongestName)
        {
            Refuse("name", $"Give the passkey a name of 1 to {LongestName} characters, by which you know it again.");
            return Page();
        }

        var made = string.IsNullOrEmpty(credential) || !MayChange || Passkeys.Count >= Most ? null : await sessions.PerformPasskeyAttestationAsync(credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != _account.Id.ToString())
        {
            Refuse("name", Passkeys.Count >= Most ? $"You have {Most} passkeys; remove one first." : "Your browser gave no passkey that can be used here. Try again.");
            return Page();
        }

        made.Passkey.Name = called;
        await users.AddOrUpdatePasskeyAsync(_account, made.Passkey);
        await people.Note(Me.Person.Id, "passkey-added", By($"The person added the passkey “{called}”."));
        await flow.Again(_account, secondFactor: Me.SecondFactor || made.Passkey.IsUserVerified);
        return LocalRedirect("/account/passkeys");
    }

    public async Task<IActionResult> OnPostRemove(string? id)
    {
        await Show();
        if (MayChange && Passkeys.FirstOrDefault(p => Convert.ToHexString(p.CredentialId) == id) is { } passkey)
        {
            await users.RemovePasskeyAsync(_account, passkey.CredentialId);
            await people.Note(Me.Person.Id, "passkey-removed", By($"The person removed the passkey “{passkey.Name}”."));
        }

        return LocalRedirect("/account/passkeys");
    }

    /// <summary>Whoever has only a password in hand must not add a way in for somebody who has a second factor.</summary>
    private bool MayChange => Me.SecondFactor || (!_account.TwoFactorEnabled && Passkeys.Count == 0);

    private async Task Show()
    {
        Frame = new("Your passkeys") { Crumbs = [new("Home", "/"), new("Your account", "/account")], Script = "/assets/passkey.js" };
        _account = await users.FindByIdAsync(Me.Person.Id.ToString()) ?? throw new InvalidOperationException($"{Me.Person.Id} has no account.");
        Passkeys = [.. (await users.GetPasskeysAsync(_account)).OrderBy(p => p.CreatedAt)];
    }
}
