using AreaInspections.National;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Pages;

/// <summary>Where the programme stands today.</summary>
public sealed class IndexModel(NationalPicture picture) : PageModel
{
    private static readonly (string Edition, string Name)[] s_editions = [("2016", "2016 to 2022"), ("2023", "From January 2023")];

    public string AsAt { get; private set; } = "";

    public IReadOnlyList<EditionFigures> Editions { get; private set; } = [];

    public IReadOnlyList<string> KeyFindings { get; private set; } = [];

    /// <summary>Where the figures of the programme come from.</summary>
    public string Note { get; private set; } = "";

    /// <summary>On how many reports the findings rest.</summary>
    public string FindingsNote { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var record = await picture.Record(cancel);
        var today = picture.Today;
        var reports = s_editions.Select(e => (e.Name, Report: NationalReport.Build(record, today, e.Edition, CountingRule.Published))).ToList();
        AsAt = today.ToString("d MMMM yyyy");
        Editions = [.. reports.Select(r => EditionFigures.Of(r.Name, r.Report, record))];
        KeyFindings = [.. reports[^1].Report.KeyFindings.Select(c => c.Sentence)];
        Note = $"Source: {string.Join("; ", reports.SelectMany(r => r.Report.Sources).Select(s => $"{s.Title} ({s.Publisher})").Distinct().Take(4))}. The record holds what these sources state and reports that have been read; later reports are missing until they are read.";
        FindingsNote = $"From {reports[^1].Report.Coded} coded reports of the 2023 framework.";
    }
}

/// <param name="Areas">In words: how many areas there were.</param>
/// <param name="Outcomes">In words: outcome and number.</param>
public sealed record EditionFigures(string Name, int Inspected, string Areas, string Outcomes)
{
    internal static EditionFigures Of(string name, NationalReport report, NationalRecord record) => new(
        name,
        report.Coverage.Counted.Count,
        $"{record.Areas.Count(a => a.ExistsOn(report.AsAt))} today",
        string.Join("; ", report.Coverage.Counted.GroupBy(a => a.Inspection.Outcome ?? "").OrderByDescending(g => g.Count()).Select(g => $"{Wording(g.Key)} {g.Count()}")));

    private static string Wording(string outcome) => outcome switch
    {
        "statementRequired" => "statement of action required",
        "noStatementRequired" => "no statement required",
        "typicallyPositive" => "typically positive",
        "inconsistent" => "inconsistent",
        "systemicFailings" => "widespread or systemic failings",
        _ => "not stated",
    };
}
