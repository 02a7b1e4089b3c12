using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>A release beside what the record computes today of the same day.</summary>
internal static class ReleaseBeside
{
    /// <returns>Every claim of the release, in its order.</returns>
    public static IReadOnlyList<ReleaseComparison> Of(Release release, PublicRecord record)
    {
        var now = record.NationalAsAt(release.AsAt, release.Edition, release.Rule).Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        return [.. release.Claims.Select(c => c.Beside(now.GetValueOrDefault(c.Id)))];
    }
}
