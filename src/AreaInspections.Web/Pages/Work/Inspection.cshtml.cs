using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Work;

/// <summary>One inspection, for those who take part in it.</summary>
[NeedsSight(Sight.Plan | Sight.Area | Sight.Review | Sight.Team)]
public sealed class InspectionModel(InspectionAccess inspections, PeopleStore people, AreaNames areas) : MemberPage
{
    public string Area { get; private set; } = "";

    /// <summary>Names and parts; reviewers after the team.</summary>
    public IReadOnlyList<(string Name, string Part)> Team { get; private set; } = [];

    public async Task OnGet()
    {
        var asked = inspections.Asked!;
        var names = (await people.All(HttpContext.RequestAborted)).ToDictionary(p => p.Id, p => p.Name);
        Area = await areas.Of(asked.Area, HttpContext.RequestAborted);
        Team =
        [
            .. asked.Team.OrderBy(m => m.Part).Select(m => (names[m.Person], Words.Of(m.Part))),
            .. asked.Reviewers.Where(_ => (inspections.Sight & ~Sight.Area) != Sight.Nothing).Select(r => (names[r], "Reviewer")),
        ];
        Frame = new($"{Area}: inspection") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)] };
    }
}
