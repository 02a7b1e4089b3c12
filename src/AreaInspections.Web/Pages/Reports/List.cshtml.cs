using System.Globalization;
using AreaInspections.Inspections;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Reports;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Reports;

/// <summary>Every stored version of every report, and the inspections whose report is missing.</summary>
public sealed class ListModel : PublicPage
{
    private const int Size = 40;

    public Choices Choices { get; private set; } = null!;

    /// <summary>Those of the page shown.</summary>
    public IReadOnlyList<ListedReport> Reports { get; private set; } = [];

    /// <summary>Those of the page shown; only where they were asked for.</summary>
    public IReadOnlyList<InspectionRecord> NotStored { get; private set; } = [];

    /// <summary>On all pages.</summary>
    public int Total { get; private set; }

    /// <summary>Inspections on record, narrowed likewise, without a stored report.</summary>
    public int MissingTotal { get; private set; }

    public bool ShowsMissing => Choices["stored"] == ReportChoices.NotStored;

    public PageLinks Pages { get; private set; } = null!;

    public void OnGet([FromQuery(Name = "page")] string? page)
    {
        Choices = ReportChoices.Of(Record, Request.Query);
        var missing = ReportChoices.NotStoredYet(Record, Choices);
        MissingTotal = missing.Count;
        var reports = ShowsMissing ? [] : ReportChoices.Reports(Record, Choices);
        Total = ShowsMissing ? missing.Count : reports.Count;
        var last = Math.Max(1, (Total + Size - 1) / Size);
        var shown = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, last) : 1;
        Reports = [.. reports.Skip((shown - 1) * Size).Take(Size)];
        NotStored = ShowsMissing ? [.. missing.Skip((shown - 1) * Size).Take(Size)] : [];
        Pages = new PageLinks(Links.Reports, Choices.Query, shown, last);
        Frame = new(ShowsMissing ? "Inspections whose report is not stored" : "Reports of area SEND inspections" + (shown > 1 ? $", page {shown}" : ""))
        {
            Description = "Every published inspection report that this site holds, with the file itself, what was read from it and every finding.",
            Crumbs = [new("Home", "/")],
            Part = "reports",
            Canonical = Pages.To(shown),
        };
    }
}
