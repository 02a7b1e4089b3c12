using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;

namespace AreaInspections.Tests.Statistics;

/// <summary>The declared sources and indicators hold together, and a fault in a declaration says where it is.</summary>
public sealed class StatisticsCatalogueTests
{
    private const string Sources = """
        topics: [Waits]
        symbolSets: { few: { "*": Suppressed } }
        sources:
          - { id: one, publisher: P, title: T, licence: L, shape: ees-csv, columns: [a], symbols: few, complete: true }
        """;

    private const string Indicators = """
        indicators:
          - id: waits
            title: Waits
            definition: Children who wait.
            unit: children
            measure: Count
            per: 1
            decimals: 0
            direction: HigherIsWorse
            topic: Waits
            periods: [Month]
            groups: [{ id: all, name: All }]
            rules: [{ source: one, group: all, value: a }]
        """;

    private static readonly StatisticsCatalogue s_catalogue = StatisticsCatalogueReader.Load();

    [Theory]
    [InlineData("permanent-exclusion-rate", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("suspension-rate", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("pupils-suspended", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("overall-absence", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("unauthorised-absence", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("persistent-absence", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("severe-absence", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("sessions-lost-to-exclusion", "ehc-plan,sen-support,no-sen,all")]
    [InlineData("ehc-plans-within-20-weeks", "all")]
    [InlineData("ehc-plans-within-20-weeks-all", "all")]
    [InlineData("ehc-plans-over-a-year", "all")]
    [InlineData("ehc-requests-refused", "all")]
    [InlineData("good-level-of-development", "ehc-plan,sen-support,all-sen,no-sen,unclassified,all")]
    public void Is_declared_with_its_groups(string indicator, string groups) =>
        s_catalogue.Indicator(indicator).ShouldNotBeNull().Groups.Select(g => g.Id).ShouldBe(groups.Split(','));

    [Fact]
    public void Every_theme_is_one_of_the_codebook()
    {
        var themes = CodebookReader.Load().Themes.Select(t => t.Id).ToList();

        s_catalogue.Indicators.SelectMany(i => i.Themes).Distinct().ShouldBeSubsetOf(themes);
        s_catalogue.Indicators.Count(i => i.Themes.Count > 0).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Two_sources_never_give_one_series_and_year()
    {
        var compared = 0;
        foreach (var indicator in s_catalogue.Indicators)
        {
            foreach (var (one, other) in indicator.Rules.SelectMany((r, i) => indicator.Rules.Skip(i + 1).Select(o => (r, o))).Where(p => p.r.Source != p.o.Source))
            {
                compared++;
                var apart = one.UntilYear < other.FromYear || other.UntilYear < one.FromYear
                    || Apart(one.Levels, other.Levels) || Apart(one.Kinds, other.Kinds);
                apart.ShouldBeTrue($"{indicator.Id}: {one.Source} and {other.Source}");
            }
        }

        compared.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Declarations_differ_in_version_when_anything_differs()
    {
        Read(Sources, Indicators).Version.ShouldNotBe(Read(Sources, Indicators.Replace("decimals: 0", "decimals: 1")).Version);
        Read(Sources, Indicators).Version.ShouldBe(Read(Sources, Indicators).Version);
    }

    [Theory]
    [InlineData("unit: children", "", "i.yaml: indicator waits has no unit.")]
    [InlineData("topic: Waits", "topic: Weights", "i.yaml: indicator waits stands under Weights, which is not among the topics.")]
    [InlineData("source: one", "source: two", "i.yaml: indicator waits has a rule for two, which is not among the sources.")]
    [InlineData("group: all", "group: boys", "i.yaml: indicator waits has a rule for the group boys, which is not among its groups.")]
    [InlineData("measure: Count", "mesure: Count", "i.yaml, line 6: Property 'mesure' not found")]
    public void A_fault_in_an_indicator_says_where_it_is(string written, string instead, string fault) =>
        Should.Throw<FormatException>(() => Read(Sources, Indicators.Replace(written, instead))).Message.ShouldStartWith(fault);

    [Fact]
    public void A_symbol_that_is_none_is_a_fault() =>
        Should.Throw<FormatException>(() => Read(Sources.Replace("\"*\"", "what"), Indicators)).Message.ShouldBe("sources.yaml: source one declares \"what\", which is no symbol.");

    private static bool Apart<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) => one.Count > 0 && other.Count > 0 && !one.Intersect(other).Any();

    private static StatisticsCatalogue Read(string sources, string indicators) =>
        StatisticsCatalogueReader.Read(sources, new Dictionary<string, string> { ["i.yaml"] = indicators });
}
