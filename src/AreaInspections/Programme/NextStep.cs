using AreaInspections.Frameworks;
using AreaInspections.Inspections;

namespace AreaInspections.Programme;

/// <summary>What kind of inspection comes next.</summary>
public enum NextStepKind
{
    /// <summary>The first one the area ever has.</summary>
    FirstInspection,

    /// <summary>A full inspection under the edition in force.</summary>
    FullInspection,

    /// <summary>A full inspection after widespread and/or systemic failings.</summary>
    FullReinspection,

    /// <summary>Whether effective action is being taken on the areas for priority action.</summary>
    MonitoringInspection,

    /// <summary>To an area that had to write a statement of action (2016 edition).</summary>
    Revisit,
}

/// <summary>One inspection that is to come, by when, and why. It says what follows from the record, not what the inspectorates have planned.</summary>
public sealed record NextStep
{
    public required NextStepKind Kind { get; init; }

    /// <summary>Absent where no date follows from the record; <see cref="Why"/> says for what reason.</summary>
    public Due? Due { get; init; }

    /// <summary>In plain words: which inspection and outcome, what follows from it, and from which day it is counted.</summary>
    public required string Why { get; init; }

    /// <summary>Whether the time was over on the day asked about and no such inspection is on the record by then.</summary>
    public bool Overdue { get; init; }

    /// <summary>The inspection it follows from; absent where the area has to be inspected for the first time.</summary>
    public InspectionRecord? After { get; init; }

    /// <summary>The clock that runs; absent where the cycle of the edition sets the date, or nothing does.</summary>
    public Clock? Clock { get; init; }

    /// <summary>Who says how long it takes; absent where no date is set.</summary>
    public Source? Source { get; init; }

    /// <summary>Earlier dates first, those without a date last.</summary>
    internal DateOnly Order => Due?.Day ?? DateOnly.MaxValue;
}
