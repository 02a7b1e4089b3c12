namespace AreaInspections.Statistics.Comparison;

/// <summary>Whether a line may be said to rise or fall, and from one period to the next.</summary>
public static class TrendLine
{
    public const int FewestPeriods = 5;

    /// <summary>Of longer lines the latest ten are looked at: what was before says little of now.</summary>
    public const int MostPeriods = 10;

    /// <summary>As sure as the outer funnel limits, because as many lines are looked at as there are areas.</summary>
    private const double SureOfCounts = 0.002;

    /// <summary>Without counts five periods can never be surer than 0.017.</summary>
    private const double SureOfValues = 0.05;

    /// <param name="line">Of one source and kind of period, oldest first; see <see cref="FigureTable.LineTo"/>.</param>
    public static Answer<Trend> Of(Indicator indicator, IReadOnlyList<PublishedFigure> line)
    {
        if (line.Count > 0 && line[0].Period.Kind is PeriodKind.Month)
        {
            return new WhyNot(Gap.NotIndependent, "Months lean on the months before, so no test of a trend is made; the line shows how they went.");
        }

        var run = UnbrokenRun(line);
        if (run.Count < FewestPeriods)
        {
            return line.Count >= FewestPeriods
                ? new WhyNot(Gap.PeriodMissing, $"A trend needs {FewestPeriods} numbers in a row; the line is broken and only the last {run.Count} follow each other.")
                : new WhyNot(Gap.TooFewPeriods, $"A trend needs {FewestPeriods} comparable periods in a row; there {(run.Count == 1 ? "is" : "are")} {run.Count}.");
        }

        var counts = run.Select(f => KnownValues.CountsOf(indicator, f).Value).OfType<Fraction>().ToList();
        if (counts.Count < run.Count || Wording.CountsSessions(indicator))
        {
            var s = TrendTest.S([.. run.Select(f => f.Value.Number)]);
            var chance = TrendTest.Probability(s, run.Count);
            return new Trend(Direction(s, chance < SureOfValues), s, chance, Methods.MannKendall, run);
        }

        var proportion = indicator.Measure == Measure.Proportion;
        var chiSquare = proportion ? TrendTest.OfProportions(counts) : TrendTest.OfRates(counts);
        var probability = TrendTest.Probability(chiSquare);
        return new Trend(
            Direction(chiSquare, probability < SureOfCounts),
            Math.Abs(chiSquare),
            probability,
            proportion ? Methods.TrendOfProportions : Methods.TrendOfRates,
            run);
    }

    /// <summary>From the period before to the last of the line.</summary>
    /// <inheritdoc cref="Of"/>
    public static Answer<Change> Change(ComparisonGround ground, Indicator indicator, IReadOnlyList<PublishedFigure> line)
    {
        if (line.Count < 2)
        {
            return new WhyNot(Gap.NothingPublished, "No earlier period was published by this source.");
        }

        var (earlier, later) = (line[^2], line[^1]);
        if (!earlier.Period.IsFollowedBy(later.Period))
        {
            return new WhyNot(Gap.PeriodsNotAdjacent, $"{earlier.Period.Name} and {later.Period.Name} do not follow each other.");
        }

        var (before, after) = (Known(earlier), Known(later));
        if (before.Value is not { } from || after.Value is not { } to)
        {
            return (before.Why ?? after.Why)!;
        }

        var difference = Estimates.Difference(indicator, to, from);
        return new Change(earlier, later, difference, Estimates.StandingOf(difference.Interval, 0));

        Answer<KnownValue> Known(PublishedFigure f) => KnownValues.Of(ground, indicator, f, f.Period.Name, f.Period);
    }

    private static TrendDirection Direction(double sign, bool sure) =>
        !sure ? TrendDirection.NoTrend : sign > 0 ? TrendDirection.Rising : TrendDirection.Falling;

    private static List<PublishedFigure> UnbrokenRun(IReadOnlyList<PublishedFigure> line)
    {
        var run = new List<PublishedFigure>();
        for (var i = line.Count - 1; i >= 0 && run.Count < MostPeriods; i--)
        {
            if (!line[i].Value.IsNumber || (run.Count > 0 && !line[i].Period.IsFollowedBy(run[^1].Period)))
            {
                break;
            }

            run.Add(line[i]);
        }

        run.Reverse();
        return run;
    }
}
