using AreaInspections.Areas;

namespace AreaInspections.National;

/// <summary>Computes claims over one coverage: lists first, numbers from the lists.</summary>
internal sealed class ClaimArithmetic(Coverage coverage, ClaimSentence sentence, QuantityWords words)
{
    public ComputedClaim Compute(Claim claim)
    {
        var (asked, excluded) = claim.Measure is ClaimMeasure.Inspected ? ([], WithoutPlace(claim.Group)) : Ask(claim);
        IReadOnlyList<LocalArea> denominator = claim.Measure is ClaimMeasure.Inspected ? AreasOf(claim.Group) : [.. asked.Select(a => a.Area)];
        List<CountedArea> numerator = claim.Measure switch
        {
            ClaimMeasure.Inspected => [.. coverage.Counted.Where(a => InRegion(claim.Group, a.Area)).Select(a => a with { Findings = [] })],
            ClaimMeasure.OutcomeIs outcome => [.. asked.Where(a => a.Inspection.Outcome == outcome.Outcome).Select(a => a with { Findings = [] })],
            ClaimMeasure.Found found => [.. asked.Select(a => a with { Findings = [.. a.Findings.Where(found.Holds)] }).Where(a => a.Findings.Count > 0)],
            _ => throw new InvalidOperationException($"{claim.Id} counts nothing that is known."),
        };
        int? population = claim.Group.CutByInspection ? null : AreasOf(claim.Group).Count;
        var sampled = claim.Measure is not ClaimMeasure.Inspected && claim.Group.Year is null && denominator.Count > 0;
        return new()
        {
            Claim = claim,
            Sentence = sentence.Sentence(claim, numerator.Count, denominator.Count),
            Label = sentence.Label(claim),
            Title = sentence.Title(claim),
            Counted = sentence.Counted(claim),
            Numerator = numerator,
            Denominator = denominator,
            Excluded = excluded,
            Population = population,
            Interval = sampled ? ProportionInterval.Wilson(numerator.Count, denominator.Count, population) : null,
            Words = words.For(numerator.Count, denominator.Count),
        };
    }

    private (List<CountedArea> Asked, List<ExcludedArea> Excluded) Ask(Claim claim)
    {
        var asked = new List<CountedArea>();
        List<ExcludedArea> excluded = [.. coverage.Excluded.Where(e => InRegion(claim.Group, e.Area))];
        foreach (var area in coverage.Counted.Where(a => InRegion(claim.Group, a.Area)))
        {
            if (Refuse(claim, area) is { } refused)
            {
                excluded.Add(refused);
            }
            else
            {
                asked.Add(area);
            }
        }

        return (asked, [.. excluded.OrderBy(e => e.Area.PlainName, StringComparer.Ordinal)]);
    }

    private ExcludedArea? Refuse(Claim claim, CountedArea area)
    {
        var (outcome, year) = (area.Inspection.Outcome, area.Inspection.Start.Year);
        var from = $"inspected from {Coverage.British(area.Inspection.Start)}";
        return claim switch
        {
            { Measure: ClaimMeasure.OutcomeIs } when outcome is null => new(area.Area, ExclusionReason.OutcomeUnknown, $"{from}, no source states the outcome"),
            { Group.Outcome: not null } when outcome is null => new(area.Area, ExclusionReason.OutcomeUnknown, $"{from}, no source states the outcome"),
            { Group.Outcome: { } wanted } when outcome != wanted =>
                new(area.Area, ExclusionReason.OutsideGroup, $"{from}, {ClaimWording.Clause(area.Inspection.Edition, coverage.Outcome(outcome!))}"),
            { Group.Year: { } wanted } when year != wanted => new(area.Area, ExclusionReason.OutsideGroup, from),
            { Measure: ClaimMeasure.Found } when area.Findings.Count == 0 => new(area.Area, ExclusionReason.NotCoded, $"{from}, findings not coded"),
            { Group.SpeaksOf: { } subtype } when !area.Findings.Any(f => f.Subtypes.Contains(subtype)) =>
                new(area.Area, ExclusionReason.OutsideGroup, $"{from}, the report does not speak of it"),
            _ => null,
        };
    }

    private IReadOnlyList<LocalArea> AreasOf(ClaimGroup group) =>
        group.Region is null ? coverage.Areas : [.. coverage.Areas.Where(a => InRegion(group, a))];

    private List<ExcludedArea> WithoutPlace(ClaimGroup group) =>
        [.. coverage.Excluded.Where(e => e.Reason == ExclusionReason.Abolished && InRegion(group, e.Area))];

    private static bool InRegion(ClaimGroup group, LocalArea area) => group.Region is null || area.OfstedRegion == group.Region;
}
