using AreaInspections.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>One inspection, for those who take part in it.</summary>
[NeedsSight(Sight.Plan | Sight.Area | Sight.Review | Sight.Team)]
public sealed class InspectionModel(InspectionAccess access) : ConductPage(access)
{
    public void OnGet() => Frame = new($"{Inspection.AreaName}: inspection") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)] };
}
