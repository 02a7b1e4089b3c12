using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;

namespace AreaInspections.Web.Pages.Work;

/// <summary>Where somebody who signed in begins: what they take part in and what else is theirs to do.</summary>
public sealed class IndexModel(ConductStore inspections, LateDanger danger) : MemberPage
{
    public IReadOnlyList<Inspection> Inspections { get; private set; } = [];

    /// <summary>Accounts that speak of danger and are late; only moderators are told.</summary>
    public int LateDanger { get; private set; }

    public bool MayTakePart => Me.Person.Roles.Any(r => r is Role.Inspector or Role.Reviewer or Role.AreaOfficer or Role.Planner);

    public async Task OnGet()
    {
        Frame = new("Your work") { Crumbs = [new("Home", "/")] };
        LateDanger = Me.Person.Holds(Role.Moderator) ? await danger.Count(HttpContext.RequestAborted) : 0;
        Inspections = await inspections.SeenBy(Me.Person, HttpContext.RequestAborted);
    }

    /// <summary>What the person is in it.</summary>
    public string As(Inspection inspection)
    {
        var sight = inspection.SightOf(Me.Person);
        return inspection.People.Team.FirstOrDefault(t => t.Person == Me.Person.Email) is { } member && sight.HasFlag(Sight.Team) ? LetterFactsOf.Role(member)
            : sight.HasFlag(Sight.Review) ? "Reviewer"
            : sight.HasFlag(Sight.Area) ? "Your area"
            : "In the programme";
    }
}
