using AreaInspections.Areas;
using AreaInspections.Inspections;

namespace AreaInspections.Programme;

/// <summary>Where an area stands in the programme on a day.</summary>
public enum AreaState
{
    /// <summary>Not a local area yet, or the programme had not begun.</summary>
    NotYet,

    /// <summary>No local area any more: nothing is due.</summary>
    Ended,

    /// <summary>No full inspection on the record.</summary>
    NeverInspected,

    /// <summary>Fully inspected, but not under the edition in force.</summary>
    EarlierEdition,

    /// <summary>A full inspection has begun whose report was not published by the day.</summary>
    ReportAwaited,

    /// <summary>Fully inspected under the edition in force, with the report published.</summary>
    ThisEdition,
}

/// <summary>Where one area stands as at a day and what is due next, from what was published by then and nothing else.</summary>
public sealed record AreaStanding
{
    public required LocalArea Area { get; init; }

    public required DateOnly AsAt { get; init; }

    public required AreaState State { get; init; }

    /// <summary>The latest full inspection whose report was published by the day, of any edition; absent where none is on record.</summary>
    public InspectionRecord? Latest { get; init; }

    /// <summary>What is to come, the earliest first; empty where nothing is due.</summary>
    public IReadOnlyList<NextStep> Steps { get; init; } = [];

    /// <summary>In plain words, why nothing is due or no date can be given, or what the next step is.</summary>
    public required string Says { get; init; }

    /// <summary>What comes first; absent where nothing is due.</summary>
    public NextStep? Next => Steps.Count > 0 ? Steps[0] : null;

    public bool Overdue => Steps.Any(s => s.Overdue);

    /// <summary>Whole years since the first day of <see cref="Latest"/>; absent where none is on record.</summary>
    public int? YearsSince => Latest is null ? null : WholeYears(Latest.Start, AsAt);

    private static int WholeYears(DateOnly from, DateOnly to) => to.Year - from.Year - (from.AddYears(to.Year - from.Year) > to ? 1 : 0);
}
