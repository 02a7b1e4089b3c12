using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Store.Conduct;

namespace AreaInspections.Web.People.Access;

/// <summary>What the person who asks may see of the inspection the route names; looked up once for each request.</summary>
public sealed class InspectionAccess(ConductStore inspections)
{
    /// <summary>The inspection that is asked for; absent where it is not there or nothing was looked up.</summary>
    public Inspection? Asked { get; private set; }

    /// <summary>What may be seen of it; a page shows no more than that.</summary>
    public Sight Sight { get; private set; }

    public async Task<Sight> SightOf(Person person, HttpContext http)
    {
        if (Guid.TryParse(http.GetRouteValue(NeedsSightAttribute.Route) as string, out var id) && Asked?.Id != id)
        {
            Asked = await inspections.Find(id, http.RequestAborted);
            Sight = Asked?.SightOf(person) ?? Sight.Nothing;
        }

        return Sight;
    }
}
