using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Tests.Statistics;

public class AreaProfileTests
{
    private const int Areas = 40;

    private static readonly SeriesKey s_series = new("made-up", "all");
    private static readonly Period s_year = Period.CalendarYear(2024);
    private static readonly Place s_region = new(PlaceLevel.Region, "E12000009");

    /// <summary>Area n has n of 100 above the line; England 20%, the region 5%.</summary>
    private static readonly List<PublishedFigure> s_figures =
    [
        .. Enumerable.Range(1, Areas).Select(n => At(Place.Of(new($"area-{n}")), n, 100)),
        At(Place.England, 8_000, 40_000),
        At(s_region, 50, 1_000),
    ];

    [Fact]
    public void An_area_stands_beside_England_its_region_and_all_areas()
    {
        var standing = Stand(40);

        standing.Value.Value!.Value.ShouldBe(40);
        standing.Beside.Select(b => (b.Name, b.Standing)).Take(2).ShouldBe([("England", Standing.Higher), ("South West", Standing.Higher)]);
        standing.Beside[0].Difference.Value!.Value.ShouldBe(20, 1e-9);
        standing.Beside[0].Difference.Value!.Interval.Why!.Gap.ShouldBe(Gap.PartOfTheOther);
        standing.Band.ShouldBe(Band.HighestQuarter);
        standing.Funnel.Value!.Position.ShouldBe(FunnelPosition.FarAbove);
        standing.Sources.ShouldBe([ComparisonSample.Source]);
        standing.Sentence.ShouldStartWith("In Area 40 in 2024, made-up share: 40.0% of pupils; England 20.0% (the area is higher); South West 5.0% (the area is higher)");
    }

    [Fact]
    public void An_area_like_England_is_said_to_be_so()
    {
        var standing = Stand(20);

        standing.Beside[0].Standing.ShouldBe(Standing.NotDifferent);
        standing.Funnel.Value!.Position.ShouldBe(FunnelPosition.Within);
        standing.Band.ShouldBe(Band.MiddleHalf);
    }

    [Fact]
    public void Neighbours_are_a_median_with_who_gave_no_number_named()
    {
        var neighbours = Neighbours(1, 2, 3, 4, 5, 39, 99);

        var beside = Stand(30, Ground(s_figures) with { Neighbours = neighbours }).Beside[2];

        beside.Name.ShouldBe("Median of 6 statistical neighbours (Made-up neighbours)");
        beside.Value.Value!.Value.ShouldBe(3.5);
        beside.Difference.Value!.Value.ShouldBe(26.5, 1e-9);
        beside.Missing.Single().Place.ShouldBe(Place.Of(new("area-99")));
        beside.Standing.ShouldBe(Standing.Higher);
    }

    [Fact]
    public void Too_few_neighbours_have_no_middle()
    {
        Stand(30, Ground(s_figures) with { Neighbours = Neighbours(1, 2, 3, 4, 98, 99) }).Beside[2].Value.Why!.Gap.ShouldBe(Gap.TooFew);
        Stand(30).Beside[2].Value.Why!.Gap.ShouldBe(Gap.PlaceUnknown);
    }

    [Fact]
    public void A_distribution_says_who_is_missing_and_needs_enough_areas()
    {
        var picture = AreaProfile.Picture(Ground(s_figures.Skip(3)), s_series, s_year);

        picture.Distribution.Value!.ShouldSatisfyAllConditions(d => d.Areas.ShouldBe(37), d => d.Without.ShouldBe(3), d => d.Median.ShouldBe(22));
        picture.Areas.Count.ShouldBe(Areas);
        picture.Areas[0].Value.Why!.Gap.ShouldBe(Gap.NothingPublished);
        AreaProfile.Picture(Ground(s_figures.Skip(25)), s_series, s_year).Distribution.Why!.Gap.ShouldBe(Gap.TooFew);
    }

    [Fact]
    public void Where_areas_differ_by_more_than_chance_a_picture_says_so()
    {
        AreaProfile.Picture(Ground(s_figures), s_series, s_year).Caveats.ShouldContain(c => c.Contains("singles none of them out"));

        var alike = s_figures.Select(f => f.Place.Area is null ? f : At(f.Place, 20, 100));
        AreaProfile.Picture(Ground(alike), s_series, s_year).Caveats.ShouldBeEmpty();
    }

    [Fact]
    public void Boards_stand_beside_the_area_and_never_for_it()
    {
        var waits = ComparisonSample.Indicator(Measure.Count) with { Title = "Children waiting", Periods = [PeriodKind.Month], Comparators = [Comparator.England, Comparator.Boards] };
        var month = Period.Month(2023, 8);
        var figure = ComparisonSample.Figure(s_series, new(PlaceLevel.Board, "E54000001"), month, Figure.Of(1234));
        var register = ComparisonSample.Register(2);
        var ground = ComparisonSample.Ground(ComparisonSample.Catalogue(waits), [figure], register);

        var standing = AreaProfile.Standing(ground, register.All[0], s_series, month);

        standing.Value.Why!.Gap.ShouldBe(Gap.NotDeclared);
        var board = standing.Boards.Value.ShouldHaveSingleItem();
        board.Value.Value!.Value.ShouldBe(1234);
        board.Areas.Select(a => a.Name).ShouldBe(["Area 1", "Area 2"]);
        board.Caveat.ShouldBe("NHS Westland Integrated Care Board also commissions for Area 2: the figure is the board’s and not the area’s own.");
        standing.Sentence.ShouldContain("NHS Westland Integrated Care Board 1,234 children");
        AreaProfile.Standing(ground, register.All[0], s_series, Period.Month(2022, 5)).Boards.Why!.Gap.ShouldBe(Gap.PlaceUnknown);
        AreaProfile.Latest(ground, register.All[0]).ShouldHaveSingleItem().Period.ShouldBe(month);
    }

    [Fact]
    public void An_area_without_number_says_why_and_still_shows_England()
    {
        var standing = Stand(1, Ground(s_figures.Skip(1).Append(ComparisonSample.Figure(s_series, Place.Of(new("area-1")), s_year, Figure.Missing(Symbol.C)))));

        standing.Sentence.ShouldBe("In Area 1 in 2024, made-up share: no number. “c” is printed for Area 1: withheld because it could tell about single children. England: 20.0%.");
        standing.Funnel.Why!.Gap.ShouldBe(Gap.SymbolInPlace);
        standing.Band.ShouldBeNull();
    }

    private static AreaStanding Stand(int area, ComparisonGround? ground = null)
    {
        ground ??= Ground(s_figures);
        return AreaProfile.Standing(ground, ground.Register.Find(new($"area-{area}"))!, s_series, s_year);
    }

    private static ComparisonGround Ground(IEnumerable<PublishedFigure> figures) =>
        ComparisonSample.Ground(ComparisonSample.Catalogue(ComparisonSample.Indicator(Measure.Proportion)), figures, ComparisonSample.Register(Areas));

    private static NeighbourSet Neighbours(params int[] areas) => new(
        "made-up",
        "Made-up neighbours",
        new Dictionary<AreaId, IReadOnlyList<Neighbour>> { [new("area-30")] = [.. areas.Select(n => new Neighbour(new($"area-{n}"), null))] });

    private static PublishedFigure At(Place place, double above, double below) =>
        ComparisonSample.Figure(s_series, place, s_year, Figure.Of(100 * above / below), new(above, below));
}
