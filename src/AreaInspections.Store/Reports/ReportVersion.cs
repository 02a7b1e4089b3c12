using AreaInspections.Areas;
using AreaInspections.Reports;
using AreaInspections.Store.Inspections;

namespace AreaInspections.Store.Reports;

/// <summary>What lists need to know of one version of a stored report; <see cref="ReportStore.Find(Guid, CancellationToken)"/> gives the whole of it.</summary>
public sealed record ReportVersion
{
    public required Guid Id { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>See <see cref="StoredReport.Series"/>.</summary>
    public required string Series { get; init; }

    /// <summary>Counted from 1 in the order of storing.</summary>
    public required int Version { get; init; }

    /// <summary>Whether no later version of it is stored.</summary>
    public required bool Current { get; init; }

    /// <summary>Key of the inspection it is about; absent where the report does not say clearly enough which.</summary>
    public string? Inspection { get; init; }

    /// <summary>Absent where the reader's register did not know the area.</summary>
    public AreaId? Area { get; init; }

    /// <summary>The area as the title page names it; absent where it was not found.</summary>
    public string? AreaAsPrinted { get; init; }

    public required ReportKind Kind { get; init; }

    public required string FileName { get; init; }

    public required int PageCount { get; init; }

    /// <summary>Number of findings read.</summary>
    public required int Findings { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StoredAt { get; init; }

    internal static ReportVersion Of(StoredReport stored, bool current, KnownInspections known) => new()
    {
        Id = stored.Id,
        Sha256 = stored.Sha256,
        Series = stored.Series,
        Version = stored.Version,
        Current = current,
        Inspection = known.Of(stored.Report)?.Key,
        Area = stored.Area,
        AreaAsPrinted = stored.Report.Area.Value?.Name,
        Kind = stored.Report.Kind,
        FileName = stored.Report.Source.FileName,
        PageCount = stored.Report.Source.PageCount,
        Findings = stored.Report.Findings.Count,
        StoredAt = stored.StoredAt,
    };
}
