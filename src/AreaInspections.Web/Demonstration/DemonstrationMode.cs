using AreaInspections.People;

namespace AreaInspections.Web.Demonstration;

/// <summary>Whether the site runs as a demonstration (setting <c>Demo</c>): on a database of its own, with invented people whose passwords are shown.</summary>
public sealed record DemonstrationMode(bool On)
{
    /// <summary>Nobody disabled, and nobody invented where no demonstration runs.</summary>
    public bool Admits(Person person) => !person.Disabled && (On || !person.Demonstration);
}
