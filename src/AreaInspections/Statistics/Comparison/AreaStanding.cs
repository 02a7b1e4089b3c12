using AreaInspections.Areas;

namespace AreaInspections.Statistics.Comparison;

/// <summary>One indicator and group of one area at one period, with everything it may be set beside.</summary>
public sealed record AreaStanding
{
    public required LocalArea Area { get; init; }

    public required Indicator Indicator { get; init; }

    public required IndicatorGroup Group { get; init; }

    public required Period Period { get; init; }

    /// <summary>The area's own figure; for an indicator of the health service always why there is none.</summary>
    public required Answer<KnownValue> Value { get; init; }

    /// <summary>England, region, neighbours, as far as the indicator declares them, in this order.</summary>
    public required IReadOnlyList<Beside> Beside { get; init; }

    /// <summary>How all areas lie.</summary>
    public required Answer<Distribution> AllAreas { get; init; }

    /// <summary>Where the area stands among them; absent where it has no number or they no distribution.</summary>
    public Band? Band { get; init; }

    public required Answer<FunnelPlace> Funnel { get; init; }

    /// <summary>The area's figures of this kind of period and source, oldest first, symbols among them.</summary>
    public required IReadOnlyList<PublishedFigure> Line { get; init; }

    public required Answer<Trend> Trend { get; init; }

    /// <summary>From the period before.</summary>
    public required Answer<Change> Change { get; init; }

    /// <summary>Figures of the boards that commission for the area; empty unless the indicator declares boards.</summary>
    public required Answer<IReadOnlyList<BoardBeside>> Boards { get; init; }

    /// <summary>In plain words: the area, England and what else there is, or why not.</summary>
    public required string Sentence { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Ids of all sources a number of this comes from, each once.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>One indicator and group at one period over all areas.</summary>
public sealed record IndicatorPicture
{
    public required Indicator Indicator { get; init; }

    public required IndicatorGroup Group { get; init; }

    public required Period Period { get; init; }

    public required Answer<KnownValue> England { get; init; }

    public required Answer<Distribution> Distribution { get; init; }

    /// <summary>Every area that existed on the last day of the period, by name.</summary>
    public required IReadOnlyList<AreaPoint> Areas { get; init; }

    /// <summary>England over time: figures of this kind of period and source, oldest first.</summary>
    public required IReadOnlyList<PublishedFigure> Line { get; init; }

    public required Answer<Trend> Trend { get; init; }

    public required string Sentence { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>One area in a picture of all.</summary>
public sealed record AreaPoint(LocalArea Area, Answer<KnownValue> Value, Answer<FunnelPlace> Funnel);
