using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Api;

/// <summary>The statistics of one area, each figure beside what it may be set beside.</summary>
public sealed record AreaStatistics
{
    public required AreaName Area { get; init; }

    /// <summary>Id of the set of statistical neighbours; not stated where none is stored.</summary>
    public required TextAnswer Neighbours { get; init; }

    /// <summary>Each indicator and group at its latest period, in the order of the indicators; empty where nothing was imported.</summary>
    public required IReadOnlyList<StandingItem> Standings { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>area</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static AreaStatistics Of(PublicStatistics statistics, LocalArea area, NeighbourSet? neighbours) => new()
    {
        Area = AreaName.Of(area),
        Neighbours = TextAnswer.Of(neighbours?.Id, AnswerStatus.NotStated),
        Standings = [.. statistics.Standings(area, neighbours).Select(StandingItem.Of)],
        Links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.AreaStatistics(area.Id),
            ["html"] = Publishing.Links.AreaStatistics(area.Id),
            ["area"] = ApiLinks.Area(area.Id),
        },
    };
}

/// <summary>One indicator and group of an area at a period.</summary>
public sealed record StandingItem
{
    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Id of the group.</summary>
    public required string Group { get; init; }

    public required PeriodItem Period { get; init; }

    /// <summary>The area's own figure; never that of a board.</summary>
    public required EstimateAnswer Value { get; init; }

    /// <summary>England, region, neighbours, as far as the indicator declares them.</summary>
    public required IReadOnlyList<BesideItem> Beside { get; init; }

    /// <summary>Quarter of all areas; not stated where the area has no number or the areas no distribution.</summary>
    public required TextAnswer Band { get; init; }

    /// <summary><c>rising</c>, <c>falling</c> or <c>noTrend</c> over five or more comparable periods; not applicable where there are too few.</summary>
    public required TextAnswer Trend { get; init; }

    /// <summary>Figures of integrated care boards beside the area.</summary>
    public required IReadOnlyList<BoardItemBeside> Boards { get; init; }

    /// <summary>The whole in words.</summary>
    public required string Sentence { get; init; }

    /// <summary>Ids of the publications.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    internal static StandingItem Of(AreaStanding standing) => new()
    {
        Indicator = standing.Indicator.Id,
        Group = standing.Group.Id,
        Period = PeriodItem.Of(standing.Period),
        Value = EstimateAnswer.Of(standing.Value),
        Beside = [.. standing.Beside.Select(BesideItem.Of)],
        Band = TextAnswer.Of(standing.Band is { } band ? Parameter.Word(band) : null, AnswerStatus.NotStated),
        Trend = TextAnswer.Of(standing.Trend.Value is { } trend ? Parameter.Word(trend.Direction) : null, AnswerStatus.NotApplicable),
        Boards = [.. (standing.Boards.Value ?? []).Select(b => new BoardItemBeside { Code = b.Board.Code, Name = b.Board.Name, Value = EstimateAnswer.Of(b.Value), Caveat = b.Caveat })],
        Sentence = standing.Sentence,
        Sources = standing.Sources,
    };
}

/// <summary>A number with its interval, or why there is none.</summary>
public sealed record EstimateAnswer
{
    /// <summary>Stated where there is a number.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>In the unit of the indicator. Only where the status is <c>stated</c>.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of the 95% interval. Left out where there are no counts.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 95% interval. Left out where there are no counts.</summary>
    public double? High { get; init; }

    /// <summary>Why there is no number, in a word that stays the same: <c>nothingPublished</c>, <c>symbolInPlace</c>, <c>noCounts</c>, … Only where the status is not <c>stated</c>.</summary>
    public string? Gap { get; init; }

    /// <summary>The same in a sentence.</summary>
    public string? Why { get; init; }

    internal static EstimateAnswer Of(Answer<KnownValue> answer) => answer.Value is { } value ? Known(value.Value, value.Interval.Value) : Missing(answer.Why!);

    internal static EstimateAnswer Of(Answer<Estimate> answer) => answer.Value is { } value ? Known(value.Value, value.Interval.Value) : Missing(answer.Why!);

    private static EstimateAnswer Known(double value, Interval? interval) => new() { Status = AnswerStatus.Stated, Value = value, Low = interval?.Low, High = interval?.High };

    private static EstimateAnswer Missing(WhyNot why) => new() { Status = AnswerStatus.NotStated, Gap = Parameter.Word(why.Gap), Why = why.Sentence };
}

/// <summary>What an area's figure is set beside.</summary>
public sealed record BesideItem
{
    public required Comparator Comparator { get; init; }

    public required string Name { get; init; }

    public required EstimateAnswer Value { get; init; }

    /// <summary>The area to it when chance is allowed for: <c>lower</c>, <c>notDifferent</c>, <c>higher</c>; not stated where that cannot be told.</summary>
    public required TextAnswer Standing { get; init; }

    internal static BesideItem Of(Beside beside) => new()
    {
        Comparator = beside.Comparator,
        Name = beside.Name,
        Value = EstimateAnswer.Of(beside.Value),
        Standing = TextAnswer.Of(beside.Standing is { } standing ? Parameter.Word(standing) : null, AnswerStatus.NotStated),
    };
}

/// <summary>The figure of an integrated care board that commissions for an area. It is the board's and never the area's own.</summary>
public sealed record BoardItemBeside
{
    /// <summary>Of the Government Statistical Service, E54…</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required EstimateAnswer Value { get; init; }

    /// <summary>Which other areas the board commissions for.</summary>
    public required string Caveat { get; init; }
}
