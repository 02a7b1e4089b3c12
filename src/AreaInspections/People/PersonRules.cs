using AreaInspections.Areas;

namespace AreaInspections.People;

/// <summary>Who may hold what.</summary>
public static class PersonRules
{
    /// <summary>Longest name and reason.</summary>
    public const int LongestText = 200;

    private static readonly Dictionary<Role, Body[]> s_bodies = new()
    {
        [Role.Planner] = [Body.Ofsted, Body.Cqc],
        [Role.Inspector] = [Body.Ofsted, Body.Cqc],
        [Role.Reviewer] = [Body.Ofsted, Body.Cqc],
        [Role.AreaOfficer] = [Body.LocalArea],
        [Role.Analyst] = [Body.None, Body.Ofsted, Body.Cqc],
        [Role.Moderator] = [Body.None, Body.Ofsted, Body.Cqc],
        [Role.Administrator] = [Body.None, Body.Ofsted, Body.Cqc],
    };

    /// <summary>The bodies whose people may hold the role.</summary>
    public static IReadOnlyList<Body> BodiesFor(Role role) => s_bodies[role];

    /// <summary>The person as kept: without blanks around words, the address in small letters, roles in their order and once each.</summary>
    public static Person Tidy(Person person) => person with
    {
        Name = person.Name.Trim(),
        Email = person.Email.Trim().ToLowerInvariant(),
        Roles = [.. person.Roles.Distinct().Order()],
    };

    /// <summary>What is wrong with a person by themselves.</summary>
    /// <param name="areas">Every local area there is or was.</param>
    /// <returns>Empty where nothing is.</returns>
    public static IReadOnlyList<Problem> Check(Person person, IReadOnlyCollection<AreaId> areas) =>
    [
        .. Names(person),
        .. Roles(person),
        .. Area(person, areas),
    ];

    /// <summary>What forbids this change of a person by an administrator.</summary>
    /// <param name="by">Who changes; absent for the command line, which whoever runs the system has.</param>
    /// <param name="administrators">Everybody who is an administrator and can sign in, before the change.</param>
    public static IReadOnlyList<Problem> Check(Person before, Person after, PersonId? by, IReadOnlyCollection<PersonId> administrators)
    {
        var problems = new List<Problem>();
        if (before.Email != after.Email)
        {
            problems.Add(new("person.email-fixed", $"{before.Name} signs in as {before.Email}; what they did stands under that name, so it cannot change. Disable them and add them with the other address."));
        }

        if (by == before.Id && (before.Disabled != after.Disabled || before.Body != after.Body || !before.Roles.SequenceEqual(after.Roles)))
        {
            problems.Add(new("person.own-roles", "You cannot change your own roles or body, or disable yourself. Ask another administrator."));
        }

        if (administrators.Contains(before.Id) && administrators.Count == 1 && (after.Disabled || !after.Holds(Role.Administrator)))
        {
            problems.Add(new("person.last-administrator", $"{before.Name} is the only administrator who can sign in. Make another one first."));
        }

        return problems;
    }

    private static IEnumerable<Problem> Names(Person person)
    {
        if (person.Name.Length is 0 or > LongestText)
        {
            yield return new("person.name", person.Name.Length == 0 ? "Enter the person's name." : $"The name has {person.Name.Length} characters; {LongestText} are the most.");
        }

        if (!IsEmail(person.Email))
        {
            yield return new("person.email", person.Email.Length == 0 ? "Enter an email address." : "Enter an email address in the form name@example.org.");
        }
    }

    private static IEnumerable<Problem> Roles(Person person)
    {
        if (person.Roles.Count == 0)
        {
            yield return new("person.no-role", "Choose at least one role.");
        }

        foreach (var role in person.Roles.Where(r => !s_bodies[r].Contains(person.Body)))
        {
            yield return new("person.role-body", $"{Words.Of(role)} is a role for people of {string.Join(" or ", s_bodies[role].Select(Words.Of))}, not of {Words.Of(person.Body)}.");
        }

        if (person.Holds(Role.AreaOfficer) && person.Roles.Count > 1)
        {
            yield return new("person.area-officer-alone", "An area officer holds no other role: they answer for the area that is inspected.");
        }
    }

    private static IEnumerable<Problem> Area(Person person, IReadOnlyCollection<AreaId> areas)
    {
        if (person.Area is not { } area)
        {
            if (person.Body == Body.LocalArea || person.Holds(Role.AreaOfficer))
            {
                yield return new("person.area-missing", "Choose the local area the person answers for.");
            }
        }
        else if (person.Body != Body.LocalArea)
        {
            yield return new("person.area-unwanted", $"Only people of a local area are bound to one; this person is of {Words.Of(person.Body)}.");
        }
        else if (person.Demonstration ? area != DemonstrationArea.Area.Id : !areas.Contains(area))
        {
            yield return new("person.area-unknown", $"There is no local area \"{area}\". Use its name in addresses, such as west-northamptonshire.");
        }
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.Length <= 254 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
    }
}
