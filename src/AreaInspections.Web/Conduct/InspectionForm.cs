using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Conduct;

/// <summary>
/// A page with forms that change the inspection itself. Each form carries the version it was made from in <c>seen</c>; one made from an older version is
/// refused with what to do, and what was typed stays in its fields.
/// </summary>
public abstract class InspectionForm(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    /// <summary>Version of the inspection that the form was made from.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>Keeps the change and goes on to an address, or shows the page again with what is wrong.</summary>
    /// <param name="why">Stands in the history.</param>
    /// <param name="field">Field that problems are about.</param>
    /// <param name="to">Where to go on; absent: the page itself.</param>
    protected Task<IActionResult> Keep(Func<Inspection, Result<Inspection>> change, string why, string field, string? to = null) =>
        Answer(inspections.Change(Inspection.Id, Seen, change, By(why), HttpContext.RequestAborted), field, to);

    /// <summary>Makes a change that adds and takes nothing away from the latest version, whatever was seen.</summary>
    protected async Task<Result<Inspection>> Latest(Func<Inspection, Result<Inspection>> change, string why)
    {
        while (true)
        {
            var version = (await inspections.Find(Inspection.Id, HttpContext.RequestAborted))?.Version ?? 0;
            var changed = await inspections.Change(Inspection.Id, version, change, By(why), HttpContext.RequestAborted);
            if (changed.Succeeded || changed.Problems.All(p => p.Code != "inspection.stale"))
            {
                return changed;
            }
        }
    }

    /// <inheritdoc cref="Keep"/>
    protected async Task<IActionResult> Answer<T>(Task<Result<T>> kept, string field, string? to = null)
    {
        var result = await kept;
        if (result.Succeeded)
        {
            return LocalRedirect(to ?? Request.Path);
        }

        Refuse(result.Problems, _ => field);
        await Load();
        return Page();
    }

    /// <summary>What the page shows; also after a refusal.</summary>
    protected abstract Task Load();
}
