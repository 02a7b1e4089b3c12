using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct;

/// <summary>The ways up from a page of an inspection under way.</summary>
internal static class InspectionCrumbs
{
    /// <param name="between">Pages between the inspection and this one.</param>
    public static IReadOnlyList<Crumb> Crumbs(this ConductPage page, params ReadOnlySpan<Crumb> between) =>
        [new("Home", "/"), new("Your work", WorkLinks.Work), new(page.Inspection.AreaName, Links.ToWork(page.Inspection.Id)), .. between];
}
