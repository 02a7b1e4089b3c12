using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Administration;

/// <summary>Everybody who can sign in, or could.</summary>
[NeedsRole(Role.Administrator)]
public sealed class PeopleModel(PeopleStore people, AreaNames areas) : MemberPage
{
    /// <summary>With the name of the area of whoever answers for one.</summary>
    public IReadOnlyList<(Person Person, string? Area)> People { get; private set; } = [];

    public async Task OnGet()
    {
        Frame = new("People") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)] };
        var all = new List<(Person, string?)>();
        foreach (var person in await people.All(HttpContext.RequestAborted))
        {
            all.Add((person, person.Area is { } area ? await areas.Of(area, HttpContext.RequestAborted) : null));
        }

        People = all;
    }
}
