using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Store.Statistics;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>What can be asked of official statistics.</summary>
public static class StatisticsApi
{
    private static readonly Parameter s_id = new("id", "Id of the indicator.", "permanent-exclusion-rate") { InPath = true };
    private static readonly Parameter s_area = new("area", "Id of the local area.", "devon") { InPath = true };
    private static readonly Parameter s_topic = new("topic", "Heading under which the indicator is listed.", "Exclusion");
    private static readonly Parameter s_theme = new("theme", "Id of a theme of the codebook it bears on.", "exclusion") { Values = r => r.Codebook.Themes.Select(t => t.Id) };
    private static readonly Parameter s_group = new("group", "Id of a group of the indicator.", "sen-support");
    private static readonly Parameter s_level = new("level", "Kind of place.", "localArea") { Values = _ => Enum.GetValues<PlaceLevel>().Select(Parameter.Word) };
    private static readonly Parameter s_period = new("period", "Code of the period: 2019, 2015-16, 2024-25-spring, 2023-08.", "2015-16");
    private static readonly Parameter s_known = new("as-known-on", "Figures as this store knew them at the end of this day; as they are known now where it is left out.", "2026-01-31") { Kind = ParameterKind.Day };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/statistics/indicators", List, "listIndicators", "Statistics", s_topic, s_theme, Parameter.Page, Parameter.Size);
        api.Read("/statistics/indicators/{id}", Find, "getIndicator", "Statistics", s_id).MayBeMissing();
        api.Read("/statistics/indicators/{id}/figures", Figures, "listFigures", "Statistics", s_id, s_group, s_level, Parameter.Area, s_period, s_known, Parameter.Page, Parameter.Size).MayBeMissing();
        api.Read("/statistics/areas/{area}", Area, "getAreaStatistics", "Statistics", s_area).MayBeMissing();
    }

    /// <summary>Lists the indicators of official statistics</summary>
    /// <remarks>All that are declared, whether figures of them were imported or not.</remarks>
    public static Results<Ok<ApiPage<IndicatorItem>>, ProblemResult> List(Asked asked)
    {
        var statistics = asked.Record.Statistics;
        var (topic, theme) = (asked.Text(s_topic), asked.Text(s_theme));
        var indicators = statistics.Catalogue.Indicators.Where(i => (topic is null || i.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase)) && (theme is null || i.Themes.Contains(theme)));
        return Paging.Of(asked, [.. indicators], i => IndicatorItem.Of(statistics, i));
    }

    /// <summary>Gives one indicator</summary>
    public static Results<Ok<IndicatorItem>, ProblemResult> Find(string id, Asked asked)
    {
        var statistics = asked.Record.Statistics;
        return statistics.Catalogue.Indicator(id) is { } indicator ? TypedResults.Ok(IndicatorItem.Of(statistics, indicator)) : NoIndicator(id, statistics);
    }

    /// <summary>Lists the figures of an indicator</summary>
    /// <remarks>By period, the latest first, then place. A number that is missing is given as the symbol that was printed and what it means.</remarks>
    public static async Task<Results<Ok<ApiPage<FigureItem>>, ProblemResult>> Figures(string id, Asked asked, StatisticsStore store, CancellationToken cancel)
    {
        var statistics = asked.Record.Statistics;
        if (statistics.Catalogue.Indicator(id) is not { } indicator)
        {
            return NoIndicator(id, statistics);
        }

        var groups = asked.Text(s_group) is { } group ? indicator.Groups.Where(g => g.Id == group).ToList() : indicator.Groups;
        if (groups.Count == 0)
        {
            return Refused(s_group, asked.Text(s_group)!, $"one of {string.Join(", ", indicator.Groups.Select(g => g.Id))}");
        }

        var (level, area, period) = (asked.Choice<PlaceLevel>(s_level), asked.Text(Parameter.Area), asked.Text(s_period));
        IReadOnlyList<PublishedFigure> figures =
        [
            .. (asked.Day(s_known) is { } day ? await AsKnown(store, statistics, indicator, day, cancel) : groups.SelectMany(g => statistics.Of(indicator, g).All))
                .Where(f => groups.Any(g => g.Id == f.Series.Group))
                .Where(f => (level is null || f.Place.Level == level) && (area is null || f.Place == Place.Of(new AreaId(area))) && (period is null || f.Period.Code == period))
                .OrderByDescending(f => f.Period).ThenBy(f => f.Place.Level).ThenBy(f => f.Place.Code, StringComparer.Ordinal).ThenBy(f => f.Series.Group, StringComparer.Ordinal),
        ];
        return Paging.Of(asked, figures, f => FigureItem.Of(asked.Record.Register, statistics, f));
    }

    /// <summary>Gives the statistics of one area</summary>
    /// <remarks>Each indicator and group at its latest period beside England, region, statistical neighbours and all areas; figures of NHS boards beside it.</remarks>
    public static Results<Ok<AreaStatistics>, ProblemResult> Area(string area, Asked asked)
    {
        var statistics = asked.Record.Statistics;
        return asked.Record.Register.Find(new(area)) is { } known
            ? TypedResults.Ok(AreaStatistics.Of(statistics, known, statistics.LatestNeighbours))
            : AreasApi.NoArea(area, asked, ApiLinks.AreaStatistics);
    }

    /// <summary>What was known at the end of a day, in England.</summary>
    private static async Task<IEnumerable<PublishedFigure>> AsKnown(StatisticsStore store, PublicStatistics statistics, Indicator indicator, DateOnly day, CancellationToken cancel)
    {
        var moment = EndOf(day);
        var known = new List<KnownObservation>();
        foreach (var kind in indicator.Periods)
        {
            known.AddRange(await store.Figures(new(indicator.Id, kind) { Periods = int.MaxValue, AsKnown = moment }, cancel));
        }

        return known.Select(statistics.Figure);
    }

    private static DateTime EndOf(DateOnly day) => London.Midnight(day.AddDays(1)).AddTicks(-1);

    private static ProblemResult NoIndicator(string id, PublicStatistics statistics)
    {
        var near = IndicatorSearch.Nearest(id, statistics.Catalogue).Select(i => ApiLinks.Indicator(i.Id)).ToList();
        return new(ApiProblem.NotFound($"No indicator has this id. {(near.Count > 0 ? $"Perhaps {string.Join(" or ", near)}." : "")} {ApiLinks.Indicators} lists all {statistics.Catalogue.Indicators.Count}."));
    }

    private static ProblemResult Refused(Parameter parameter, string found, string expected) =>
        new(ApiProblem.BadParameters([new() { Parameter = parameter.Name, Found = found, Expected = expected }]));
}
