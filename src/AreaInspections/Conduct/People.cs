using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>What somebody is in a team.</summary>
public enum TeamPart
{
    Member,

    /// <summary>Leads for their inspectorate: His Majesty's Inspector for Ofsted, the lead for the CQC.</summary>
    Lead,
}

/// <summary>One person of the team.</summary>
/// <param name="Person">Sign-in name.</param>
/// <param name="Name">As printed.</param>
/// <param name="Title">As printed after the name: "HMI", "Ofsted Inspector", "CQC inspector".</param>
public sealed record Inspector(string Person, string Name, string Title, Inspectorate Body, TeamPart Part);

/// <summary>Reads and signs for an inspectorate; never of the team.</summary>
/// <param name="Person">Sign-in name.</param>
/// <param name="Title">As printed under the signature: "Regional Director".</param>
public sealed record Reviewer(string Person, string Name, string Title, Inspectorate Body);

/// <summary>The area's nominated officer.</summary>
/// <param name="Person">Sign-in name; absent until the officer has an account.</param>
public sealed record AreaOfficer(string Name, string Title, string? Person);

/// <summary>Whether somebody has a conflict of interest with the area.</summary>
/// <param name="Person">Sign-in name.</param>
/// <param name="Conflict">What it is; absent where the person declares that there is none.</param>
/// <param name="Cleared">Who decided that the person may stay, and why; absent where nobody did or nothing had to be.</param>
public sealed record ConflictDeclaration(string Person, DateOnly On, string? Conflict, string? Cleared)
{
    public bool Stands => Conflict is not null && Cleared is null;
}

/// <summary>Everybody an inspection is given to.</summary>
public sealed record Assignment(IReadOnlyList<Inspector> Team, IReadOnlyList<Reviewer> Reviewers)
{
    public static Assignment Nobody { get; } = new([], []);

    /// <returns>Why these people cannot be given the inspection; empty where they can. A team may still be incomplete.</returns>
    public IReadOnlyList<Problem> Check()
    {
        var problems = new List<Problem>();
        foreach (var twice in Team.Select(t => t.Person).Concat(Reviewers.Select(r => r.Person)).GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add(Reviewers.Any(r => r.Person == twice.Key) && Team.Any(t => t.Person == twice.Key)
                ? ConductProblems.ReviewerOfTheTeam(twice.Key)
                : ConductProblems.PersonTwice(twice.Key));
        }

        foreach (var body in Enum.GetValues<Inspectorate>())
        {
            if (Team.Count(t => t.Body == body && t.Part == TeamPart.Lead) > 1)
            {
                problems.Add(ConductProblems.TwoLeads(body));
            }

            if (Reviewers.Count(r => r.Body == body) > 1)
            {
                problems.Add(ConductProblems.TwoReviewers(body));
            }
        }

        return problems;
    }

    /// <summary>Whether those named are who they are named as, and free of conflicts of interest they have declared.</summary>
    /// <param name="known">Everybody who can be named.</param>
    /// <param name="days">On which conflicts are looked at; see <see cref="Inspection.ConflictsOn"/>.</param>
    /// <param name="cleared">Sign-in names of those who may stay in this inspection in spite of a conflict.</param>
    /// <returns>Why not; empty where they are.</returns>
    public IReadOnlyList<Problem> Check(IReadOnlyCollection<Person> known, AreaId area, DateRange days, params IReadOnlyCollection<string> cleared)
    {
        var people = known.ToDictionary(p => p.Email, StringComparer.Ordinal);
        return
        [
            .. Team.SelectMany(t => Wrongs(people.GetValueOrDefault(t.Person), t.Person, Role.Inspector, t.Body)),
            .. Reviewers.SelectMany(r => Wrongs(people.GetValueOrDefault(r.Person), r.Person, Role.Reviewer, r.Body)),
        ];

        IEnumerable<Problem> Wrongs(Person? person, string named, Role role, Inspectorate body)
        {
            if (person is null || person.Disabled || !person.Holds(role))
            {
                yield return role == Role.Inspector ? ConductProblems.NotInspector(named) : ConductProblems.NotReviewer(named);
                yield break;
            }

            if (person.Body != (body == Inspectorate.Ofsted ? Body.Ofsted : Body.Cqc))
            {
                yield return ConductProblems.OtherBody(named, body);
            }

            if (person.ConflictWith(area, days) is not null && !cleared.Contains(named))
            {
                yield return ConductProblems.Conflict(named);
            }
        }
    }

    public Inspector? Lead(Inspectorate body) => Team.FirstOrDefault(t => t.Body == body && t.Part == TeamPart.Lead);

    public Reviewer? Reviewer(Inspectorate body) => Reviewers.FirstOrDefault(r => r.Body == body);

    public bool IsOfTeam(string person) => Team.Any(t => t.Person == person);
}
