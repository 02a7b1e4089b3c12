using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.People;

/// <summary>The second step of signing in for somebody whose phone is not there.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class RecoveryModel(SignInFlow flow) : MemberPage
{
    public async Task<IActionResult> OnGet() => await Show() ? Page() : LocalRedirect(ReturnAddress.With("/sign-in", Return));

    public async Task<IActionResult> OnPost(string? code)
    {
        if (!await Show())
        {
            return LocalRedirect(ReturnAddress.With("/sign-in", Return));
        }

        if (!string.IsNullOrWhiteSpace(code) && await flow.RecoveryCode(code) == Attempt.SignedIn)
        {
            return LocalRedirect(Return);
        }

        Refuse("code", "This is not one of your recovery codes, was used before, or the account is locked.");
        return Page();
    }

    private Task<bool> Show()
    {
        Frame = new("Recovery code") { Crumbs = [new("Home", "/"), new("Sign in", "/sign-in")] };
        return flow.AwaitsCode();
    }
}
