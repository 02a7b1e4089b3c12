using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.People;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>Whom the inspection is given to: team, leads and reviewers, and what each has declared.</summary>
[NeedsSight(Sight.Plan | Sight.Team | Sight.Review)]
public sealed class PeopleModel(InspectionAccess access, ConductStore inspections, PeopleStore people) : InspectionForm(access, inspections)
{
    private readonly ConductStore _inspections = inspections;

    /// <summary>Everybody who can be named, by name.</summary>
    public IReadOnlyList<PlaceForm> Places { get; private set; } = [];

    public bool Plans => Inspection.IsPlannedBy(Me.Person);

    public Task OnGet() => Load();

    public Task<IActionResult> OnPost(string[] person, string[] part, string[] title)
    {
        var chosen = person.Zip(part, title).Where(p => p.Second is "member" or "lead" or "reviewer").ToList();
        return Plans
            ? Answer(
                _inspections.Reassign(
                    Inspection.Id,
                    Seen,
                    (i, known) => i.Reassign(ConductRules.EditionOf(i), Chosen(chosen, known), known, Act),
                    By("Gave the inspection to these people."),
                    HttpContext.RequestAborted),
                "people")
            : NotYours();
    }

    public Task<IActionResult> OnPostClear(string person, string? cleared)
    {
        if (!Plans)
        {
            return NotYours();
        }

        return Keep(
            i => i.Declarations.FirstOrDefault(d => d.Person == person) is not { Stands: true } declared ? new Problem("inspection.no-conflict", "There is no such conflict. Look at the page again.")
                : string.IsNullOrWhiteSpace(cleared) ? ConductProblems.ReasonMissing
                : i.Declare(declared with { Cleared = $"{Me.Person.Name}: {cleared.Trim()}" }),
            $"Cleared a declared conflict: {cleared}",
            "people");
    }

    protected override async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: people") { Crumbs = this.Crumbs() };
        var (team, reviewers) = (Inspection.People.Team, Inspection.People.Reviewers);
        Places =
        [
            .. (await people.All(HttpContext.RequestAborted))
                .Where(p => !p.Disabled && p.Demonstration == (Inspection.Demonstration == true) && (p.Holds(Role.Inspector) || p.Holds(Role.Reviewer)))
                .OrderBy(p => p.Body).ThenBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => new PlaceForm(
                    p,
                    team.FirstOrDefault(t => t.Person == p.Email) is { } member ? (member.Part == TeamPart.Lead ? "lead" : "member") : reviewers.Any(r => r.Person == p.Email) ? "reviewer" : "",
                    team.FirstOrDefault(t => t.Person == p.Email)?.Title ?? reviewers.FirstOrDefault(r => r.Person == p.Email)?.Title ?? UsualTitle(p),
                    Inspection.Declarations.FirstOrDefault(d => d.Person == p.Email),
                    p.ConflictWith(Inspection.Area, Inspection.ConflictsOn(Act.Today)) is not null)),
        ];
    }

    private static string UsualTitle(Person person) => (person.Body, person.Holds(Role.Inspector)) switch
    {
        (Body.Ofsted, true) => "HMI",
        (Body.Ofsted, false) => "Regional Director",
        (_, true) => "Children’s Services Inspector",
        _ => "Head of Operations, Children’s Services",
    };

    private static Assignment Chosen(IReadOnlyList<(string Person, string Part, string Title)> chosen, IReadOnlyCollection<Person> known)
    {
        var named = chosen.Select(c => (Of: known.FirstOrDefault(k => k.Email == c.Person), c.Part, c.Title)).Where(c => c.Of is not null).ToList();
        return new(
            [.. named.Where(c => c.Part != "reviewer").Select(c => new Inspector(c.Of!.Email, c.Of.Name, c.Title.Trim(), For(c.Of), c.Part == "lead" ? TeamPart.Lead : TeamPart.Member))],
            [.. named.Where(c => c.Part == "reviewer").Select(c => new Reviewer(c.Of!.Email, c.Of.Name, c.Title.Trim(), For(c.Of)))]);
    }

    private static Inspectorate For(Person person) => person.Body == Body.Cqc ? Inspectorate.Cqc : Inspectorate.Ofsted;

    private async Task<IActionResult> NotYours()
    {
        Refuse("people", "Planners say to whom an inspection is given. Ask one of them.");
        await Load();
        return Page();
    }
}

/// <summary>One person who can be named.</summary>
/// <param name="Part"><c>member</c>, <c>lead</c>, <c>reviewer</c> or empty.</param>
/// <param name="Declared">What they declared for this inspection; absent where they did not.</param>
/// <param name="Conflicted">They should not inspect this area, by what they declared at their account.</param>
public sealed record PlaceForm(Person Person, string Part, string Title, ConflictDeclaration? Declared, bool Conflicted);
