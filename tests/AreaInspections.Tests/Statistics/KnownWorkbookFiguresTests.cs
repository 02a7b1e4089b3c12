using System.Collections.Concurrent;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;

namespace AreaInspections.Tests.Statistics;

/// <summary>Figures that were computed by hand from the published workbooks, found again through the declared indicators. Each test bears the name of its figure.</summary>
public class KnownWorkbookFiguresTests
{
    private const string Waits = "nhs/community_health_2023-10-01.xlsx";
    private const string Outcomes = "ofsted/Area_SEND_inspection_data_01_May_2016_to_31_August_2022.ods";

    private static readonly ConcurrentDictionary<string, StatisticsReading> s_read = new();

    [Theory]
    [InlineData("wait-slt-2023-08", "speech-and-language-therapy", 61739, 24634, 39.9, 3458)]
    [InlineData("wait-ot-2023-08", "occupational-therapy", 18040, 6342, 35.2, 1078)]
    [InlineData("wait-physio-2023-08", "physiotherapy", 14678, 1928, 13.1, 87)]
    public void Children_waiting(string id, string service, double waiting, double over18, double share, double over52)
    {
        var england = Read(Waits).Observations.Where(o => o.Place == Place.England && o.Period == Period.Month(2023, 8) && o.Series.Group == service).ToDictionary(o => o.Series.Indicator);

        england["children-waiting"].Value.Number.ShouldBe(waiting, id);
        england["children-waiting-over-18-weeks"].Value.Number.ShouldBe(over18, id);
        Math.Round(england["children-waiting-over-18-weeks-share"].Value.Number, 1).ShouldBe(share, id);
        england["children-waiting-over-18-weeks-share"].Denominator.Number.ShouldBe(waiting, "the total, not the sum of the bands");
        england["children-waiting-over-52-weeks"].Value.Number.ShouldBe(over52, id);
    }

    [Theory]
    [InlineData("tribunal", 2016, 3863, 305983, 1.26)]
    [InlineData("tribunal", 2017, 4988, 338866, 1.47)]
    [InlineData("tribunal", 2022, 12796, 549887, 2.33)]
    public void Tribunal_appeals(string id, int year, double appeals, double decisions, double rate)
    {
        var england = Read("tribunals/send_appeal_rate_table_2022.ods").Observations.Where(o => o.Place == Place.England && o.Period == Period.CalendarYear(year)).ToDictionary(o => o.Series.Indicator);

        england["tribunal-appeals"].Value.Number.ShouldBe(appeals, id);
        england["tribunal-appeal-rate"].Denominator.Number.ShouldBe(decisions, id);
        Math.Round(england["tribunal-appeal-rate"].Value.Number, 2).ShouldBe(rate, id);
    }

    [Fact(DisplayName = "insp-1622-n, insp-1622-wsoa, insp-1622-wsoa-pct")]
    public void Inspections_and_written_statements()
    {
        var statements = Of("written-statements-required").ToList();

        statements.Count.ShouldBe(149);
        statements.Sum(o => o.Value.Number).ShouldBe(82);
        Math.Round(statements.Average(o => o.Value.Number) * 100, 1).ShouldBe(55.0);
    }

    [Fact(DisplayName = "insp-first30-table, insp-first30-wsoa")]
    public void The_first_inspections_in_the_table()
    {
        var first = Of("written-statements-required").Where(o => o.Period.Start < new DateOnly(2017, 4, 1)).ToList();

        first.Count.ShouldBe(29);
        first.Where(o => o.Value.Number == 1).Select(o => o.Place.Code).Order().ShouldBe(["hartlepool", "middlesbrough", "rochdale", "sandwell", "sefton", "suffolk", "surrey", "waltham-forest"]);
    }

    [Fact(DisplayName = "insp-by-year")]
    public void Inspections_by_year() => Of("written-statements-required").GroupBy(o => o.Period.Start.Year).OrderBy(g => g.Key)
        .Select(g => (g.Key, g.Count(), g.Sum(o => o.Value.Number)))
        .ShouldBe([(2016, 20, 5), (2017, 27, 14), (2018, 32, 19), (2019, 29, 17), (2020, 7, 4), (2021, 23, 16), (2022, 11, 7)]);

    [Fact(DisplayName = "revisit-outcomes, revisit-none, revisit-weaknesses")]
    public void Revisits()
    {
        var revisits = Of("weaknesses-with-sufficient-progress").ToList();

        revisits.Count.ShouldBe(46);
        revisits.Count(o => o.Value.Number == 100).ShouldBe(20);
        revisits.Count(o => o.Value.Number is > 0 and < 100).ShouldBe(24);
        revisits.Where(o => o.Value.Number == 0).Select(o => o.Place.Code).Order().ShouldBe(["devon", "sefton"]);
        revisits.Sum(o => o.Numerator.Number).ShouldBe(178);
        revisits.Sum(o => o.Denominator.Number - o.Numerator.Number).ShouldBe(77);
        Of("written-statements-required").Count(o => o.Value.Number == 1 && !revisits.Exists(r => r.Place == o.Place)).ShouldBe(36);
    }

    [Fact]
    public void Boards_are_never_local_areas_and_what_was_not_submitted_is_no_zero()
    {
        var waits = Read(Waits).Observations;

        waits.ShouldAllBe(o => o.Place.Level != PlaceLevel.LocalArea);
        var devon = waits.Where(o => o.Place == new Place(PlaceLevel.Board, "E54000037") && o.Series.Group == "speech-and-language-therapy").ToList();
        devon.Count.ShouldBe(5);
        waits.ShouldContain(o => o.Value.Symbol == Symbol.Blank && o.Series.Indicator == "children-waiting");
    }

    [Fact]
    public void Codes_that_areas_no_longer_have_are_counted()
    {
        var reading = Read(Outcomes);

        reading.RetiredCodes["E08000016"].ShouldBe(1);
        reading.Observations.ShouldContain(o => o.Place == Place.Of(new AreaId("barnsley")));
    }

    private static IEnumerable<Observation> Of(string indicator) => Read(Outcomes).Observations.Where(o => o.Series.Indicator == indicator);

    private static StatisticsReading Read(string relative) => s_read.GetOrAdd(SharedData.Require("data/statistics/" + relative), path =>
    {
        var reading = StatisticsFileReader.Read(path, AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
        return reading.Value.ShouldNotBeNull(string.Join("\n", reading.Notes));
    });
}
