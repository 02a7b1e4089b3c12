using AreaInspections.Frameworks;
using AreaInspections.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages;

/// <summary>Where the programme stands, what inspections find most often, and the ways in.</summary>
public sealed class IndexModel : PublicPage
{
    /// <summary>The edition in use on the day.</summary>
    public FrameworkEdition Edition { get; private set; } = null!;

    /// <summary>Of the edition in use.</summary>
    public NationalReport Now { get; private set; } = null!;

    /// <summary>Of the edition before, as at its last day; absent on days before the second edition.</summary>
    public NationalReport? Before { get; private set; }

    public FrameworkEdition? EditionBefore { get; private set; }

    public DateOnly AsAt { get; private set; }

    /// <summary>Areas with a step whose time was over on the day, on this record.</summary>
    public int Overdue { get; private set; }

    /// <summary>Latest day of publication on the record up to the day; absent where there is none.</summary>
    public DateOnly? Reaches { get; private set; }

    /// <summary>What was asked for and could not be followed; absent where everything could.</summary>
    public string? Notice { get; private set; }

    /// <summary>Kept in links only where the reader chose a day.</summary>
    public DateOnly? Chosen { get; private set; }

    public IReadOnlyList<ThenAndNow> ThenAndNow => [.. Now.ThenAndNow.Where(t => t.Now is not null && t.Then.Theme is not null).Take(3)];

    public IEnumerable<ClaimLine> Lines(Func<ComputedClaim, bool> which) => Now.KeyFindings.Where(which).Select(c => new ClaimLine(c, Chosen));

    public void OnGet([FromQuery(Name = "as-at")] string? asAt)
    {
        (AsAt, Chosen, Notice) = AsAtDay.Of(asAt, Record, Today);
        var editions = Record.Editions.Where(e => e.From <= AsAt).OrderBy(e => e.From).ToList();
        Edition = editions[^1];
        Now = Record.NationalAsAt(AsAt, Edition.Id);
        var programme = Record.ProgrammeAsAt(AsAt);
        (Overdue, Reaches) = (programme.Overdue.Count, programme.Reaches);
        if (editions.Count > 1)
        {
            EditionBefore = editions[^2];
            Before = Record.NationalAsAt(EditionBefore.Until?.AddDays(-1) ?? AsAt, EditionBefore.Id);
        }

        Frame = new("Area SEND inspections in England")
        {
            Description = $"{Now.InspectionsToDate} of {Now.Coverage.Areas.Count} local areas: what Ofsted and the Care Quality Commission found, with every number traceable to the page it stands on.",
            Feed = new("new inspections and reports", "/national/feed.atom"),
            SchemaType = "CollectionPage",
        };
    }

    public int Count(NationalReport report, string outcome) => report.Coverage.Counted.Count(a => a.Inspection.Outcome == outcome);
}
