using AreaInspections.Conduct;
using AreaInspections.Store;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.History;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct;

/// <summary>Everything that was done to an inspection: who, when, what and why.</summary>
[NeedsSight(Sight.Plan | Sight.Team | Sight.Review)]
public sealed class HistoryModel(InspectionAccess access, ConductStore inspections, InspectionsStore store) : ConductPage(access)
{
    /// <summary>The latest first. Whoever only plans sees what was done to the inspection itself, not to its evidence and papers.</summary>
    public IReadOnlyList<HistoryEntry> Entries { get; private set; } = [];

    /// <summary>What does not agree with the chain of the history; empty where all does. Absent where it was not asked for.</summary>
    public IReadOnlyList<HistoryBreak>? Broken { get; private set; }

    public async Task OnGet(bool verify = false)
    {
        Frame = new($"{Inspection.AreaName}: history") { Crumbs = this.Crumbs() };
        var all = await inspections.History(Inspection.Id, HttpContext.RequestAborted);
        Entries = [.. all.Where(e => Sees(Sight.Team | Sight.Review) || !e.Stream.Contains(Inspection.Id + "/", StringComparison.Ordinal)).Reverse()];
        Broken = verify ? [.. (await store.History.Verify(HttpContext.RequestAborted)).Breaks.Where(b => b.Stream.Contains(Inspection.Id.ToString(), StringComparison.Ordinal))] : null;
    }

    /// <summary>What an entry is about, in plain words.</summary>
    public string About(HistoryEntry entry)
    {
        var at = entry.Stream.IndexOf(Inspection.Id.ToString(), StringComparison.Ordinal) + 36;
        return at >= entry.Stream.Length ? "The inspection" : entry.Stream[(at + 1)..].Split('/')[0] switch
        {
            "evidence" => "Evidence",
            "attachments" => "A file",
            "findings" => "A finding",
            "judgements" => "A judgement",
            "letters" => "A version of the letter",
            "comments" => "A comment of a reviewer",
            "points" => "A point of the area",
            "sample" => "Children whose cases are followed",
            "meetings" => "A meeting",
            "surveys" => "A survey",
            "signatures" => "A signature",
            _ => "A paper",
        };
    }
}
