using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.People;

/// <summary>Where the link an administrator hands out leads: to a password, once.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class InvitationModel(InvitationStore invitations, IPasswordHasher<Account> hasher, DemonstrationMode demonstration) : MemberPage
{
    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code) => await Show(code) ? Page() : Gone();

    public async Task<IActionResult> OnPost(string code, string? password, string? again)
    {
        if (!await Show(code))
        {
            return Gone();
        }

        var chosen = password ?? "";
        if (PasswordRule.Problem(chosen, Person.Email) is { } problem)
        {
            Refuse("password", problem);
        }
        else if (chosen != again)
        {
            Refuse("again", "This is not the same password as above.");
        }
        else
        {
            return await invitations.Redeem(code, hasher.HashPassword(new Account(), chosen), new Change(Person.Email, "The person chose a password by a link from an administrator.")) is null
                ? Gone()
                : LocalRedirect("/sign-in");
        }

        return Page();
    }

    private async Task<bool> Show(string code)
    {
        Frame = new("Choose your password") { Crumbs = [new("Home", "/")] };
        return await invitations.Invited(code, HttpContext.RequestAborted) is { } person && demonstration.Admits(Person = person);
    }

    private static MissingResult Gone() => new("This link is not good any more.", $"Links to choose a password are good once and for {InvitationStore.Lifetime.TotalDays} days. Ask an administrator for another one.", new Crumb("Sign in", "/sign-in"));
}
