using System.Globalization;
using AreaInspections.Store.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>Accounts that were chosen in a form, each with the version that was seen: <c>id:version</c>.</summary>
internal static class SeenAccounts
{
    /// <returns>Nothing where it is none of ours.</returns>
    public static SeenExperience? Parse(string chosen) =>
        chosen.Split(':') is [var id, var version] && Guid.TryParse(id, out var account) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? new SeenExperience(account, seen) : null;
}
