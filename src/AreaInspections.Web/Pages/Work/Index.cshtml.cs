using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.People;

namespace AreaInspections.Web.Pages.Work;

/// <summary>Where somebody who signed in begins: what they take part in and what else is theirs to do.</summary>
public sealed class IndexModel(ParticipationStore participations, AreaNames areas) : MemberPage
{
    public IReadOnlyList<(Participation Inspection, string Area, Sight Sight)> Inspections { get; private set; } = [];

    public bool MayTakePart => Me.Person.Roles.Any(r => r is Role.Inspector or Role.Reviewer or Role.AreaOfficer or Role.Planner);

    public async Task OnGet()
    {
        Frame = new("Your work") { Crumbs = [new("Home", "/")] };
        var seen = new List<(Participation, string, Sight)>();
        foreach (var inspection in await participations.SeenBy(Me.Person, HttpContext.RequestAborted))
        {
            seen.Add((inspection, await areas.Of(inspection.Area, HttpContext.RequestAborted), inspection.SightOf(Me.Person)));
        }

        Inspections = seen;
    }

    /// <summary>What the person is in it.</summary>
    public string As(Participation inspection, Sight sight) =>
        inspection.Team.FirstOrDefault(m => m.Person == Me.Person.Id) is { } member && sight.HasFlag(Sight.Team) ? Words.Of(member.Part)
        : sight.HasFlag(Sight.Review) ? "Reviewer"
        : sight.HasFlag(Sight.Area) ? "Your area"
        : "In the programme";
}
