using AreaInspections.Conduct;
using AreaInspections.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Letters;

/// <summary>What changed between two versions, sentence by sentence and word by word.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class DifferencesModel(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    public IReadOnlyList<ComparedSentence> Compared { get; private set; } = [];

    public (int Before, int After) Versions { get; private set; }

    /// <summary>Whether there are two versions to compare.</summary>
    public bool AreTwo { get; private set; }

    /// <param name="before">Absent: the version before the other.</param>
    /// <param name="after">Absent: the latest.</param>
    public async Task<IActionResult> OnGet(int? before, int? after)
    {
        Frame = new($"{Inspection.AreaName}: what changed") { Crumbs = this.Crumbs(new Crumb("Letter", WorkLinks.Letter(Inspection))) };
        var letters = (await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted)).Letters;
        var last = after ?? letters.Count;
        Versions = (before ?? last - 1, last);
        var (old, now) = (letters.FirstOrDefault(l => l.Version == Versions.Before), letters.FirstOrDefault(l => l.Version == last));
        if ((old is null && before is not null) || (now is null && after is not null))
        {
            return Missing($"There are no versions {Versions.Before} and {last}.", "Look at the versions there are.");
        }

        AreTwo = old is not null && now is not null;
        Compared = AreTwo ? [.. LetterDifferences.Between(old!, now!).Where(c => c.Change != SentenceChange.Same)] : [];
        return Page();
    }
}
