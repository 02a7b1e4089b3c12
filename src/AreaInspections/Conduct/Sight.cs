using AreaInspections.People;

namespace AreaInspections.Conduct;

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

/// <summary>The one place that says who may see an inspection under way: everything about one asks here.</summary>
public static class InspectionSight
{
    /// <summary>Being named is not enough: the role must still be held.</summary>
    public static Sight SightOf(this Inspection inspection, Person person)
    {
        if (person.Disabled)
        {
            return Sight.Nothing;
        }

        var sight = Sight.Nothing;
        sight |= person.Holds(Role.Inspector) && inspection.People.IsOfTeam(person.Email) ? Sight.Team : Sight.Nothing;
        sight |= person.Holds(Role.Reviewer) && inspection.People.Reviewers.Any(r => r.Person == person.Email) ? Sight.Review : Sight.Nothing;
        sight |= person.Holds(Role.AreaOfficer) && person.Area == inspection.Area && inspection.AreaKnows ? Sight.Area : Sight.Nothing;
        sight |= person.Holds(Role.Planner) ? Sight.Plan : Sight.Nothing;
        return sight;
    }
}
