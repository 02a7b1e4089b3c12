using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.People;

/// <summary>The second step of signing in with a password.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class CodeModel(SignInFlow flow) : MemberPage
{
    public async Task<IActionResult> OnGet() => await Show() ? Page() : LocalRedirect(ReturnAddress.With("/sign-in", Return));

    public async Task<IActionResult> OnPost(string? code)
    {
        if (!await Show())
        {
            return LocalRedirect(ReturnAddress.With("/sign-in", Return));
        }

        if (string.IsNullOrWhiteSpace(code))
        {
            Refuse("code", "Enter the code of six digits that your app shows for AreaInspections.");
        }
        else if (await flow.Code(code) == Attempt.SignedIn)
        {
            return LocalRedirect(Return);
        }
        else
        {
            Refuse("code", "This code is not right, was used before, or the account is locked. Wait until your app shows the next one, and check that the clock of your phone is right.");
        }

        return Page();
    }

    private Task<bool> Show()
    {
        Frame = new("Code to sign in") { Crumbs = [new("Home", "/"), new("Sign in", "/sign-in")] };
        return flow.AwaitsCode();
    }
}
