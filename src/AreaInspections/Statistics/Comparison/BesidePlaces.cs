using AreaInspections.Areas;

namespace AreaInspections.Statistics.Comparison;

/// <summary>Sets an area beside England, its region, its statistical neighbours and all areas.</summary>
internal sealed class BesidePlaces(ComparisonGround ground, Indicator indicator, SeriesKey series, Period period)
{
    /// <summary>With fewer neighbours that gave a number, or fewer areas of all, no middle is said.</summary>
    public const int FewestNeighbours = 5;

    public const int FewestAreas = 20;

    private List<LocalArea>? _areas;

    /// <summary>Areas that existed on the last day of the period, by name.</summary>
    public List<LocalArea> Areas =>
        _areas ??= [.. ground.Register.AsAt(period.LastDay()).OrderBy(a => a.PlainName, StringComparer.Ordinal)];

    public Answer<KnownValue> Known(Place place, string name) =>
        KnownValues.Of(ground, indicator, ground.Figures.Find(series, place, period), name, period);

    public Answer<KnownValue> Known(LocalArea area) => Known(Place.Of(area.Id), area.PlainName);

    /// <summary>One place of which the area is part.</summary>
    public Beside Whole(Comparator comparator, Place? place, string name, Answer<KnownValue> area)
    {
        Answer<KnownValue> whole = place is { } known ? Known(known, name) : new WhyNot(Gap.PlaceUnknown, $"No region is called {name}.");
        var value = whole.Then<Estimate>(w => new Estimate(w.Value, w.Interval, w.Method ?? Methods.Published, [w.Figure]) { FromCounts = w.Method is not null });
        var difference = area.Then<Estimate>(a => whole.Then<Estimate>(w => new Estimate(
            a.Value - w.Value,
            new WhyNot(Gap.PartOfTheOther, $"The area is part of {name}; whether it differs is told by its own interval."),
            Methods.PublishedDifference,
            [a.Figure, w.Figure])
        {
            FromCounts = false,
        }));
        return new(comparator, name, value, difference, Standing(area, value));
    }

    public Beside Neighbours(LocalArea area, Answer<KnownValue> own)
    {
        if (ground.Neighbours is not { } set)
        {
            return None("Statistical neighbours", new(Gap.PlaceUnknown, "No set of statistical neighbours is chosen."));
        }

        if (!set.Neighbours.TryGetValue(area.Id, out var neighbours))
        {
            return None(set.Title, new(Gap.PlaceUnknown, $"{set.Title} names no neighbours of {area.PlainName}."));
        }

        var known = neighbours.Select(n => (Place: Place.Of(n.Area), Answer: Known(Place.Of(n.Area), ground.Register.Find(n.Area)?.PlainName ?? n.Area.Value))).ToList();
        List<KnownValue> members = [.. known.Select(k => k.Answer.Value).OfType<KnownValue>()];
        Answer<Estimate> value = members.Count < FewestNeighbours
            ? new WhyNot(Gap.TooFew, $"Only {members.Count} of {neighbours.Count} neighbours gave a number; {FewestNeighbours} are needed.")
            : new Estimate(
                Quantile.Of([.. members.Select(m => m.Value).Order()], 0.5),
                new WhyNot(Gap.TooFew, "The middle of a few areas has no interval of its own."),
                Methods.Median,
                [.. members.Select(m => m.Figure)])
            {
                FromCounts = members.TrueForAll(m => m.Method is not null),
            };
        var difference = own.Then<Estimate>(a => value.Then<Estimate>(v => v with { Value = a.Value - v.Value, RestsOn = [a.Figure, .. v.RestsOn] }));
        return new(Comparator.StatisticalNeighbours, $"Median of {members.Count} statistical neighbours ({set.Title})", value, difference, Standing(own, value))
        {
            Members = [.. members.Select(m => m.Figure)],
            Missing = [.. known.Where(k => k.Answer.Why is not null).Select(k => (k.Place, k.Answer.Why!))],
        };
    }

    /// <summary>Without the intervals of the areas, which it does not need.</summary>
    public Answer<Distribution> Distribution() =>
        Distribution([.. Areas.Select(a => KnownValues.NumberOf(indicator, ground.Figures.Find(series, Place.Of(a.Id), period)))]);

    /// <param name="all">Of every area; nothing where it gave no number.</param>
    public Answer<Distribution> Distribution(IReadOnlyList<double?> all)
    {
        if (indicator.Measure == Measure.Count)
        {
            return new WhyNot(Gap.NoCounts, "Numbers without a denominator are not set side by side: areas are of different size.");
        }

        List<double> values = [.. all.OfType<double>().Order()];
        return values.Count < FewestAreas
            ? new WhyNot(Gap.TooFew, $"Only {values.Count} areas gave a number; {FewestAreas} are needed.")
            : new Distribution(values.Count, all.Count - values.Count, Quantile.Of(values, 0.25), Quantile.Of(values, 0.5), Quantile.Of(values, 0.75), Methods.Quartiles)
            {
                Lowest = values[0],
                Highest = values[^1],
            };
    }

    /// <summary>Where a figure lies in the funnel around England.</summary>
    public Answer<FunnelPlace> Funnel(Answer<KnownValue> area, Answer<KnownValue> england) =>
        area.Then<FunnelPlace>(a => england.Then<FunnelPlace>(e => indicator.Measure == Measure.Count
            ? Comparison.Funnel.At(indicator, e.Value, 0).Why!
            : KnownValues.CountsOf(indicator, a.Figure).Then<FunnelPlace>(counts =>
                Comparison.Funnel.At(indicator, e.Value, counts.Denominator).Then<FunnelPlace>(limits =>
                    new FunnelPlace(limits, limits.PositionOf(a.Value))))));

    private static Standing? Standing(Answer<KnownValue> area, Answer<Estimate> other) =>
        area.Value is { } a && other.Value is { } o ? Estimates.StandingOf(a.Interval, o.Value) : null;

    private static Beside None(string name, WhyNot why) => new(Comparator.StatisticalNeighbours, name, why, why, null);
}
