using System.Text.Json;
using AreaInspections.Statistics;
using static AreaInspections.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Tests.Statistics;

/// <summary>Figures worked out by hand from the published files under the ids named here, against those that reader and indicators give.</summary>
public sealed class KnownStatisticsTests
{
    private const string Exclusions = "exclusions/SFR35_2017_National_characteristics.csv";
    private const string ByArea = "exclusions/la_exclusion_absence_by_sen.csv.gz";
    private const string Absence = "absence/absence_natcharacteristics.csv";

    private static readonly Period s_1516 = Period.AcademicYear(2015);
    private static readonly Lazy<StatisticsReading> s_byArea = new(() => Published(ByArea));

    [Fact]
    public void Excl_1516_perm_excl() => ExclusionRates("excl-1516-perm_excl", "permanent-exclusion-rate");

    [Fact]
    public void Excl_1516_fixed_excl() => ExclusionRates("excl-1516-fixed_excl", "suspension-rate");

    [Fact]
    public void Excl_1516_sen_share()
    {
        var known = Known("excl-1516-sen-share");
        var reading = Published(Exclusions);

        Share("permanent-exclusion-rate", o => o.Numerator).ShouldBe(known.GetProperty("permanent").GetDouble());
        Share("suspension-rate", o => o.Numerator).ShouldBe(known.GetProperty("fixed").GetDouble());
        Share("permanent-exclusion-rate", o => o.Denominator).ShouldBe(known.GetProperty("ofPupils").GetDouble());
        Math.Round(new[] { "ehc-plan", "sen-support" }.Sum(g => reading.Of("pupils-with-sen", g, Place.England, s_1516).Value.Number), 1).ShouldBe(14.3);

        double Share(string indicator, Func<Observation, Figure> count)
        {
            var counts = new[] { "ehc-plan", "sen-support", "no-sen" }.Select(g => count(reading.Of(indicator, g, Place.England, s_1516)).Number).ToList();
            return Math.Round(100 * (counts[0] + counts[1]) / counts.Sum(), 1);
        }
    }

    [Theory]
    [InlineData("ehc-plans/sen2_mi.csv", 2014, 2018)]
    [InlineData("ehc-plans/timeliness_20_week.csv", 2019, 2024)]
    public void Ehcp_20w(string file, int first, int last)
    {
        var known = Known("ehcp-20w");
        var reading = Published(file);

        for (var year = first; year <= last; year++)
        {
            var figures = known.GetProperty(year.ToString());
            Of("ehc-plans-within-20-weeks").ShouldBe(figures.GetProperty("excludingExceptions").GetDouble(), year.ToString());
            Of("ehc-plans-within-20-weeks-all").ShouldBe(figures.GetProperty("all").GetDouble(), year.ToString());

            double Of(string indicator) => Math.Round(reading.Of(indicator, "all", Place.England, Period.CalendarYear(year)).Value.Number, 1);
        }
    }

    [Fact]
    public void Ehcp_2024_n()
    {
        var known = Known("ehcp-2024-n");
        var reading = Published("ehc-plans/timeliness_20_week.csv");
        var within = reading.Of("ehc-plans-within-20-weeks-all", "all", Place.England, Period.CalendarYear(2024));
        var over = reading.Of("ehc-plans-over-a-year", "all", Place.England, Period.CalendarYear(2024));

        within.Denominator.Number.ShouldBe(known.GetProperty("issued").GetDouble());
        within.Numerator.Number.ShouldBe(known.GetProperty("within20").GetDouble());
        over.Numerator.Number.ShouldBe(known.GetProperty("overOneYear").GetDouble());
        over.Value.Number.ShouldBe(known.GetProperty("overOneYearPct").GetDouble());
    }

    [Fact]
    public void Eyfsp_sen()
    {
        var reading = Published("early-years/1_eyfsp_headline_measures_2022.csv");
        var ours = reading.Observations.Where(o => o.Place == Place.England && o.Series != new SeriesKey("good-level-of-development", "all"))
            .Select(o => o.Value.Number).Order();

        var known = Known("eyfsp-sen").EnumerateObject().ToList();
        known.Count.ShouldBe(18);
        ours.ShouldBe(known.Select(k => k.Value.GetDouble()).Order());
        foreach (var (label, indicator, group) in EarlyYears)
        {
            reading.Of(indicator, group, Place.England, Period.AcademicYear(2021)).Value.Number.ShouldBe(known.Single(k => k.Name == label).Value.GetDouble(), label);
        }
    }

    [Fact]
    public void Absence_1516()
    {
        var known = Known("absence-1516");
        var reading = Published(Absence);

        foreach (var (name, group) in new[] { ("noSen", "no-sen"), ("senSupport", "sen-support"), ("statementOrEhcp", "ehc-plan") })
        {
            Of("overall-absence", 1).ShouldBe(known.GetProperty(name).GetProperty("overallPct").GetDouble(), name);
            Of("unauthorised-absence", 1).ShouldBe(known.GetProperty(name).GetProperty("unauthorisedPct").GetDouble(), name);
            Of("persistent-absence", 1).ShouldBe(known.GetProperty(name).GetProperty("persistentPct").GetDouble(), name);
            Of("sessions-lost-to-exclusion", 2).ShouldBe(known.GetProperty(name).GetProperty("excludedSessionsPer1000").GetDouble(), name);

            double Of(string indicator, int digits) => Math.Round(reading.Of(indicator, group, Place.England, s_1516).Value.Number, digits);
        }
    }

    [Fact]
    public void Susp_la_2425() => Areas("susp-la-2425", "suspension-rate", Period.Term(PeriodKind.SpringTerm, 2024));

    [Fact]
    public void Absence_la_2425() => Areas("absence-la-2425", "overall-absence", Period.AcademicYear(2024));

    [Fact]
    public void Severe_absence_la_2425() => Areas("severe-absence-la-2425", "severe-absence", Period.AcademicYear(2024));

    [Fact]
    public void Mi2223_priority()
    {
        var known = Known("mi2223-priority");
        var named = Published("ofsted/mi_ofsted_winter_2223.csv").Observations.Where(o => o.Value.IsNumber)
            .ToDictionary(o => Register.Find(o.Place.Area!.Value)!.PlainName, o => o.Value.Number);

        named.Values.Sum().ShouldBe(known.GetProperty("total").GetDouble());
        named.ShouldBe(known.GetProperty("byArea").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetDouble()), ignoreOrder: true);
    }

    private static IEnumerable<(string Label, string Indicator, string Group)> EarlyYears =>
    [
        ("SEN provision: No identified SEN", "good-level-of-development", "no-sen"),
        ("SEN provision: All SEN", "good-level-of-development", "all-sen"),
        ("SEN provision: SEN support", "good-level-of-development", "sen-support"),
        ("SEN provision: EHC plan", "good-level-of-development", "ehc-plan"),
        ("SEN provision: Unclassified", "good-level-of-development", "unclassified"),
        ("SEN primary need: Speech, language and communication needs", "good-level-of-development-by-need", "speech-language-communication"),
        ("SEN primary need: Autistic spectrum disorder", "good-level-of-development-by-need", "autism"),
        ("SEN primary need: Profound and multiple learning difficulties", "good-level-of-development-by-need", "profound-multiple-learning"),
    ];

    private static void ExclusionRates(string id, string indicator)
    {
        var known = Known(id);
        var reading = Published(Exclusions);
        var none = Of("no-sen");
        var (without, plan) = (Of("sen-support"), Of("ehc-plan"));

        Check("noSen", none);
        Check("senWithoutStatement", without);
        Check("statementOrEhc", plan);
        Math.Round(Ratio(without.Numerator.Number, without.Denominator.Number), 2).ShouldBe(known.GetProperty("ratioWithoutStatement").GetDouble());
        Math.Round(Ratio(plan.Numerator.Number, plan.Denominator.Number), 2).ShouldBe(known.GetProperty("ratioStatement").GetDouble());
        Math.Round(Ratio(without.Numerator.Number + plan.Numerator.Number, without.Denominator.Number + plan.Denominator.Number), 2)
            .ShouldBe(known.GetProperty("ratioAllSen").GetDouble());

        Observation Of(string group) => reading.Of(indicator, group, Place.England, s_1516);

        double Ratio(double count, double of) => count / of / (none.Numerator.Number / none.Denominator.Number);

        void Check(string name, Observation observation)
        {
            observation.Value.Number.ShouldBe(known.GetProperty("published").GetProperty(name).GetDouble());
            observation.Numerator.Number.ShouldBe(known.GetProperty("counts").GetProperty(name).GetDouble());
        }
    }

    private static void Areas(string id, string indicator, Period period)
    {
        var known = Known(id);
        var figures = s_byArea.Value.Observations.Where(o => o.Series.Indicator == indicator && o.Period == period).ToLookup(o => o.Series.Group);
        var none = figures["no-sen"].ToDictionary(o => o.Place, o => o.Value.Number);

        none.Count.ShouldBe(known.GetProperty("localAuthorities").GetInt32());
        Median("no-sen").ShouldBe(known.GetProperty("median").GetProperty("noSen").GetDouble());
        Median("sen-support").ShouldBe(known.GetProperty("median").GetProperty("senSupport").GetDouble());
        Median("ehc-plan").ShouldBe(known.GetProperty("median").GetProperty("ehcp").GetDouble());
        Higher("sen-support").ShouldBe(known.GetProperty("senSupportHigher").GetInt32());
        Higher("ehc-plan").ShouldBe(known.GetProperty("ehcpHigher").GetInt32());

        double Median(string group) => Math.Round(figures[group].Select(o => o.Value.Number).Order().ElementAt(none.Count / 2), 2);

        int Higher(string group) => figures[group].Count(o => o.Value.Number > none[o.Place]);
    }

    private static JsonElement Known(string id)
    {
        using var file = JsonDocument.Parse(System.IO.File.ReadAllText(SharedData.Require("data/statistics/known-figures.json")));
        return file.RootElement.EnumerateArray().Single(f => f.GetProperty("id").GetString() == id).GetProperty("value").Clone();
    }
}
