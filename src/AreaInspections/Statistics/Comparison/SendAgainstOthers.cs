namespace AreaInspections.Statistics.Comparison;

/// <summary>
/// Children with special educational needs beside children without: for every indicator that is cut so, each group beside the one without SEN.
/// </summary>
public static class SendAgainstOthers
{
    /// <summary>Id of the group the others are set beside.</summary>
    public const string Others = "no-sen";

    private const string AllSen = "all-sen";

    /// <summary>All pupils with SEN are of one of these groups.</summary>
    private static readonly string[] s_parts = ["sen-support", "ehc-plan"];

    /// <summary>Groups that are set beside it, where an indicator has them; in this order.</summary>
    private static readonly string[] s_groups = [.. s_parts, AllSen];

    /// <summary>
    /// Of an academic year: every indicator at the period of which at least half the days lie in that year; of several the longest, then the latest. What
    /// has no such period is left out.
    /// </summary>
    /// <param name="firstYear">Year in which it begins: 2015 for 2015/16.</param>
    public static IReadOnlyList<GroupComparison> Of(ComparisonGround ground, int firstYear) =>
        Of(ground, Place.England, "England", periods => periods.Where(p => p.LiesIn(firstYear)).OrderBy(p => (p.Length(), p.LastDay())).Select(p => (Period?)p).LastOrDefault());

    /// <param name="choose">Of the periods for which the group without SEN is published, the one to take; nothing where none will do.</param>
    public static IReadOnlyList<GroupComparison> Of(ComparisonGround ground, Place place, string placeName, Func<IEnumerable<Period>, Period?> choose) =>
    [
        .. from indicator in ground.Catalogue.Indicators
           where indicator.Measure != Measure.Count && indicator.Groups.Any(g => g.Id == Others)
           let period = choose(ground.Figures.Periods(new(indicator.Id, Others), place))
           where period is not null
           from id in s_groups
           let @group = indicator.Groups.FirstOrDefault(g => g.Id == id)
           where @group is not null
           select Compare(ground, indicator, @group, new(place, placeName, period.Value)),
    ];

    /// <summary>Years in which an academic year begins for which there is anything to show, oldest first.</summary>
    public static IReadOnlyList<int> Years(ComparisonGround ground) =>
    [
        .. ground.Catalogue.Indicators.Where(i => i.Measure != Measure.Count)
            .SelectMany(i => ground.Figures.Periods(new(i.Id, Others), Place.England))
            .SelectMany(p => Enumerable.Range(p.Start.Year - 1, 2).Where(y => p.LiesIn(y)))
            .Distinct().Order(),
    ];

    /// <summary>One group beside the one without SEN.</summary>
    internal static GroupComparison Compare(ComparisonGround ground, Indicator indicator, IndicatorGroup group, Where where)
    {
        var others = indicator.Groups.First(g => g.Id == Others);
        var (value, beside) = (Known(group), Known(others));
        var ratio = value.Then<Estimate>(v => beside.Then<Estimate>(o => Estimates.Ratio(indicator, v, o)));
        var comparison = new GroupComparison
        {
            Indicator = indicator,
            Group = group,
            Others = others,
            Place = where.Place,
            PlaceName = where.Name,
            Period = where.Period,
            Value = value,
            OthersValue = beside,
            Ratio = ratio,
            Difference = value.Then<Estimate>(v => beside.Then<Estimate>(o => Estimates.Difference(indicator, v, o))),
            Sentence = "",
            Caveats = [],
        };
        string[] added = group.Id == AllSen && Find(AllSen) is null && value.Value is not null
            ? ["The source gives no figure for all pupils with SEN; it is computed from the counts of both groups."]
            : [];
        return comparison with { Sentence = Sentence(comparison), Caveats = [.. added, .. AreaProfile.Caveats(ground, indicator, comparison.Sources), .. Rounded(indicator, ratio)] };

        Answer<KnownValue> Known(IndicatorGroup g) => KnownValues.Of(
            ground,
            indicator,
            Find(g.Id) ?? (g.Id == AllSen ? AddedUp(ground, indicator, where) : null),
            $"{Wording.Children(g, where.Period)}, {where.Name}",
            where.Period);

        PublishedFigure? Find(string id) => ground.Figures.Find(new(indicator.Id, id), where.Place, where.Period);
    }

    /// <summary>All pupils with SEN from the counts of the two groups they are made of, where one source gives both and not their sum; nothing otherwise.</summary>
    private static PublishedFigure? AddedUp(ComparisonGround ground, Indicator indicator, Where where)
    {
        var parts = s_parts.Select(id => ground.Figures.Find(new(indicator.Id, id), where.Place, where.Period)).OfType<PublishedFigure>().ToList();
        var counts = parts.Select(f => KnownValues.CountsOf(indicator, f).Value).OfType<Fraction>().ToList();
        if (counts.Count < s_parts.Length || parts[0].Source != parts[1].Source)
        {
            return null;
        }

        var sum = new Fraction(counts.Sum(c => c.Numerator), counts.Sum(c => c.Denominator));
        return parts[0] with
        {
            Observation = new(
                new(indicator.Id, AllSen), where.Place, where.Period, Figure.Of(sum.Value * indicator.Per), Figure.Of(sum.Numerator), Figure.Of(sum.Denominator)),
        };
    }

    /// <summary>Where and when a comparison is made.</summary>
    internal sealed record Where(Place Place, string Name, Period Period);

    private static IEnumerable<string> Rounded(Indicator indicator, Answer<Estimate> ratio)
    {
        if (ratio.Value is { FromCounts: true } known)
        {
            var counts = known.RestsOn.Select(f => KnownValues.CountsOf(indicator, f).Value).OfType<Fraction>().ToList();
            return Rounding.Caveat(counts, known.Value) is { } caveat ? [caveat] : [];
        }

        return ratio.Value is null ? [] : ["The ratio is one of published values that were rounded for print; without counts it has no interval."];
    }

    private static string Sentence(GroupComparison c)
    {
        var title = Wording.LowerFirst(c.Indicator.Title);
        var head = $"{c.PlaceName}, {c.Period.Name}, {title}: ";
        if (c.Value.Value is not { } value || c.OthersValue.Value is not { } others)
        {
            return $"{head}{Wording.LowerFirst((c.Value.Why ?? c.OthersValue.Why)!.Sentence)}";
        }

        var (group, rest) = (Wording.Children(c.Group, c.Period), Wording.Children(c.Others, c.Period));
        var numbers = $"{Wording.Value(c.Indicator, value.Value)} for {group}, {Wording.Brief(c.Indicator, others.Value)} for {rest}";
        return c.Ratio.Value is { } ratio
            ? $"{head}{numbers}: {Wording.Ratio(ratio.Value)} times as high{Interval(ratio)}."
            : $"{head}{numbers}. {c.Ratio.Why!.Sentence}";
    }

    private static string Interval(Estimate ratio) => ratio.Interval.Value is { } i ? $" (95% interval {Wording.Ratio(i.Low)} to {Wording.Ratio(i.High)})" : "";
}
