using AreaInspections.Conduct;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>Facts the letter or report needs that nothing else tells.</summary>
[NeedsSight(Sight.Plan | Sight.Team | Sight.Review)]
public sealed class DetailsModel(InspectionAccess access, ConductStore inspections) : InspectionForm(access, inspections)
{
    private Dictionary<string, string> _typed = [];

    public IReadOnlyList<AskedFact> Asks => LetterWordingReader.Load(Inspection.Edition).Asks;

    public bool MayFillIn => Sees(Sight.Team | Sight.Plan);

    public string Typed(AskedFact fact) => _typed.GetValueOrDefault(fact.Name, "");

    public Task OnGet()
    {
        _typed = Inspection.Details.ToDictionary(d => d.Name, d => string.Join('\n', d.Lines), StringComparer.Ordinal);
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        _typed = Asks.ToDictionary(a => a.Name, a => Request.Form[a.Name].ToString(), StringComparer.Ordinal);
        if (!MayFillIn)
        {
            Refuse(Asks[0].Name, "Reviewers do not fill in facts. Ask the team.");
            await Load();
            return Page();
        }

        var asked = Asks.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<LetterDetail> told = [.. Asks.Select(a => new LetterDetail(a.Name, Lines(a))).Where(d => d.Lines.Count > 0)];
        return await Keep(i => i.SetDetails([.. i.Details.Where(d => !asked.Contains(d.Name)), .. told]), "Filled in facts for the letter.", Asks[0].Name);
    }

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: facts for the {ConductRules.EditionOf(Inspection).Document}") { Crumbs = this.Crumbs() };
        return Task.CompletedTask;
    }

    private IReadOnlyList<string> Lines(AskedFact fact)
    {
        IReadOnlyList<string> lines = [.. _typed[fact.Name].Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        return fact.List || lines.Count == 0 ? lines : [string.Join(' ', lines)];
    }
}
