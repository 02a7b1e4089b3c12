using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings.Drafting;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Evidence;

/// <summary>One piece of evidence as it was written, with its versions and what rests on it.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class ItemModel(InspectionAccess access, EvidenceIntake intake, EvidenceStore evidence, ConductStore inspections, EvidenceSearch search) : EvidencePage(access, intake)
{
    public EvidenceItem Item { get; private set; } = null!;

    /// <summary>What stands in its place; empty while it stands itself.</summary>
    public IReadOnlyList<EvidenceItem> Now { get; private set; } = [];

    /// <summary>It, what it came from and what stands in its place, the oldest first.</summary>
    public IReadOnlyList<EvidenceItem> Versions { get; private set; } = [];

    /// <summary>Themes its words speak of, beside those it was given.</summary>
    public IReadOnlyList<string> Cued { get; private set; } = [];

    public IReadOnlyList<AttachmentName> Files { get; private set; } = [];

    public IReadOnlyList<DraftFinding> Findings { get; private set; } = [];

    public IReadOnlyList<Judgement> Judgements { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid note)
    {
        await Look("a note", ToEvidence);
        if (Seen.Find(note) is not { } item)
        {
            return Missing("There is no such note.", "Look for it in the list.", ToEvidence);
        }

        Item = item;
        Now = [.. Seen.StandingFor(note).Where(i => i.Id != note)];
        Versions = [.. Seen.Versions(note).Concat(Now.SelectMany(n => Seen.Versions(n.Id))).DistinctBy(v => v.Id).OrderBy(v => v.Id)];
        Cued = [.. search.ThemesOf(item.Text).Except(item.Themes, StringComparer.Ordinal)];
        Files = await evidence.Names(Inspection.Id, item.Attachments, HttpContext.RequestAborted);
        var papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
        var own = Seen.Versions(note).Select(v => v.Id).ToHashSet();
        Findings = [.. papers.Findings.Where(f => f.Evidence.Any(own.Contains))];
        Judgements = [.. papers.Judgements.Where(j => j.Evidence.Any(own.Contains))];
        return Page();
    }
}
