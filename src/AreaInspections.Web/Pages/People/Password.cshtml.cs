using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AreaInspections.Web.Pages.People;

[OwnAccount]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasswordModel(UserManager<Account> users, SignInFlow flow, PeopleStore people) : MemberPage
{
    public void OnGet() => Show();

    public async Task<IActionResult> OnPost(string? current, string? password, string? again)
    {
        Show();
        var account = await users.FindByIdAsync(Me.Person.Id.ToString());
        if (account is null)
        {
            return NotFound();
        }

        if (PasswordRule.Problem(password ?? "", Me.Person.Email) is { } problem)
        {
            Refuse("password", problem);
        }
        else if (password != again)
        {
            Refuse("again", "This is not the same password as above.");
        }
        else if (await users.IsLockedOutAsync(account) || !await users.CheckPasswordAsync(account, current ?? ""))
        {
            await users.AccessFailedAsync(account);
            Refuse("current", "This is not the password you have now.");
        }
        else
        {
            await users.ChangePasswordAsync(account, current!, password!);
            await people.Note(Me.Person.Id, "password-changed", By("The person changed their password."));
            await flow.Again(account, Me.SecondFactor);
            return LocalRedirect("/account");
        }

        return Page();
    }

    private void Show() => Frame = new("Change your password") { Crumbs = [new("Home", "/"), new("Your account", "/account")] };
}
