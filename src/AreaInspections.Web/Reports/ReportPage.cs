using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Reports;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Reports;

/// <summary>A page about one version of a stored report.</summary>
public abstract class ReportPage(ReportStore reports) : PublicPage
{
    protected ReportStore Store => reports;

    public StoredReport Stored { get; private set; } = null!;

    public ReportVersion Version { get; private set; } = null!;

    /// <summary>The inspection it is about; absent where the report does not say clearly enough which.</summary>
    public InspectionRecord? Inspection { get; private set; }

    public PublishedReport Report => Stored.Report;

    public LocalArea? Area => Version.Area is { } id ? Record.Register.Find(id) : null;

    public string AreaName => Area?.PlainName ?? Version.AreaAsPrinted ?? Version.FileName;

    /// <summary>Every version of it, oldest first.</summary>
    public IReadOnlyList<ReportVersion> Versions { get; private set; } = [];

    /// <summary>Absent where there is no earlier one.</summary>
    public ReportVersion? Before => Versions.LastOrDefault(v => v.Version < Version.Version);

    public ReportVersion Current => Versions[^1];

    /// <summary>Area and day, as titles begin.</summary>
    public string Name => Report.Inspection.Status == FieldStatus.Stated ? $"{AreaName}, {British.Month(Report.Inspection.Value.Start)}" : AreaName;

    /// <summary>What tells this version from others in titles; empty where it is the only one.</summary>
    public string VersionName => Versions.Count > 1 ? $", version {Version.Version}" : "";

    /// <summary>Ways up: to the area, the inspection and, for pages below it, the report.</summary>
    protected IReadOnlyList<Crumb> Crumbs(bool below)
    {
        var crumbs = new List<Crumb> { new("Home", "/"), new("Reports", Links.Reports) };
        if (Area is { } area)
        {
            crumbs.Add(new(area.PlainName, Links.Area(area.Id)));
        }

        if (Inspection is { } inspection)
        {
            crumbs.Add(new($"Inspected {British.Month(inspection.Start)}", Links.Inspection(inspection.Key)));
        }

        if (below)
        {
            crumbs.Add(new("Report", Links.Report(Version.Id)));
        }

        return crumbs;
    }

    /// <returns>Whether there is such a report.</returns>
    protected async Task<bool> Load(Guid id, CancellationToken cancel)
    {
        if (Record.Report(id) is not { } version || await reports.Find(id, cancel) is not { } stored)
        {
            return false;
        }

        Version = version;
        Stored = stored;
        Inspection = version.Inspection is { } key ? Record.Inspection(key) : null;
        Versions = Record.VersionsOf(version.Series);
        return true;
    }

    protected MissingResult NoSuchReport(Guid id) =>
        Missing($"No report with the id {id} is in this store.", "It may stand in another copy of the record. See the list of all stored reports, or search for the area.");

    /// <summary>The finding as it is counted; absent where this version is not the one that counts, or the finding is not placed.</summary>
    public FindingFact? FactOf(Finding finding) =>
        Inspection is not { } inspection || !Version.Current
            ? null
            : Record.FindingsOf(inspection.Key) is var facts && facts.FirstOrDefault(f => f.Label == finding.Label) is { } named
                ? named
                : facts.FirstOrDefault(f => (f.Section, f.Polarity, f.Ordinal) == (finding.Section, finding.Polarity, finding.Ordinal));
}
