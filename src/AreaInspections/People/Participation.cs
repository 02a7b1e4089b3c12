using AreaInspections.Areas;

namespace AreaInspections.People;

/// <summary>What somebody does in the team of an inspection.</summary>
public enum TeamPart
{
    OfstedLead,
    CqcLead,
    Member,
}

public sealed record Participant(PersonId Person, TeamPart Part);

/// <summary>What a person may see of one inspection before it is published, and why. Several can hold at once.</summary>
[Flags]
public enum Sight
{
    Nothing = 0,

    /// <summary>That it takes place, when and by whom: planners. No evidence, no findings.</summary>
    Plan = 1,

    /// <summary>What is addressed to the area: its officer, once notice has been given.</summary>
    Area = 2,

    /// <summary>Findings and letter with the evidence they rest on: its reviewers.</summary>
    Review = 4,

    /// <summary>Everything: its team.</summary>
    Team = 8,
}

/// <summary>Who takes part in one inspection. The one place that says who may see it: everything about an inspection asks here.</summary>
public sealed record Participation
{
    public required Guid Inspection { get; init; }

    public required AreaId Area { get; init; }

    /// <summary>Whether notice has been given: before that, nobody of the area may know.</summary>
    public bool AreaNotified { get; init; }

    public required IReadOnlyList<Participant> Team { get; init; }

    /// <summary>At most one of each inspectorate, none of the team.</summary>
    public IReadOnlyList<PersonId> Reviewers { get; init; } = [];

    /// <summary>Being in the list is not enough: the role must still be held.</summary>
    public Sight SightOf(Person person)
    {
        if (person.Disabled)
        {
            return Sight.Nothing;
        }

        var sight = Sight.Nothing;
        sight |= person.Holds(Role.Inspector) && Team.Any(m => m.Person == person.Id) ? Sight.Team : Sight.Nothing;
        sight |= person.Holds(Role.Reviewer) && Reviewers.Contains(person.Id) ? Sight.Review : Sight.Nothing;
        sight |= person.Holds(Role.AreaOfficer) && person.Area == Area && AreaNotified ? Sight.Area : Sight.Nothing;
        sight |= person.Holds(Role.Planner) ? Sight.Plan : Sight.Nothing;
        return sight;
    }

    /// <summary>What forbids these people to take part.</summary>
    /// <param name="people">Those who are named; whoever is missing is refused.</param>
    /// <param name="day">On which conflicts of interest are looked at: the first day of the inspection.</param>
    public IReadOnlyList<Problem> Check(IReadOnlyDictionary<PersonId, Person> people, DateOnly day)
    {
        var problems = new List<Problem>();
        foreach (var member in Team)
        {
            var person = people.GetValueOrDefault(member.Person);
            if (person is null || person.Disabled || !person.Holds(Role.Inspector))
            {
                problems.Add(new("team.not-inspector", $"{person?.Name ?? "Somebody in the team"} is not an inspector who can sign in."));
            }
            else if ((member.Part == TeamPart.OfstedLead && person.Body != Body.Ofsted) || (member.Part == TeamPart.CqcLead && person.Body != Body.Cqc))
            {
                problems.Add(new("team.lead-body", $"{person.Name} is of {Words.Of(person.Body)} and cannot be {Words.Of(member.Part)}."));
            }

            Conflict(person);
        }

        foreach (var reviewer in Reviewers)
        {
            var person = people.GetValueOrDefault(reviewer);
            if (person is null || person.Disabled || !person.Holds(Role.Reviewer))
            {
                problems.Add(new("team.not-reviewer", $"{person?.Name ?? "Somebody among the reviewers"} is not a reviewer who can sign in."));
            }
            else if (Team.Any(m => m.Person == reviewer))
            {
                problems.Add(new("team.reviewer-in-team", $"{person.Name} is in the team and cannot review its work."));
            }

            Conflict(person);
        }

        if (Team.DistinctBy(m => m.Person).Count() != Team.Count || Reviewers.Distinct().Count() != Reviewers.Count)
        {
            problems.Add(new("team.twice", "Somebody is named twice."));
        }

        foreach (var several in Reviewers.Distinct().Select(people.GetValueOrDefault).OfType<Person>().GroupBy(p => p.Body).Where(g => g.Count() > 1))
        {
            problems.Add(new("team.reviewer-body", $"{string.Join(" and ", several.Select(p => p.Name))} are both of {Words.Of(several.Key)}; one of each inspectorate reviews."));
        }

        foreach (var part in new[] { TeamPart.OfstedLead, TeamPart.CqcLead }.Where(part => Team.Count(m => m.Part == part) > 1))
        {
            problems.Add(new("team.two-leads", $"{Words.Of(part)} can be one person only."));
        }

        return problems;

        void Conflict(Person? person)
        {
            if (person?.HasConflict(Area, day) == true)
            {
                problems.Add(new("team.conflict", $"{person.Name} has declared a conflict of interest with this area."));
            }
        }
    }
}
