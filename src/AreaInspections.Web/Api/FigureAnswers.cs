using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Api;

/// <summary>A published number, or the symbol that stands in its place and what it means. Never null and never nought for something missing.</summary>
public sealed record FigureAnswer
{
    /// <summary>Whether there is a number.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>Only where the status is <c>number</c>.</summary>
    public double? Value { get; init; }

    /// <summary>As printed: <c>c</c>, <c>z</c>, <c>low</c>; <c>blank</c> for an empty cell. Only where the status is <c>symbol</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>
    /// What the publication means by it: <c>suppressed</c>, <c>notApplicable</c>, <c>notAvailable</c>, <c>roundsToZero</c>, <c>unreliable</c>,
    /// <c>notSubmitted</c>, <c>nationalOnly</c> or <c>unexplained</c>. Only where the status is <c>symbol</c>.
    /// </summary>
    public string? Meaning { get; init; }

    internal static FigureAnswer Of(Figure figure, Absence? meaning) => figure.Maybe is { } number
        ? new() { Status = FigureStatus.Number, Value = number }
        : figure.Symbol == AreaInspections.Statistics.Symbol.NoRow
            ? new() { Status = FigureStatus.NotGiven }
            : new() { Status = FigureStatus.Symbol, Symbol = PlaceNames.Symbol(figure), Meaning = Parameter.Word(meaning ?? Absence.Unexplained) };
}

/// <summary>Whether a figure is a number. <c>symbol</c>: a symbol is printed in its place. <c>notGiven</c>: the publication has no such column or row.</summary>
public enum FigureStatus
{
    Number,
    Symbol,
    NotGiven,
}

/// <summary>Where a figure speaks of.</summary>
public sealed record PlaceItem
{
    public required PlaceLevel Level { get; init; }

    /// <summary>Id of the local area; GSS code of any other place.</summary>
    public required string Code { get; init; }

    /// <summary>Not stated where the register does not know the place.</summary>
    public required TextAnswer Name { get; init; }

    internal static PlaceItem Of(AreaRegister register, Place place) =>
        new() { Level = place.Level, Code = place.Code, Name = TextAnswer.Of(PlaceNames.Of(register, place), AnswerStatus.NotStated) };
}

/// <summary>The span a figure speaks of.</summary>
public sealed record PeriodItem
{
    /// <summary><c>2019</c>, <c>2015-16</c>, <c>2024-25-spring</c>, <c>2023-08</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As people write it: "spring term 2024/25".</summary>
    public required string Name { get; init; }

    public required PeriodKind Kind { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    internal static PeriodItem Of(Period period) => new() { Code = period.Code, Name = period.Name, Kind = period.Kind, Start = period.Start };
}

/// <summary>A figure as published.</summary>
public sealed record FigureItem
{
    /// <summary>Id of the group within the indicator.</summary>
    public required string Group { get; init; }

    public required PlaceItem Place { get; init; }

    public required PeriodItem Period { get; init; }

    /// <summary>In the unit of the indicator.</summary>
    public required FigureAnswer Value { get; init; }

    /// <summary>Count above the line.</summary>
    public required FigureAnswer Numerator { get; init; }

    /// <summary>Count below the line.</summary>
    public required FigureAnswer Denominator { get; init; }

    /// <summary>Id of the publication.</summary>
    public required string Source { get; init; }

    /// <summary>Day on which its file was published.</summary>
    public required DayAnswer Published { get; init; }

    internal static FigureItem Of(AreaRegister register, PublicStatistics statistics, PublishedFigure figure) => new()
    {
        Group = figure.Series.Group,
        Place = PlaceItem.Of(register, figure.Place),
        Period = PeriodItem.Of(figure.Period),
        Value = FigureAnswer.Of(figure.Value, statistics.MeaningOf(figure)),
        Numerator = FigureAnswer.Of(figure.Observation.Numerator, statistics.MeaningOf(figure.Source, figure.Observation.Numerator)),
        Denominator = FigureAnswer.Of(figure.Observation.Denominator, statistics.MeaningOf(figure.Source, figure.Observation.Denominator)),
        Source = figure.Source,
        Published = DayAnswer.Of(figure.Published, AnswerStatus.NotStated),
    };
}
