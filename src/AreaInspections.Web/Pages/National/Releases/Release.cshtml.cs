using AreaInspections.Areas;
using AreaInspections.National;
using AreaInspections.Store.National;
using AreaInspections.Web.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National.Releases;

/// <summary>A frozen national report: what it said, its files, and each claim beside what the record computes today of the same day.</summary>
public sealed class ReleaseModel(ReleaseStore releases) : PublicPage
{
    /// <summary>Areas named for one reason; the rest are counted.</summary>
    private const int NamedAreas = 4;

    public Release Release { get; private set; } = null!;

    /// <summary>In the order of the release.</summary>
    public IReadOnlyList<ReleaseComparison> Claims { get; private set; } = [];

    public IReadOnlyList<ReleaseComparison> Changed => [.. Claims.Where(c => !c.Same)];

    /// <summary>Claims the record makes today of the same day and did not make then.</summary>
    public int Added { get; private set; }

    /// <summary>Claims that can be said in one short list.</summary>
    public IReadOnlyList<ReleaseComparison> Key { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await releases.Find(id, HttpContext.RequestAborted) is not { } release)
        {
            return Missing("There is no release of this name.", "All releases stand in the list under National picture, Frozen releases.");
        }

        Release = release;
        var now = Record.NationalAsAt(release.AsAt, release.Edition, release.Rule);
        Claims = ReleaseBeside.Of(release, Record);
        var key = now.KeyFindings.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        Key = [.. Claims.Where(c => key.Contains(c.Then.Id))];
        Added = now.Claims.Select(c => c.Claim.Id).Except(release.Claims.Select(c => c.Id), StringComparer.Ordinal).Count();
        Frame = new($"Release: {release.Title}")
        {
            Description = $"The national picture as at {British.Date(release.AsAt)}, framework of {release.Edition}, frozen on {British.Date(DateOnly.FromDateTime(release.FrozenAt))}.",
            Crumbs = [new("Home", "/"), new("National picture", Links.National), new("Frozen releases", Links.Releases)],
            Part = "national",
            SchemaType = "Report",
        };
        return Page();
    }

    /// <summary>Why a claim gives something else today, by the areas that make the difference.</summary>
    public string Why(ReleaseComparison claim)
    {
        if (claim.Now is null)
        {
            return "The record no longer makes this claim: what it counted was corrected or withdrawn.";
        }

        var reasons = new List<string>();
        Say(claim.NewlyAsked, "read or published since");
        Say(claim.NoLongerAsked, "no longer asked: corrected or withdrawn since");
        Say(claim.NewlyCounting, "counts now: corrected since");
        Say(claim.NoLongerCounting, "no longer counts: corrected since");
        return string.Join("; ", reasons) + ".";

        void Say(IReadOnlyList<string> areas, string what)
        {
            if (areas.Count > 0)
            {
                var names = string.Join(", ", areas.Take(NamedAreas).Select(a => Record.Register.Find(new AreaId(a))?.PlainName ?? a));
                reasons.Add($"{names}{(areas.Count > NamedAreas ? $" and {areas.Count - NamedAreas} more" : "")}: {what}");
            }
        }
    }
}
