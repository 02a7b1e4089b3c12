using AreaInspections.Areas;

namespace AreaInspections.Statistics.Comparison;

/// <summary>What the page of an area shows of one indicator, and what the page of an indicator shows of all areas.</summary>
public static class AreaProfile
{
    /// <summary>One indicator and group of an area at a period.</summary>
    public static AreaStanding Standing(ComparisonGround ground, LocalArea area, SeriesKey series, Period period)
    {
        var (indicator, group) = Declared(ground, series);
        var places = new BesidePlaces(ground, indicator, series, period);
        var boards = indicator.Comparators.Contains(Comparator.Boards)
            ? BoardsBeside.Of(ground, indicator, series, area, period)
            : Answer.Of<IReadOnlyList<BoardBeside>>([]);
        var own = places.Known(area);
        if (own.Why?.Gap == Gap.NothingPublished && indicator.Comparators.Contains(Comparator.Boards))
        {
            own = new WhyNot(Gap.NotDeclared, $"{indicator.Title} is published for integrated care boards and not for local areas.");
        }

        List<Beside> beside = [.. Beside(indicator, area, own, places)];
        var england = places.Known(Place.England, "England");
        var distribution = indicator.Comparators.Contains(Comparator.AllAreas)
            ? places.Distribution()
            : new WhyNot(Gap.NotDeclared, "The indicator is not set beside all areas.");
        IReadOnlyList<PublishedFigure> line = ground.Figures.Find(series, Place.Of(area.Id), period) is { } figure ? ground.Figures.LineTo(figure) : [];
        var standing = new AreaStanding
        {
            Area = area,
            Indicator = indicator,
            Group = group,
            Period = period,
            Value = own,
            Beside = beside,
            AllAreas = distribution,
            Band = own.Value is { } v && distribution.Value is { } d ? d.BandOf(v.Value) : null,
            Funnel = places.Funnel(own, england),
            Line = line,
            Trend = TrendLine.Of(indicator, line),
            Change = TrendLine.Change(ground, indicator, line),
            Boards = boards,
            Sentence = "",
            Caveats = Caveats(ground, indicator, Sources()),
            Sources = Sources(),
        };
        return standing with { Sentence = ProfileSentence.Of(standing) };

        IReadOnlyList<string> Sources() =>
        [
            .. line.Select(f => f.Source)
                .Concat(beside.SelectMany(b => b.Value.Value?.Sources ?? []))
                .Concat(boards.Value?.Select(b => b.Value.Value?.Figure.Source).OfType<string>() ?? [])
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every indicator and group of an area, each at the <see cref="PeriodDays.Usual">usual</see> of the periods anything of it is published for there (for indicators of boards: for its boards).</summary>
    public static IReadOnlyList<AreaStanding> Latest(ComparisonGround ground, LocalArea area) =>
    [
        .. from indicator in ground.Catalogue.Indicators
           from @group in indicator.Groups
           let series = new SeriesKey(indicator.Id, @group.Id)
           let period = Places(indicator, area).SelectMany(p => ground.Figures.Periods(series, p)).Usual()
           where period is not null
           select Standing(ground, area, series, period.Value),
    ];

    /// <summary>One indicator and group at a period over all areas.</summary>
    public static IndicatorPicture Picture(ComparisonGround ground, SeriesKey series, Period period)
    {
        var (indicator, group) = Declared(ground, series);
        var places = new BesidePlaces(ground, indicator, series, period);
        var england = places.Known(Place.England, "England");
        List<AreaPoint> areas = [.. places.Areas.Select(a => (Area: a, Value: places.Known(a))).Select(a => new AreaPoint(a.Area, a.Value, places.Funnel(a.Value, england)))];
        var distribution = places.Distribution([.. areas.Select(a => a.Value.Value?.Value)]);
        IReadOnlyList<PublishedFigure> line = ground.Figures.Find(series, Place.England, period) is { } figure ? ground.Figures.LineTo(figure) : [];
        IReadOnlyList<string> sources = [.. line.Concat(areas.Select(a => a.Value.Value?.Figure).OfType<PublishedFigure>()).Select(f => f.Source).Distinct(StringComparer.Ordinal)];
        return new()
        {
            Indicator = indicator,
            Group = group,
            Period = period,
            England = england,
            Distribution = distribution,
            Areas = areas,
            Line = line,
            Trend = TrendLine.Of(indicator, line),
            Sentence = ProfileSentence.Of(indicator, group, period, england, distribution),
            Caveats = [.. Spread(areas), .. Caveats(ground, indicator, sources)],
            Sources = sources,
        };
    }

    private static IEnumerable<Place> Places(Indicator indicator, LocalArea area) =>
        indicator.Comparators.Contains(Comparator.Boards) ? area.Boards.Select(b => new Place(PlaceLevel.Board, b.Code)).Append(Place.Of(area.Id)) : [Place.Of(area.Id)];

    private static IEnumerable<Beside> Beside(Indicator indicator, LocalArea area, Answer<KnownValue> own, BesidePlaces places)
    {
        if (indicator.Comparators.Contains(Comparator.England))
        {
            yield return places.Whole(Comparator.England, Place.England, "England", own);
        }

        if (indicator.Comparators.Contains(Comparator.Region))
        {
            yield return places.Whole(Comparator.Region, EnglishRegions.Find(area.Region), area.Region, own);
        }

        if (indicator.Comparators.Contains(Comparator.StatisticalNeighbours))
        {
            yield return places.Neighbours(area, own);
        }
    }

    /// <summary>Said where so many lie outside that lying outside singles none out.</summary>
    private static IEnumerable<string> Spread(List<AreaPoint> areas)
    {
        var placed = areas.Select(a => a.Funnel.Value).OfType<FunnelPlace>().ToList();
        var far = placed.Count(f => f.Position is FunnelPosition.FarAbove or FunnelPosition.FarBelow);
        return placed.Count > 0 && far * 4 >= placed.Count
            ? [$"{far} of {placed.Count} areas lie outside the 99.8% limits: areas differ by much more than chance, so lying outside singles none of them out."]
            : [];
    }

    internal static IReadOnlyList<string> Caveats(ComparisonGround ground, Indicator indicator, IEnumerable<string> sources) =>
    [
        .. indicator.Caveats,
        .. sources.SelectMany(s => ground.Catalogue.Source(s)?.Caveats ?? []).Distinct(StringComparer.Ordinal),
        .. indicator.Measure == Measure.Rate ? new[] { Wording.RepeatedEvents } : [],
    ];

    /// <exception cref="ArgumentException">No such indicator or group is declared.</exception>
    internal static (Indicator Indicator, IndicatorGroup Group) Declared(ComparisonGround ground, SeriesKey series)
    {
        var indicator = ground.Catalogue.Indicator(series.Indicator) ?? throw new ArgumentException($"No indicator is called {series.Indicator}.", nameof(series));
        var group = indicator.Groups.FirstOrDefault(g => g.Id == series.Group) ?? throw new ArgumentException($"{series.Indicator} has no group {series.Group}.", nameof(series));
        return (indicator, group);
    }
}
