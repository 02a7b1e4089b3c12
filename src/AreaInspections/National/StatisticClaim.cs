using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.National;

/// <summary>Official statistics that national claims may rest on: figures of England are enough.</summary>
public sealed record StatisticsRecord(StatisticsCatalogue Catalogue, IReadOnlyList<PublishedFigure> Figures);

/// <summary>
/// A claim of kind statistic: how often something befalls children of one group, beside children without special educational needs, in England. It is
/// computed from published figures and not from inspections, and so it counts no areas.
/// </summary>
/// <param name="Id">Stable slug, unique within the report: <c>statistic-permanent-exclusion-rate-sen-support</c>. It names no edition: a statistic is of none.</param>
/// <param name="Comparison">Both figures with ratio, difference, intervals and what must be known to read them; the ratio is there.</param>
/// <param name="Sources">Where the figures stand, with the day of publication where the file gives it.</param>
public sealed record StatisticClaim(string Id, GroupComparison Comparison, IReadOnlyList<Source> Sources)
{
    /// <summary>A full plain sentence with the figures, the ratio and its interval.</summary>
    public string Sentence => Comparison.Sentence;

    /// <summary>Heading that tells it from every other claim of the report.</summary>
    public string Title => $"{Comparison.Indicator.Title}: {Wording.Children(Comparison.Group, Comparison.Period)}";

    /// <summary>Value of the group to value of the others.</summary>
    public Estimate Ratio => Comparison.Ratio.Value ?? throw new InvalidOperationException($"{Id} has no ratio.");

    /// <summary>What is compared with what, in plain words.</summary>
    public string Counted =>
        $"{Comparison.Indicator.Definition.TrimEnd('.')}: {Wording.Children(Comparison.Group, Comparison.Period)} beside {Wording.Children(Comparison.Others, Comparison.Period)}, {Comparison.PlaceName}, {Comparison.Period.Name}.";

    /// <summary>The claims that can be made as at a day; in the order of the catalogue. What has no ratio is not claimed.</summary>
    internal static IReadOnlyList<StatisticClaim> All(StatisticsRecord? record, DateOnly asAt, CountingRule rule)
    {
        if (record is null)
        {
            return [];
        }

        var figures = record.Figures.Where(f => f.Place.Level == PlaceLevel.England && Counts(f, asAt, rule));
        var ground = new ComparisonGround(record.Catalogue, new([], []), new(figures, record.Catalogue));
        return
        [
            .. SendAgainstOthers.Of(ground, Place.England, "England", PeriodDays.Usual)
                .Where(c => c.Ratio.Value is not null)
                .Select(c => new StatisticClaim($"statistic-{c.Indicator.Id}-{c.Group.Id}", c, SourcesOf(record.Catalogue, c))),
        ];
    }

    /// <summary>
    /// A period counts once it has ended. Where what a reader could know is asked for, a file known to have been published later does not count; where
    /// its day is not known, the end of the period decides alone.
    /// </summary>
    internal static bool Counts(PublishedFigure figure, DateOnly asAt, CountingRule rule) =>
        figure.Period.LastDay() <= asAt && (rule == CountingRule.Begun || figure.Published is not { } published || published <= asAt);

    private static IReadOnlyList<Source> SourcesOf(StatisticsCatalogue catalogue, GroupComparison comparison) =>
    [
        .. new[] { comparison.Value.Value?.Figure, comparison.OthersValue.Value?.Figure }.OfType<PublishedFigure>()
            .Select(f => catalogue.Source(f.Source) is { } s
                ? new Source(s.Title, s.Publisher) { Address = s.Address, Licence = s.Licence, Date = f.Published }
                : new Source(f.Source, "Unknown publisher") { Date = f.Published })
            .Distinct(),
    ];
}
