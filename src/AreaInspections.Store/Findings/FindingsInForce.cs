using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Store.Inspections;
using AreaInspections.Store.Reports;

namespace AreaInspections.Store.Findings;

/// <summary>Joins coding by people, suggestions and words of stored reports into the findings that count.</summary>
internal static class FindingsInForce
{
    /// <param name="coded">Coded findings of these inspections.</param>
    /// <param name="reports">Current versions only.</param>
    /// <param name="known">Inspections of the record with those that only a report tells of.</param>
    /// <returns>By inspection, then coded before uncoded, each in the order given.</returns>
    public static IEnumerable<FindingInForce> Of(
        IEnumerable<FindingFact> coded, IEnumerable<StoredReport> reports, KnownInspections known, IReadOnlyDictionary<AreaId, LocalArea> areas)
    {
        var codedBy = coded.ToLookup(f => f.Inspection, StringComparer.Ordinal);
        var reportBy = reports
            .Select(r => (Report: r, Inspection: known.Of(r.Report)))
            .Where(r => r.Inspection is not null)
            .GroupBy(r => r.Inspection!.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.Report.StoredAt).Report, StringComparer.Ordinal);
        return from key in codedBy.Select(g => g.Key).Union(reportBy.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
               let inspection = known.Find(key)
               where inspection is not null && areas.ContainsKey(inspection.Area)
               from finding in OfOne(inspection, codedBy[key].ToList(), reportBy.GetValueOrDefault(key))
               select finding with { Region = areas[inspection.Area].Region };
    }

    private static IEnumerable<FindingInForce> OfOne(InspectionRecord inspection, List<FindingFact> coded, StoredReport? report)
    {
        var findings = report?.Report.Findings ?? [];
        var byPlace = findings.GroupBy(PlaceOf).ToDictionary(g => g.Key, g => g.First());
        var byLabel = findings.GroupBy(f => f.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var matched = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var fact in coded)
        {
            var finding = byLabel.GetValueOrDefault(fact.Label) ?? byPlace.GetValueOrDefault((fact.Section, fact.Polarity, fact.Ordinal));
            if (finding is not null)
            {
                matched.Add(finding);
            }

            yield return Row(inspection, fact) with
            {
                Text = finding?.Text,
                Report = finding is null ? null : report!.Id,
                ReportSha256 = finding is null ? null : report!.Sha256,
            };
        }

        foreach (var finding in findings.Where(f => !matched.Contains(f)))
        {
            yield return Row(inspection, Suggested(inspection, finding)) with
            {
                Text = finding.Text,
                Report = report!.Id,
                ReportSha256 = report.Sha256,
            };
        }
    }

    private static (string Section, Polarity Polarity, int Ordinal) PlaceOf(Finding finding) => (finding.Section, finding.Polarity, finding.Ordinal);

    private static FindingFact Suggested(InspectionRecord inspection, Finding finding) => new()
    {
        Label = finding.Label,
        Area = inspection.Area,
        Inspection = inspection.Key,
        Polarity = finding.Polarity,
        Section = finding.Section,
        Ordinal = finding.Ordinal,
        Page = finding.Passage.Page,
        Aspect = finding.Aspect,
        Themes = finding.Themes.Select(t => t.Theme).ToList(),
        Subtypes = finding.Themes.SelectMany(t => t.Subtypes).Distinct(StringComparer.Ordinal).ToList(),
        Phases = finding.Phases,
        Basis = CodingBasis.Suggested,
    };

    private static FindingInForce Row(InspectionRecord inspection, FindingFact fact) => new()
    {
        Label = fact.Label,
        Area = fact.Area,
        Region = "",
        Inspection = inspection.Key,
        Edition = inspection.Edition,
        Start = inspection.Start,
        Outcome = inspection.Outcome,
        Polarity = fact.Polarity,
        Section = fact.Section,
        Ordinal = fact.Ordinal,
        Page = fact.Page,
        Aspect = fact.Aspect,
        Themes = FindingInForce.Barred(fact.Themes),
        Subtypes = FindingInForce.Barred(fact.Subtypes),
        Phases = FindingInForce.Barred(fact.Phases),
        Basis = fact.Basis,
    };
}
