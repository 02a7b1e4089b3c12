using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Reports;
using AreaInspections.Store.Reports;

namespace AreaInspections.Store.Inspections;

/// <summary>The inspections of the record, joined by those that only a stored report tells of.</summary>
internal sealed class KnownInspections
{
    /// <summary>Sources differ by days about when an inspection began; two of a kind never follow each other so closely.</summary>
    private const int SameInspectionDays = 31;

    private readonly Dictionary<string, InspectionRecord> _byKey;
    private readonly ILookup<(AreaId Area, InspectionKind Kind), InspectionRecord> _recorded;

    /// <param name="recorded">From the seed.</param>
    /// <param name="reports">Current versions; those of an inspection not recorded add it.</param>
    public KnownInspections(IReadOnlyList<InspectionRecord> recorded, IEnumerable<StoredReport> reports)
    {
        _recorded = recorded.ToLookup(i => (i.Area, i.Kind));
        _byKey = recorded.ToDictionary(i => i.Key, StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (Of(report.Report) is { } inspection)
            {
                _byKey.TryAdd(inspection.Key, inspection);
            }
        }
    }

    public IReadOnlyCollection<InspectionRecord> All => _byKey.Values;

    public InspectionRecord? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <returns>The inspection a report is about; absent where the report does not say clearly enough which.</returns>
    public InspectionRecord? Of(PublishedReport report)
    {
        if (report.Area.Value?.Id is not { } area || report.Inspection.Status != FieldStatus.Stated || report.Kind == ReportKind.Unknown)
        {
            return null;
        }

        var kind = StoredReport.KindOf(report);
        var days = report.Inspection.Value;
        var nearest = _recorded[(area, kind)].MinBy(i => Distance(i.Start, days.Start));
        return nearest is not null && Distance(nearest.Start, days.Start) <= SameInspectionDays ? nearest : FromReport(report, area, kind, days);
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    private static InspectionRecord FromReport(PublishedReport report, AreaId area, InspectionKind kind, DateRange days)
    {
        var is2023 = report.Kind is ReportKind.AreaSendFull2023 or ReportKind.AreaSendMonitoring2023;
        var priorities = report.Findings.Count(f => f.Polarity == Polarity.Priority);
        return new InspectionRecord
        {
            Area = area,
            Edition = is2023 ? "2023" : "2016",
            Kind = kind,
            Start = days.Start,
            End = days.End,
            Published = report.PublishedOn,
            Outcome = report.Outcome.Value,
            Weaknesses = kind == InspectionKind.Full && (is2023 || priorities > 0) ? priorities : null,
            Source = new Source($"{(is2023 ? "Area SEND inspection" : "Local area SEND inspection")}: {report.Area.Value!.Name}", "Ofsted and the Care Quality Commission")
            {
                Place = report.Inspection.Page is { } page ? $"page {page}" : null,
            },
            Remarks = ["Known from the stored report alone; no statistics name it yet."],
        };
    }
}
