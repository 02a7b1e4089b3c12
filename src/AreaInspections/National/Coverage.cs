using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;

namespace AreaInspections.National;

/// <summary>
/// Which area counts by which inspection as at a date. Only full inspections of one edition count; where an area has several, the latest.
/// An area abolished by the date does not count, and its inspections do not count for its successors.
/// </summary>
public sealed class Coverage
{
    private readonly Dictionary<string, List<FindingFact>> _findings = new(StringComparer.Ordinal);

    public Coverage(NationalRecord record, DateOnly asAt, string edition, CountingRule rule)
    {
        AsAt = asAt;
        Edition = edition;
        Rule = rule;
        foreach (var finding in record.Findings)
        {
            (_findings.TryGetValue(finding.Inspection, out var list) ? list : _findings[finding.Inspection] = []).Add(finding);
        }

        var full = record.Inspections.Where(i => i.Kind == InspectionKind.Full).ToLookup(i => i.Area);
        var counted = new List<CountedArea>();
        var excluded = new List<ExcludedArea>();
        foreach (var area in record.Areas.Where(a => a.Established is not { } first || first <= asAt).OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            var latest = full[area.Id].Where(i => i.Edition == edition && Counts(i)).MaxBy(i => i.Start);
            if (latest is not null && area.ExistsOn(asAt))
            {
                counted.Add(new(area, latest, FindingsOf(latest)));
            }
            else
            {
                excluded.Add(Exclude(area, latest, [.. full[area.Id]], record.Areas));
            }
        }

        Areas = [.. record.Areas.Where(a => a.ExistsOn(asAt))];
        Counted = counted;
        Excluded = excluded;
    }

    public DateOnly AsAt { get; }

    public string Edition { get; }

    public CountingRule Rule { get; }

    /// <summary>Every area that existed on the day: the programme.</summary>
    public IReadOnlyList<LocalArea> Areas { get; }

    /// <summary>By name, each with all findings of the inspection it counts by; none where it has not been coded.</summary>
    public IReadOnlyList<CountedArea> Counted { get; }

    /// <summary>By name; areas abolished by the day among them.</summary>
    public IReadOnlyList<ExcludedArea> Excluded { get; }

    private bool Counts(InspectionRecord i) => (Rule == CountingRule.Begun ? i.Start : i.Published) <= AsAt;

    private List<FindingFact> FindingsOf(InspectionRecord inspection) =>
        _findings.TryGetValue(inspection.Key, out var findings) ? findings : [];

    private ExcludedArea Exclude(LocalArea area, InspectionRecord? counted, IReadOnlyList<InspectionRecord> full, IReadOnlyList<LocalArea> register)
    {
        if (!area.ExistsOn(AsAt))
        {
            var successors = area.Successors.Select(id => register.FirstOrDefault(a => a.Id == id)?.Name ?? id.Value);
            var inspected = counted is null ? "" : $"inspected from {British(counted.Start)}; ";
            return new(area, ExclusionReason.Abolished, $"{inspected}abolished on {British(area.Abolished!.Value)}, followed by {string.Join(" and ", successors)}");
        }

        var begun = full.Where(i => i.Edition == Edition && i.Start <= AsAt).MaxBy(i => i.Start);
        if (begun is not null)
        {
            return begun.Published is { } published
                ? new(area, ExclusionReason.PublishedLater, $"inspected from {British(begun.Start)}, published on {British(published)}")
                : new(area, ExclusionReason.PublicationUnknown, $"inspected from {British(begun.Start)}, no source gives the day of publication");
        }

        var other = full.Where(i => i.Edition != Edition && Counts(i)).MaxBy(i => i.Start);
        return other is null
            ? new(area, ExclusionReason.NotYetInspected, "no full inspection on record by the date")
            : new(area, ExclusionReason.OtherEdition, $"inspected under the {other.Edition} framework from {British(other.Start)}");
    }

    internal static string British(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
