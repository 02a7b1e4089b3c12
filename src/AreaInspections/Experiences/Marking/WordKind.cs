namespace AreaInspections.Experiences.Marking;

/// <summary>What a word can be. Many are several things: Grace, May, Preston.</summary>
[Flags]
public enum WordKind
{
    /// <summary>Not in any list: a name nobody wrote down, a place, or a word mistyped.</summary>
    Unknown = 0,
    Given = 1,
    Surname = 1 << 1,
    Stop = 1 << 2,

    /// <summary>In the third person or the past, as after a name: "was", "needs".</summary>
    Verb = 1 << 3,
    Kin = 1 << 4,
    Role = 1 << 5,
    Title = 1 << 6,

    /// <summary>Name and helping verb: "will", "may".</summary>
    Modal = 1 << 7,
    Month = 1 << 8,
    Day = 1 << 9,
    Ordinary = 1 << 10,
    Place = 1 << 11,

    /// <summary>Belongs to the name of a service, a charity, a condition or something else everybody knows.</summary>
    Public = 1 << 12,
    Street = 1 << 13,

    /// <summary>Ends a street's name, but is also an ordinary word: "way", "place".</summary>
    WeakStreet = 1 << 14,

    /// <summary>Kind of a setting: "primary", "nursery".</summary>
    School = 1 << 15,

    /// <summary>May stand between a setting's name and its kind: "community", "catholic".</summary>
    SchoolFurther = 1 << 16,

    /// <summary>Common in names of settings: "oak", "meadow".</summary>
    SchoolWord = 1 << 17,
    Saint = 1 << 18,

    /// <summary>Says which school without naming it: "local", "mainstream".</summary>
    BeforeSchool = 1 << 19,
    Birth = 1 << 20,
    Event = 1 << 21,

    /// <summary>Not in a list, but ends as names of places and settings do: "-field", "-bury".</summary>
    SchoolEnding = 1 << 22,
}
