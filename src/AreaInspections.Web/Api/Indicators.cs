using AreaInspections.Statistics;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Api;

/// <summary>A statistical indicator: what is measured and how to read it.</summary>
public sealed record IndicatorItem
{
    /// <summary>Stable id: <c>permanent-exclusion-rate</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted over what.</summary>
    public required string Definition { get; init; }

    public required string Topic { get; init; }

    public required string Unit { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>What a rate or proportion is given to: 100, 1000; 1 for counts.</summary>
    public required double Per { get; init; }

    /// <summary>Which way is good for children.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Id and name of each group of children, needs or services.</summary>
    public required IReadOnlyDictionary<string, string> Groups { get; init; }

    /// <summary>What it may be set beside.</summary>
    public required IReadOnlyList<Comparator> Comparators { get; init; }

    /// <summary>Themes of the codebook it bears on.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>What a reader must know before comparing.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Publications its figures are taken from, whether files of them were imported or not.</summary>
    public required IReadOnlyList<StatisticsSourceItem> Sources { get; init; }

    /// <summary>Codes of the periods of which anything is known, the latest first; empty where nothing was imported.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>figures</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static IndicatorItem Of(PublicStatistics statistics, Indicator indicator) => new()
    {
        Id = indicator.Id,
        Title = indicator.Title,
        Definition = indicator.Definition,
        Topic = indicator.Topic,
        Unit = indicator.Unit,
        Measure = indicator.Measure,
        Per = indicator.Per,
        Direction = indicator.Direction,
        Groups = indicator.Groups.ToDictionary(g => g.Id, g => g.Name, StringComparer.Ordinal),
        Comparators = indicator.Comparators,
        Themes = indicator.Themes,
        Caveats = indicator.Caveats,
        Sources = [.. indicator.Rules.Select(r => r.Source).Distinct(StringComparer.Ordinal).Select(statistics.Catalogue.Source).OfType<StatisticsSource>().Select(s => StatisticsSourceItem.Of(statistics, s))],
        Periods = [.. indicator.Groups.SelectMany(g => statistics.Of(indicator, g).Periods).Distinct().OrderDescending().Select(p => p.Code)],
        Links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.Indicator(indicator.Id),
            ["html"] = Publishing.Links.Indicator(indicator.Id),
            ["figures"] = ApiLinks.Figures(indicator.Id),
        },
    };
}

/// <summary>A publication of official statistics.</summary>
public sealed record StatisticsSourceItem
{
    /// <summary>Stable id, as figures name it.</summary>
    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required string Licence { get; init; }

    /// <summary>Public address.</summary>
    public required TextAnswer Address { get; init; }

    /// <summary>What its symbols mean; <c>blank</c> is an empty cell.</summary>
    public required IReadOnlyDictionary<string, Absence> Symbols { get; init; }

    /// <summary>Files of it in this store.</summary>
    public required int Files { get; init; }

    internal static StatisticsSourceItem Of(PublicStatistics statistics, StatisticsSource source) => new()
    {
        Id = source.Id,
        Publisher = source.Publisher,
        Title = source.Title,
        Licence = source.Licence,
        Address = TextAnswer.Of(source.Address, AnswerStatus.NotStated),
        Symbols = source.Meanings.Where(m => m.Key != Symbol.NoRow).ToDictionary(m => m.Key.Printed() is { Length: > 0 } printed ? printed : "blank", m => m.Value, StringComparer.Ordinal),
        Files = statistics.Releases.Count(r => r.Source == source.Id),
    };
}
