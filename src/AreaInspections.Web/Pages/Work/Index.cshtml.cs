using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.People;

namespace AreaInspections.Web.Pages.Work;

/// <summary>Where somebody who signed in begins: what they take part in and what else is theirs to do.</summary>
public sealed class IndexModel(ConductStore inspections) : MemberPage
{
    public IReadOnlyList<Inspection> Inspections { get; private set; } = [];

    public bool MayTakePart => Me.Person.Roles.Any(r => r is Role.Inspector or Role.Reviewer or Role.AreaOfficer or Role.Planner);

    public async Task OnGet()
    {
        Frame = new("Your work") { Crumbs = [new("Home", "/")] };
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
