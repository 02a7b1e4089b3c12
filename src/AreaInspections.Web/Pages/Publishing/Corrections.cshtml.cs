using AreaInspections.Publishing;
using AreaInspections.Readers.Publishing;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>What was put right: by us, and by the publishers in new versions of their reports.</summary>
public sealed class CorrectionsModel(IConfiguration configuration) : ContactPage(configuration)
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; } = CorrectionsReader.Load();

    /// <summary>Versions of reports after the first, the latest first.</summary>
    public IReadOnlyList<ReportVersion> NewVersions { get; private set; } = [];

    public void OnGet()
    {
        NewVersions = [.. Record.Reports.Where(r => r.Version > 1).OrderByDescending(r => r.StoredAt)];
        Frame = new("Corrections")
        {
            Description = "What this site had said wrongly and put right, and reports that were published again.",
            Crumbs = [new("Home", "/")],
            Feed = new("corrections", Links.CorrectionsFeed),
        };
    }

    public string NameOf(ReportVersion report) => (report.Area is { } area ? Record.Register.Find(area)?.PlainName : null) ?? report.AreaAsPrinted ?? report.FileName;
}
