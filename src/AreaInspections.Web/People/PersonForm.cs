using AreaInspections.Areas;
using AreaInspections.People;

namespace AreaInspections.Web.People;

/// <summary>What an administrator types about a person; kept as typed until it is right.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public Body? Body { get; set; }

    /// <remarks>A list that can grow: what the form sends is added to it.</remarks>
    public ICollection<Role> Roles { get; init; } = [];

    public string? Area { get; set; }

    /// <summary>Version the form was made from; 0 for somebody new.</summary>
    public int Version { get; set; }

    public static PersonForm Of(Person person) => new()
    {
        Name = person.Name,
        Email = person.Email,
        Body = person.Body,
        Roles = [.. person.Roles],
        Area = person.Area?.Value,
        Version = person.Version,
    };

    /// <summary>The person with what was typed; the address only of somebody new.</summary>
    public Person On(Person person) => person with
    {
        Name = Name ?? "",
        Email = Version == 0 ? Email ?? "" : person.Email,
        Body = Body ?? AreaInspections.People.Body.None,
        Roles = [.. Roles.Where(Enum.IsDefined)],
        Area = string.IsNullOrEmpty(Area) ? null : new AreaId(Area),
        Version = Version,
    };

    /// <summary>The field of the form a problem is about.</summary>
    public static string FieldOf(string code) => code switch
    {
        "person.name" => "name",
        "person.email" or "person.email-taken" => "email",
        "person.area-missing" or "person.area-unwanted" or "person.area-unknown" => "area",
        "person.changed-meanwhile" => "name",
        _ => "roles",
    };
}

/// <summary>The form of a person on a page.</summary>
/// <param name="Areas">To choose from.</param>
public sealed record PersonFields(MemberPage Page, PersonForm Form, IReadOnlyList<LocalArea> Areas);
