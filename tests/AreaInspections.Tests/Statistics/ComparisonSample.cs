using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

/// <summary>Made-up indicators, sources and figures; the national counts of 2015/16 are those published.</summary>
internal static class ComparisonSample
{
    public const string Source = "made-up-source";

    public static Indicator Indicator(Measure measure) => new()
    {
        Id = "made-up",
        Title = "Made-up share",
        Definition = "Made up.",
        Unit = measure == Measure.Count ? "children" : "% of pupils",
        Measure = measure,
        Per = measure == Measure.Count ? 1 : 100,
        Decimals = measure == Measure.Count ? 0 : 1,
        Direction = Direction.HigherIsWorse,
        Topic = "Made up",
        Periods = [PeriodKind.AcademicYear],
        Groups = [new("all", "All pupils")],
        Comparators = [Comparator.England, Comparator.Region, Comparator.StatisticalNeighbours, Comparator.AllAreas],
        Themes = [],
        Caveats = [],
        Rules = [],
    };
}
