using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.People;

/// <summary>Names of local areas on pages of people who are signed in, where the area of the demonstration is one too.</summary>
public sealed class AreaNames(PublicRecords records, DemonstrationMode demonstration)
{
    public async Task<string> Of(AreaId area, CancellationToken cancel) => area == DemonstrationArea.Area.Id
        ? DemonstrationArea.Area.Name
        : (await records.Now(cancel)).Register.Find(area)?.PlainName ?? area.Value;

    /// <summary>Areas there are today, by name; first that of the demonstration where one runs.</summary>
    public async Task<IReadOnlyList<LocalArea>> Now(CancellationToken cancel)
    {
        var register = (await records.Now(cancel)).Register;
        return [.. demonstration.On ? [DemonstrationArea.Area] : Array.Empty<LocalArea>(), .. register.AsAt(records.Today).OrderBy(a => a.PlainName, StringComparer.Ordinal)];
    }
}
