using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

/// <summary>Made-up indicators, areas and figures. The national counts of exclusions in 2015/16 are those published (SFR35/2017, national characteristics).</summary>
internal static class ComparisonSample
{
    public const string Source = "made-up-source";

    public static readonly Period Year = Period.AcademicYear(2015);

    public static Indicator Indicator(Measure measure, string id = "made-up") => new()
    {
        Id = id,
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

    public static Indicator Exclusions(string id, string title) => Indicator(Measure.Rate, id) with
    {
        Title = title,
        Unit = "per 100 pupils",
        Decimals = 2,
        Groups = [new("sen-support", "SEN support"), new("ehc-plan", "EHC plan"), new("all-sen", "All SEN"), new("no-sen", "No SEN")],
    };

    public static StatisticsCatalogue Catalogue(params Indicator[] indicators) => new(
        [
            new()
            {
                Id = Source,
                Publisher = "Nobody",
                Title = "Made-up statistics",
                Licence = "Open Government Licence v3.0",
                Shape = "plain-csv",
                Columns = [],
                Meanings = new Dictionary<Symbol, Absence> { [Symbol.C] = Absence.Suppressed },
                Caveats = [],
                Complete = true,
            },
        ],
        indicators,
        "1");

    public static PublishedFigure Figure(SeriesKey series, Place place, Period period, Figure value, Fraction? counts = null) => new(
        new(
            series,
            place,
            period,
            value,
            counts is null ? AreaInspections.Statistics.Figure.None : AreaInspections.Statistics.Figure.Of(counts.Numerator),
            counts is null ? AreaInspections.Statistics.Figure.None : AreaInspections.Statistics.Figure.Of(counts.Denominator)),
        Source);

    /// <summary>Value, numerator and denominator of one group in England in 2015/16.</summary>
    public static PublishedFigure National(string indicator, string group, double value, double above, double below) =>
        Figure(new(indicator, group), Place.England, Year, AreaInspections.Statistics.Figure.Of(value), new(above, below));

    /// <summary>Permanent and fixed-period exclusion in England in 2015/16 as published.</summary>
    public static IReadOnlyList<PublishedFigure> FirstYear() =>
    [
        National("permanent-exclusion-rate", "no-sen", 0.05, 3405, 6783320),
        National("permanent-exclusion-rate", "sen-support", 0.32, 2915, 911685),
        National("permanent-exclusion-rate", "ehc-plan", 0.17, 370, 221225),
        National("suspension-rate", "no-sen", 2.67, 181010, 6783320),
        National("suspension-rate", "sen-support", 13.72, 125090, 911685),
        National("suspension-rate", "ehc-plan", 15.04, 33265, 221225),
    ];

    public static StatisticsCatalogue FirstYearCatalogue() =>
        Catalogue(Exclusions("permanent-exclusion-rate", "Permanent exclusion rate"), Exclusions("suspension-rate", "Suspension rate"));

    public static ComparisonGround Ground(StatisticsCatalogue catalogue, IEnumerable<PublishedFigure> figures, AreaRegister? register = null) =>
        new(catalogue, register ?? new([], []), new(figures, catalogue));

    public static LocalArea Area(int number, string? name = null) => new()
    {
        Id = new($"area-{number}"),
        Name = name ?? $"Area {number}",
        Codes = [new($"E0600{number:0000}", null, null)],
        DfeNumber = $"{number:000}",
        Region = "South West",
        OfstedRegion = "South West",
        Boards = [new("E54000001", "NHS Westland Integrated Care Board", new(2022, 7, 1), null)],
    };

    public static AreaRegister Register(int areas, params LocalArea[] more) => new(
        [.. Enumerable.Range(1, areas).Select(n => Area(n)), .. more],
        [new("E54000001", "NHS Westland Integrated Care Board", new(2022, 7, 1), null, [])]);
}
