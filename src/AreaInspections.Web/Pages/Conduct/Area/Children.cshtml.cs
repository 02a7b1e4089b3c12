using System.Security.Cryptography;
using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Children;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>
/// Children whose cases are followed. The area's officer gives the two lists, which are checked in memory and never kept, and up to six children are drawn from them; what is
/// kept of these names nobody, and is erased when its time is over.
/// </summary>
[NeedsSight(Sight.Area | Sight.Team | Sight.Review)]
[RequestSizeLimit(SentLists.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = SentLists.MostBytes, MemoryBufferThreshold = SentLists.MostBytes)]
public sealed class ChildrenModel(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    /// <summary>Absent before it was drawn.</summary>
    public TrackedSample? Sample { get; private set; }

    /// <summary>Children that are followed; empty before they are drawn and once their time is over, also until they are erased.</summary>
    public IReadOnlyList<TrackedChild> Children => Sample is { } sample && !sample.IsOver(Act.Today) ? sample.Children : [];

    /// <summary>Lists that were sent and not taken; absent where none were.</summary>
    public SentLists? Sent { get; private set; }

    public bool Gives => Sees(Sight.Area) && Sample is null or { Erased: not null };

    public bool SetsAside => Sample is { Erased: null } && Inspection.IsLedBy(Me.Person);

    public Task OnGet() => Load();

    /// <param name="looked">The officer has looked at the lines that may be wrong.</param>
    public async Task<IActionResult> OnPost(IFormFile? ehc, IFormFile? sen, bool looked)
    {
        await Load();
        if (Sees(Sight.Area) && Sample is { Erased: null } && Sample.By == Me.Person.Email)
        {
            return LocalRedirect(WorkLinks.Children(Inspection)); // sent twice
        }

        if (!Sees(Sight.Area))
        {
            Refuse("ehc", "Only the area’s officer gives the lists.");
        }
        else if (Sample is { Erased: null })
        {
            Refuse("sample", ConductProblems.SampleThere.Sentence);
        }
        else if (Chosen(ehc, sen) is not { Count: > 0 } files)
        {
            Refuse("ehc", "Choose at least one list.");
        }
        else
        {
            Sent = SentLists.Read(files, Act.Today);
            if (Sent.HasErrors)
            {
                Refuse("errors", "Something in the lists has to be put right first. What, and where, stands below. Nothing of the lists was kept.");
            }
            else if (Sent.HasQueries && !looked)
            {
                Refuse("looked", "Some lines may be wrong: they stand below. Put them right, or say that you have looked at them, and choose the files again. Nothing of the lists was kept.");
            }
            else
            {
                return await Draw([.. Sent.Lists.Select(l => l.Reading.Value!)]);
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSetAside(string? why)
    {
        await Load();
        var gone = SetsAside ? await inspections.Samples.SetAside(Inspection.Id, Act.Today, By(why?.Trim() ?? ""), HttpContext.RequestAborted)
            : new Problem("sample.leads", "Only a lead inspector sets the children aside, as long as there are any.");
        if (gone.Succeeded)
        {
            return LocalRedirect(WorkLinks.Children(Inspection));
        }

        Refuse(gone.Problems, _ => "why");
        return Page();
    }

    private static List<(ChildListKind, IFormFile)> Chosen(IFormFile? ehc, IFormFile? sen) =>
        [.. new[] { (ChildListKind.EhcPlans, ehc), (ChildListKind.SenSupport, sen) }.Where(f => f.Item2 is { Length: > 0 }).Select(f => (f.Item1, f.Item2!))];

    private async Task<IActionResult> Draw(IReadOnlyList<ChildList> lists)
    {
        var edition = ConductRules.EditionOf(Inspection);
        var drawn = TrackedSample.Draw(Inspection, edition, lists, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), Act);
        if (drawn.Succeeded)
        {
            drawn = await inspections.Samples.Keep(
                drawn.Value, i => i.Record(edition, TrackedSample.Drawn, Act.Today, Act), By("Children were drawn from the area’s lists."), HttpContext.RequestAborted);
        }

        if (drawn.Succeeded)
        {
            return LocalRedirect(WorkLinks.Children(Inspection));
        }

        Refuse(drawn.Problems, _ => "ehc");
        return Page();
    }

    private async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: children whose cases are followed") { Crumbs = this.Crumbs() };
        Sample = (await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted)).Sample;
    }
}
