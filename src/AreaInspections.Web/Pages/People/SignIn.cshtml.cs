using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.People;

/// <summary>Where everybody signs in, by password or passkey.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(SignInFlow flow, SignInManager<Account> sessions, SignInSettings settings) : MemberPage
{
    /// <summary>As typed.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Name of the provider; absent where there is none.</summary>
    public string? SingleSignOn => settings.SingleSignOn?.Name;

    public IActionResult OnGet([FromQuery(Name = "single")] string? outcome)
    {
        if (Member.Of(HttpContext) is not null)
        {
            return LocalRedirect(Return);
        }

        Show();
        if (outcome is not null)
        {
            Refuse("email", outcome == "unknown"
                ? $"{SingleSignOn} knows you, but no account here belongs to the address it has verified, or it cannot be used. Ask an administrator."
                : $"Signing in with {SingleSignOn} did not succeed. Try again, or sign in with your password.");
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(string? email, string? password)
    {
        (Email, var typed) = (email?.Trim() ?? "", password ?? "");
        Show();
        if (Email.Length == 0)
        {
            Refuse("email", "Enter your email address.");
        }

        if (typed.Length == 0)
        {
            Refuse("password", "Enter your password.");
        }

        return Wrongs.Count > 0 ? Page() : After(await flow.Password(Email, typed), "email",
            $"The email address or the password is not right, or the account is locked. After {SignInSite.WrongTries} wrong tries it is locked for {SignInSite.Locked.TotalMinutes} minutes.");
    }

    /// <summary>What the browser needs to ask for a passkey, in JSON; the same whoever asks.</summary>
    public async Task<IActionResult> OnPostPasskeyOptions() => Content(await sessions.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskey(string? credential)
    {
        Show();
        return After(string.IsNullOrEmpty(credential) ? Attempt.Refused : await flow.Passkey(credential), "email",
            "This passkey is not known here, or its account cannot be used. Sign in with your password, or ask an administrator.");
    }

    private IActionResult After(Attempt attempt, string field, string refusal)
    {
        switch (attempt)
        {
            case Attempt.SignedIn:
                return LocalRedirect(Return);
            case Attempt.CodeNeeded:
                return LocalRedirect(ReturnAddress.With("/sign-in/code", Return));
            default:
                Refuse(field, refusal);
                return Page();
        }
    }

    private void Show() => Frame = new("Sign in") { Crumbs = [new("Home", "/")], Script = "/assets/passkey.js" };
}
