using AreaInspections.Frameworks;
using AreaInspections.National;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages;

/// <summary>Where the programme stands today.</summary>
public sealed class IndexModel(NationalPicture picture) : PageModel
{
    public string AsAt { get; private set; } = "";

    /// <summary>An edition that has ended speaks of its last day, the one in use of today.</summary>
    public IReadOnlyList<EditionFigures> Editions { get; private set; } = [];

    public IReadOnlyList<string> KeyFindings { get; private set; } = [];

    /// <summary>Where the figures of the programme come from.</summary>
    public string Sources { get; private set; } = "";

    /// <summary>Reports of the edition in use whose findings are coded.</summary>
    public int Coded { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var record = await picture.Record(cancel);
        var today = picture.Today;
        var reports = record.Editions.Where(e => e.From <= today).OrderBy(e => e.From).Select(e => (Edition: e, Report: Report(record, e, today))).ToList();
        var current = reports[^1].Report;
        AsAt = NationalPicture.British(today);
        Editions = [.. reports.Select(r => EditionFigures.Of(r.Edition, r.Report, record))];
        KeyFindings = [.. current.KeyFindings.Select(c => c.Sentence)];
        Sources = string.Join("; ", reports.SelectMany(r => r.Report.Sources).Select(s => $"{s.Title} ({s.Publisher})").Distinct().Take(4));
        Coded = current.Coded;
    }

    private static NationalReport Report(NationalRecord record, FrameworkEdition edition, DateOnly today) => NationalReport.Build(
        record, edition.Until is { } until && until <= today ? until.AddDays(-1) : today, edition.Id, CountingRule.Published);
}

/// <param name="AsAt">Day the figures speak of.</param>
/// <param name="Areas">Local areas there were on that day.</param>
/// <param name="Outcomes">In words: outcome and number, the best first.</param>
public sealed record EditionFigures(string Name, string AsAt, int Inspected, int Areas, string Outcomes)
{
    internal static EditionFigures Of(FrameworkEdition edition, NationalReport report, NationalRecord record) => new(
        edition.Name,
        NationalPicture.British(report.AsAt),
        report.Coverage.Counted.Count,
        record.Areas.Count(a => a.ExistsOn(report.AsAt)),
        string.Join("; ", edition.Outcomes.Select(o => $"{o.Name}: {report.Coverage.Counted.Count(a => a.Inspection.Outcome == o.Code)}")));
}
