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

    public async Task<IActionResult> OnGet(int before, int after)
    {
        Frame = new($"{Inspection.AreaName}: what changed") { Crumbs = this.Crumbs(new Crumb("Letter", WorkLinks.Letter(Inspection))) };
        var letters = (await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted)).Letters;
        var (old, now) = (letters.FirstOrDefault(l => l.Version == before), letters.FirstOrDefault(l => l.Version == after));
        if (old is null || now is null)
        {
            return Missing($"There are no versions {before} and {after}.", "Look at the versions there are.");
        }

        Versions = (before, after);
        Compared = [.. LetterDifferences.Between(old, now).Where(c => c.Change != SentenceChange.Same)];
        return Page();
    }
}
