using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.People;

[OwnAccount]
public sealed class SignOutModel(SignInManager<Account> sessions) : MemberPage
{
    public void OnGet() => Frame = new("Sign out") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)], Script = "/assets/sign-out.js" };

    public async Task<IActionResult> OnPost()
    {
        await sessions.SignOutAsync();
        return LocalRedirect("/");
    }
}
