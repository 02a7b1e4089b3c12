using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.People;

/// <summary>What is known about oneself, and the ways one signs in by.</summary>
[OwnAccount]
public sealed class AccountModel(PeopleStore people, AreaNames areas) : MemberPage
{
    public SignInMeans Means { get; private set; } = null!;

    public string? Area { get; private set; }

    public async Task OnGet()
    {
        Frame = new("Your account") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)] };
        Means = await people.MeansOf(Me.Person.Id, HttpContext.RequestAborted);
        Area = Me.Person.Area is { } area ? await areas.Of(area, HttpContext.RequestAborted) : null;
    }
}
