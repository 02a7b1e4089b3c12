using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Areas;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Statistics;

/// <summary>The statistics of one area: each indicator beside England, region, neighbours and all areas; boards of the NHS beside it; what is not known.</summary>
public sealed class AreaModel : StatisticsPage
{
    public LocalArea Area { get; private set; } = null!;

    public Pick NeighbourSets { get; private set; } = null!;

    /// <summary>Absent where no set is stored.</summary>
    public NeighbourSet? Neighbours { get; private set; }

    /// <summary>The area's own figures by topic.</summary>
    public IReadOnlyList<IGrouping<string, StandingCard>> Topics { get; private set; } = [];

    /// <summary>Figures of the boards that commission for the area; absent where there are none.</summary>
    public BoardTable? Boards { get; private set; }

    /// <summary>Findings of the latest coded inspection on what the boards' figures measure, by theme.</summary>
    public IReadOnlyList<FindingsOn> OnBoards { get; private set; } = [];

    /// <summary>Indicators of which nothing is known for the area or its boards.</summary>
    public IReadOnlyList<Indicator> Unknown { get; private set; } = [];

    /// <summary>Figures that are a symbol at their latest period.</summary>
    public IReadOnlyList<AreaStanding> WithoutNumber { get; private set; } = [];

    /// <summary>Why the reader was brought here from a code or name; absent where the address was the area's own.</summary>
    public string? From { get; private set; }

    public IActionResult OnGet(string id, string? neighbours, string? from)
    {
        if (Record.Register.Find(new AreaId(id)) is not { } known)
        {
            return AreaElsewhere.Of(Record, id, a => Links.AreaStatistics(a)) is { } address
                ? RedirectPermanent(address)
                : Missing("No local area is known by this address.", AreaElsewhere.Hint, [.. Record.Register.Search(id).Suggestions.Select(a => new Crumb(a.PlainName, Links.AreaStatistics(a.Id)))]);
        }

        Area = known;
        From = AreaElsewhere.Told(Record, known, from);
        var usual = Statistics.LatestNeighbours?.Id ?? "";
        NeighbourSets = Pick.Of("neighbours", "Statistical neighbours", [.. Statistics.NeighbourSets.Select(s => new Option(s.Id, s.Title))], neighbours, usual);
        Neighbours = Statistics.NeighbourSets.FirstOrDefault(s => s.Id == NeighbourSets.Chosen);
        var coded = Record.LatestCoded(known.Id);
        var findings = (coded is null ? [] : Record.FindingsOf(coded.Key)).SelectMany(f => f.Themes).CountBy(t => t).ToDictionary();
        List<StandingCard> cards =
        [
            .. Statistics.Standings(known, Neighbours).GroupBy(s => s.Indicator).Select(g => new StandingCard(g.Key, [.. g])
            {
                Findings = [.. g.Key.Themes.Where(findings.ContainsKey).Select(t => new FindingsOn(t, Record.Codebook.Find(t)?.Name ?? t, findings[t]))],
            }),
        ];
        Topics = [.. cards.Where(c => !c.OfBoards).GroupBy(c => c.Indicator.Topic)];
        Boards = BoardTable.Of(cards.Where(c => c.OfBoards).SelectMany(c => c.Groups).SelectMany(g => BoardLine.Of(Statistics, g)));
        OnBoards = [.. cards.Where(c => c.OfBoards).SelectMany(c => c.Findings).DistinctBy(f => f.Theme)];
        WithoutNumber = [.. cards.Where(c => !c.OfBoards).SelectMany(c => c.Groups).Where(s => s.Value.Value is null)];
        Unknown = [.. Statistics.Catalogue.Indicators.Where(i => !cards.Exists(c => c.Indicator == i))];
        Frame = new($"Statistics of {known.PlainName}{(known.Abolished is { } over ? $", local area until {British.Date(over.AddDays(-1))}" : "")}")
        {
            Description = $"{known.PlainName}: official statistics on children and young people with SEND beside England, {known.Region}, statistical neighbours and all areas.",
            Crumbs = [.. Crumbs, new(known.PlainName, Links.Area(known.Id))],
            Part = "statistics",
            Canonical = Links.AreaStatistics(known.Id, NeighbourSets.Asked(usual)),
            SchemaType = "Dataset",
        };
        return Page();
    }
}
