using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.National;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Findings;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Findings;

/// <summary>A finding as it stands now: what it says, where, under which themes, and every national claim that counts it.</summary>
public sealed class FindingModel(ReportStore reports) : PublicPage
{
    public FindingFact Fact { get; private set; } = null!;

    public InspectionRecord Inspection { get; private set; } = null!;

    public FindingCard Card => new(Record, Fact);

    /// <summary>The finding as the current version of the report holds it; absent where that is not stored.</summary>
    public Finding? Read { get; private set; }

    /// <summary>Heading of the section it stands in; its id where the report is not stored.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Versions of the report, oldest first; empty where none is stored.</summary>
    public IReadOnlyList<ReportVersion> Versions { get; private set; } = [];

    /// <summary>National claims that count it today, of every edition.</summary>
    public IReadOnlyList<ComputedClaim> Claims { get; private set; } = [];

    public FindingFact? Previous { get; private set; }

    public FindingFact? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string area, string kind, string start, string label, CancellationToken cancel)
    {
        var key = $"{area}/{kind}/{start}".ToLowerInvariant();
        if (Record.Inspection(key) is not { } inspection)
        {
            return Missing($"No inspection “{(key.Length > 80 ? key[..80] + "…" : key)}” is on record.", "Search for the area to find its inspections.");
        }

        var all = Record.FindingsOf(key);
        var at = all.ToList().FindIndex(f => f.Label.Equals(label, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return Missing(
                $"The inspection of {Record.Register.Find(inspection.Area)?.PlainName ?? area} in {British.Month(inspection.Start)} has no finding “{(label.Length > 60 ? label[..60] + "…" : label)}”.",
                all.Count == 0 ? "Its report has not been coded, and is not in this store." : $"Its findings are labelled {all[0].Label} to {all[^1].Label}.");
        }

        (Inspection, Fact) = (inspection, all[at]);
        Previous = at > 0 ? all[at - 1] : null;
        Next = at + 1 < all.Count ? all[at + 1] : null;
        Claims = [.. Record.ClaimsCounting(Fact, Today)];
        await LookIntoReport(cancel);
        Frame = new($"{Card.AreaName}, {British.Month(inspection.Start)}: finding {Fact.Label}")
        {
            Description = Fact.Text is { } text ? AreaInspections.Reports.OpenPoints.Quoted(text) : $"{FindingCard.PolarityName(Fact.Polarity)} on {string.Join(", ", Fact.Themes.Select(Card.ThemeName))}.",
            Crumbs = [new("Home", "/"), new("Areas", "/areas"), new(Card.AreaName, Links.Area(Fact.Area)), new($"Inspected {British.Month(inspection.Start)}", Links.Inspection(key))],
            Part = "findings",
            Canonical = Links.Finding(Fact),
        };
        return Page();
    }

    public string Phases => Fact.Phases.Count == 0 ? "Not limited to a phase" : string.Join(", ", Fact.Phases.Select(FindingChoices.PhaseName));

    private async Task LookIntoReport(CancellationToken cancel)
    {
        Section = Record.Edition(Inspection.Edition)?.Sections.FirstOrDefault(s => s.Kind == Fact.Section)?.Headings[0] ?? Fact.Section;
        if (Card.Report is { } version && await reports.Find(version.Id, cancel) is { } stored)
        {
            Read = stored.Report.Find(Fact);
            Section = stored.Report.Sections.FirstOrDefault(s => s.Kind == Fact.Section)?.Heading ?? Section;
            Versions = Record.VersionsOf(version.Series);
        }
    }
}
