using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Pages.Statistics;

/// <summary>Every indicator by topic, with the latest figure for England.</summary>
public sealed class StatisticsModel : StatisticsPage
{
    public IReadOnlyList<IGrouping<string, IndicatorLine>> Topics { get; private set; } = [];

    /// <summary>Sources of which no file was imported.</summary>
    public IReadOnlyList<StatisticsSource> NotImported { get; private set; } = [];

    public void OnGet()
    {
        Topics = [.. Statistics.Catalogue.Indicators.Select(i => IndicatorLine.Of(Statistics, i)).GroupBy(l => l.Indicator.Topic)];
        var imported = Statistics.Releases.Select(r => r.Source).ToHashSet(StringComparer.Ordinal);
        NotImported = [.. Statistics.Catalogue.Sources.Where(s => !imported.Contains(s.Id))];
        Frame = new("Statistics")
        {
            Description = "Official statistics on children and young people with SEND beside what inspectors found: exclusion, absence, EHC plans, waits for therapy.",
            Crumbs = [new("Home", "/")],
            Part = "statistics",
            SchemaType = "DataCatalog",
        };
    }

    public IReadOnlyList<Source> SourcesOf(IEnumerable<IndicatorLine> lines) => Sources(lines.SelectMany(l => l.England).OfType<PublishedFigure>());
}
