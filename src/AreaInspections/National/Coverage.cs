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
        foreach (var area in record.Areas.Where(a => a.Established is not { } first || first <= asAt).OrderBy(a => a.PlainName, StringComparer.Ordinal))
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

        Outcomes = OutcomesOf(record, edition, counted);
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

    /// <summary>Outcomes of the edition, best first; what the record holds beyond those comes last under its code.</summary>
    public IReadOnlyList<OutcomeName> Outcomes { get; }

    /// <returns>Its name; the code itself where the edition has no such outcome.</returns>
    public OutcomeName Outcome(string code) => Outcomes.FirstOrDefault(o => o.Code == code) ?? new(code, code);

    private static List<OutcomeName> OutcomesOf(NationalRecord record, string edition, List<CountedArea> counted)
    {
        var named = record.Editions.FirstOrDefault(e => e.Id == edition)?.Outcomes.Select(o => new OutcomeName(o.Code, o.Name)).ToList() ?? [];
        var others = counted.Select(a => a.Inspection.Outcome).OfType<string>().Distinct(StringComparer.Ordinal).Except(named.Select(o => o.Code)).Order(StringComparer.Ordinal);
        return [.. named, .. others.Select(c => new OutcomeName(c, c))];
    }

    /// <summary>Day of the newest inspection counted, by the rule: how far the record reaches. Absent where nothing counts.</summary>
    public DateOnly? Newest => Counted.Max(a => Rule == CountingRule.Begun ? a.Inspection.Start : a.Inspection.Published);

    private bool Counts(InspectionRecord i) => (Rule == CountingRule.Begun ? i.Start : i.Published) <= AsAt;

    private List<FindingFact> FindingsOf(InspectionRecord inspection) =>
        _findings.TryGetValue(inspection.Key, out var findings) ? findings : [];

    private ExcludedArea Exclude(LocalArea area, InspectionRecord? counted, IReadOnlyList<InspectionRecord> full, IReadOnlyList<LocalArea> register)
    {
        if (!area.ExistsOn(AsAt))
        {
            var successors = area.Successors.Select(id => register.FirstOrDefault(a => a.Id == id)?.PlainName ?? id.Value);
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

/// <param name="Code">As the record holds it.</param>
/// <param name="Name">As tables and charts show it.</param>
public sealed record OutcomeName(string Code, string Name);
