using System.Globalization;
using AreaInspections.Findings;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Reports;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Reports;

/// <summary>The report as published, opened at a page; with a finding, its passage marked.</summary>
public sealed class DocumentModel(ReportStore reports) : ReportPage(reports)
{
    /// <summary>The finding whose passage is marked; absent where only a page was asked for.</summary>
    public Finding? Finding { get; private set; }

    /// <summary>The finding as it is counted; absent as in <see cref="ReportPage.FactOf"/>.</summary>
    public FindingFact? Fact { get; private set; }

    /// <summary>Page by page what is to be marked; empty where nothing is.</summary>
    public IReadOnlyList<PassagePart> Parts { get; private set; } = [];

    /// <summary>Page shown first, counted from 1.</summary>
    public int Shown { get; private set; } = 1;

    /// <summary>What of the address was not understood; absent where all was.</summary>
    public string? Ignored { get; private set; }

    /// <summary>The finding before it in the report; absent at the first.</summary>
    public Finding? Previous { get; private set; }

    /// <summary>The finding after it in the report; absent at the last.</summary>
    public Finding? Next { get; private set; }

    /// <summary>Findings that stand on the page shown.</summary>
    public IReadOnlyList<Finding> OnPage { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] string? finding, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NoSuchReport(id);
        }

        if (!string.IsNullOrWhiteSpace(finding))
        {
            if ((Finding = Labelled(finding.Trim())) is null)
            {
                var echo = finding.Length > 60 ? finding[..60] + "…" : finding;
                return Missing($"The report of {AreaName} has no finding “{echo}”.", Report.Findings.Count == 0 ? "No finding was met in it." : $"Its findings are labelled {Report.Findings[0].Label} to {Report.Findings[^1].Label}.");
            }

            await Mark(Finding, cancel);
        }

        ShowPage(page);
        Frame = new(Finding is null ? $"{Name}: page {Shown} of the report{VersionName}" : $"{Name}: finding {Finding.Label} in the report{VersionName}")
        {
            Description = Finding is null ? $"Page {Shown} of the report of the inspection of {AreaName}, as published." : $"Where finding {Finding.Label} stands in the report of the inspection of {AreaName}.",
            Crumbs = Crumbs(below: true),
            Part = "reports",
            Canonical = Finding is null ? Links.DocumentPage(id, Shown) : Links.Passage(id, Finding.Label),
            Script = "/assets/document.js",
            SchemaType = "Report",
        };
        return Page();
    }

    private async Task Mark(Finding finding, CancellationToken cancel)
    {
        var at = Report.Findings.ToList().IndexOf(finding);
        Previous = at > 0 ? Report.Findings[at - 1] : null;
        Next = at + 1 < Report.Findings.Count ? Report.Findings[at + 1] : null;
        Fact = FactOf(finding);
        Shown = finding.Passage.Page;
        Parts = await Store.Text(Version.Id, cancel) is { } text ? PassagePart.Of(finding.Passage, text) : [];
    }

    private void ShowPage(string? asked)
    {
        var last = Math.Max(1, Report.Source.PageCount);
        if (!string.IsNullOrWhiteSpace(asked))
        {
            if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last)
            {
                Shown = number;
            }
            else
            {
                Ignored = $"There is no such page: the report has pages 1 to {last}. Page {Shown} is shown.";
            }
        }

        OnPage = [.. Report.Findings.Where(f => f.Passage.Page == Shown || f.Passage.Spans.Any(s => s.Page == Shown))];
    }

    /// <summary>By its label in the report, or by the one it was coded under.</summary>
    private Finding? Labelled(string label) =>
        Report.Findings.FirstOrDefault(f => f.Label.Equals(label, StringComparison.OrdinalIgnoreCase))
        ?? (Inspection is { } inspection && Record.FindingsOf(inspection.Key).FirstOrDefault(f => f.Label.Equals(label, StringComparison.OrdinalIgnoreCase)) is { } fact ? Report.Find(fact) : null);
}
